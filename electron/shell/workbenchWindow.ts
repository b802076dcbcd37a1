import { app, Menu, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { pushChannels } from '../../core/bridge/contract'
import { watchWerkmap } from '../files/watchWerkmap'
import { devServerSource } from '../host/devServer'
import { bindHandlers } from '../host/handlers'
import { openOneTimeFiles } from '../host/oneTimeFiles'
import { folderSource } from '../host/pageSource'
import { openUploads } from '../host/uploads'
import { werkmapCalls } from '../host/werkmapCalls'
import { guardClosing } from './closing'
import { exportKeyThroughDialog, exportThroughDialog } from './exportDialog'
import { ipcBus } from './ipcBus'
import { buildMenu } from './menu'
import { otherWerkmap } from './otherWerkmap'
import { openPrintPages } from './printWindow'
import { pageOrigin, serveScheme } from './protocol'
import { openWindow } from './window'

export interface WindowOptions {
  readonly werkmap: string
  /** Whether the user is new here: the page welcomes them. */
  readonly welcome: boolean
  /** Vite's server while developing. */
  readonly developmentServer: string | undefined
  /** Opens another werkmap in the place of this one. */
  readonly open: (folder: string) => void
  /** The user was asked about unsaved work and stays. */
  readonly onStay: () => void
}

/** The window on one werkmap, with all that answers it; when it closes nothing of that is left. */
export function openWorkbenchWindow(options: WindowOptions): BrowserWindow {
  const { werkmap, developmentServer } = options
  const oneTimeFiles = openOneTimeFiles(werkmap)
  const uploads = openUploads(werkmap)
  const built = folderSource(join(import.meta.dirname, '../renderer'))
  const page = developmentServer ? devServerSource(developmentServer) : built
  const printing = openPrintPages()
  const stopServing = serveScheme({ page, oneTimeFiles, uploads }, printing.page)
  const window = openWindow(join(import.meta.dirname, '../preload/index.cjs'))
  const bus = ipcBus(window)
  const host = {
    werkmap,
    kind: 'electron',
    appVersion: app.getVersion(),
    exportPlace: 'een map die je kiest',
    welcome: options.welcome,
    oneTimeFiles,
    uploads,
    exportFiles: exportThroughDialog(window),
    printPdf: printing.printPdf,
    exportKey: exportKeyThroughDialog(window, werkmap),
    ...otherWerkmap(window, options.open),
  } as const
  bindHandlers(bus, werkmapCalls(host))
  bindHandlers(bus, guardClosing(window, bus, options.onStay))
  Menu.setApplicationMenu(buildMenu((command) => bus.send(pushChannels.onCommand, command)))
  const watch = watchWerkmap(werkmap, (paths) => bus.send(pushChannels.onFilesChanged, paths))
  window.on('closed', () => {
    bus.close()
    stopServing()
    void watch.close()
    void uploads.drop()
  })
  void window.loadURL(`${pageOrigin}/index.html`)
  return window
}
