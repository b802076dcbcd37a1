import { app, BrowserWindow, dialog, Menu } from 'electron'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { pushChannels } from '../core/bridge/contract'
import { applicationData } from './files/applicationData'
import { findWerkmap } from './files/findWerkmap'
import { watchWerkmap } from './files/watchWerkmap'
import { devServerSource } from './host/devServer'
import { bindHandlers } from './host/handlers'
import { openOneTimeFiles } from './host/oneTimeFiles'
import { folderSource } from './host/pageSource'
import { openUploads } from './host/uploads'
import { werkmapCalls } from './host/werkmapCalls'
import { guardClosing } from './shell/closing'
import { exportKeyThroughDialog, exportThroughDialog } from './shell/exportDialog'
import { ipcBus } from './shell/ipcBus'
import { buildMenu } from './shell/menu'
import { openPrintPages } from './shell/printWindow'
import { pageOrigin, registerScheme, serveScheme } from './shell/protocol'
import { denyByDefault, lockContents, silenceChromium } from './shell/security'
import { openWindow } from './shell/window'

const werkmap = chosenWerkmap()
const developmentServer = import.meta.env.DEV ? process.env['ELECTRON_RENDERER_URL'] : undefined

app.setPath('userData', applicationData())
app.enableSandbox()
silenceChromium()
registerScheme()
lockContents()
app.on('window-all-closed', () => app.quit())
app.whenReady().then(start).catch(giveUp)

async function start(): Promise<void> {
  if (werkmap === null) {
    dialog.showErrorBox(
      'Geen werkmap gevonden',
      'Start Feitenwerk in een map met werkmap.yaml, of noem die map met --werkmap.',
    )
    app.quit()
    return
  }
  denyByDefault(developmentServer ? [developmentServer, developmentServer.replace('http', 'ws')] : [])
  await openWorkbench(werkmap)
}

async function openWorkbench(werkmap: string): Promise<void> {
  const oneTimeFiles = openOneTimeFiles(werkmap)
  const built = folderSource(join(import.meta.dirname, '../renderer'))
  const uploads = openUploads(werkmap)
  const page = developmentServer ? devServerSource(developmentServer) : built
  const printing = openPrintPages()
  serveScheme({ page, oneTimeFiles, uploads }, printing.page)
  const window = openWindow(join(import.meta.dirname, '../preload/index.cjs'))
  const bus = ipcBus(window)
  const host = {
    werkmap,
    kind: 'electron',
    appVersion: app.getVersion(),
    exportPlace: 'een map die je kiest',
    oneTimeFiles,
    uploads,
    exportFiles: exportThroughDialog(window),
    printPdf: printing.printPdf,
    exportKey: exportKeyThroughDialog(window, werkmap),
  } as const
  bindHandlers(bus, werkmapCalls(host))
  bindHandlers(bus, guardClosing(window, bus))
  Menu.setApplicationMenu(buildMenu((command) => bus.send(pushChannels.onCommand, command)))
  const watch = watchWerkmap(werkmap, (paths) => bus.send(pushChannels.onFilesChanged, paths))
  window.on('closed', () => {
    void watch.close()
    void uploads.drop()
  })
  await window.loadURL(`${pageOrigin}/index.html`)
}

/** The folder given with `--werkmap`, else the nearest one upwards from where the app was started. */
function chosenWerkmap(): string | null {
  const { values } = parseArgs({
    options: { werkmap: { type: 'string' } },
    strict: false,
    args: process.argv.slice(1),
  })
  if (typeof values.werkmap !== 'string') return findWerkmap(process.cwd())
  const given = resolve(values.werkmap)
  return findWerkmap(given) === given ? given : null
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Feitenwerk kan niet starten', error instanceof Error ? error.message : String(error))
  for (const window of BrowserWindow.getAllWindows()) window.destroy()
  app.exit(1)
}
