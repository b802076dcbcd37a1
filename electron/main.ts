import { app, BrowserWindow, dialog } from 'electron'
import { werkmapAt, type Asked } from './files/askedWerkmap'
import { applicationData } from './files/applicationData'
import { askedBy, firstWerkmap } from './shell/firstWerkmap'
import { openDesk } from './shell/desk'
import { noWerkmap } from './shell/otherWerkmap'
import { registerScheme } from './shell/protocol'
import { denyByDefault, lockContents, silenceChromium } from './shell/security'

const developmentServer = import.meta.env.DEV ? process.env['ELECTRON_RENDERER_URL'] : undefined
const desk = openDesk(developmentServer)
let asked = askedBy(process.argv, process.cwd())

app.setPath('userData', applicationData())
app.enableSandbox()
silenceChromium()
registerScheme()
lockContents()

// A double click on a werkmap while the program runs comes here; the second program stops.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv, from) => openAsked(askedBy(argv, from)))
  // How macOS gives what was clicked, at the start too: then before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openAsked(werkmapAt(path))
  })
  app.on('window-all-closed', () => desk.isOpen() || app.quit())
  app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}

async function start(): Promise<void> {
  denyByDefault(developmentServer ? [developmentServer, developmentServer.replace('http', 'ws')] : [])
  const first = await firstWerkmap(asked)
  if (first === null) app.quit()
  else desk.open(first)
}

function openAsked(now: Asked): void {
  if (!desk.isOpen()) asked = now ?? asked
  else if (now === null) desk.show()
  else if ('folder' in now) desk.open({ folder: now.folder, welcome: false })
  else dialog.showErrorBox('Geen werkmap gevonden', noWerkmap(now.none))
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Feitenwerk kan niet starten', error instanceof Error ? error.message : String(error))
  for (const window of BrowserWindow.getAllWindows()) window.destroy()
  app.exit(1)
}
