import { app, BrowserWindow, dialog, screen } from 'electron'
import { join } from 'node:path'
import { pageOrigin } from './protocol'
import { placeWindow, readWindowState, smallestSize, writeWindowState } from './windowState'

/** The one window of the workbench, where it stood last time; shown when there is something to see. */
export function openWindow(preload: string): BrowserWindow {
  const stateFile = join(app.getPath('userData'), 'venster.json')
  const saved = readWindowState(stateFile)
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...(placeWindow(saved?.bounds ?? null, screens) ?? { width: 1440, height: 900 }),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    title: 'Feitenwerk',
    show: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // Its dictionaries would be downloaded.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  if (saved?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() }),
  )
  offerReload(window)
  return window
}

/** The page died, for example of a lack of memory. Work that was saved or journalled is still on disk. */
function offerReload(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', () => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'error',
      message: 'Het venster is vastgelopen.',
      detail: 'Wat je had opgeslagen, staat nog op de schijf.',
      buttons: ['Opnieuw openen', 'Sluiten'],
    })
    if (answer === 0) void window.loadURL(`${pageOrigin}/index.html`)
    else window.destroy()
  })
}
