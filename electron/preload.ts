import { contextBridge, ipcRenderer } from 'electron'
import { channels, pushChannels, type Bridge } from '../core/bridge/contract'

// Each arrow names its arguments, so that a stray event object never crosses.
const bridge = {
  hostInfo: () => ipcRenderer.invoke(channels.hostInfo),
  listFiles: () => ipcRenderer.invoke(channels.listFiles),
  readText: (path) => ipcRenderer.invoke(channels.readText, path),
  openFile: (path) => ipcRenderer.invoke(channels.openFile, path),
  writeText: (path, text, expected) => ipcRenderer.invoke(channels.writeText, path, text, expected),
  removeCopy: (path, sha256) => ipcRenderer.invoke(channels.removeCopy, path, sha256),
  listOwn: (folder) => ipcRenderer.invoke(channels.listOwn, folder),
  removeOwn: (path) => ipcRenderer.invoke(channels.removeOwn, path),
  movePlace: (from, to) => ipcRenderer.invoke(channels.movePlace, from, to),
  beginFile: (path) => ipcRenderer.invoke(channels.beginFile, path),
  keepFile: (url) => ipcRenderer.invoke(channels.keepFile, url),
  dropFile: () => ipcRenderer.invoke(channels.dropFile),
  exportFiles: (name, files, sheet, part) =>
    ipcRenderer.invoke(channels.exportFiles, name, files, sheet, part),
  printPdf: (html) => ipcRenderer.invoke(channels.printPdf, html),
  exportKey: (file) => ipcRenderer.invoke(channels.exportKey, file),
  pseudonymKey: () => ipcRenderer.invoke(channels.pseudonymKey),
  handOverKey: (passphrase) => ipcRenderer.invoke(channels.handOverKey, passphrase),
  takeOverKey: (sealed, passphrase, replace) =>
    ipcRenderer.invoke(channels.takeOverKey, sealed, passphrase, replace),
  openWerkmap: () => ipcRenderer.invoke(channels.openWerkmap),
  makeWerkmap: (titel, organisatie) => ipcRenderer.invoke(channels.makeWerkmap, titel, organisatie),
  setUnsaved: (unsaved) => ipcRenderer.invoke(channels.setUnsaved, unsaved),
  closeWindow: () => ipcRenderer.invoke(channels.closeWindow),
  onCommand: (listener) => subscribe(pushChannels.onCommand, listener),
  onFilesChanged: (listener) => subscribe(pushChannels.onFilesChanged, listener),
} satisfies Bridge

contextBridge.exposeInMainWorld('bridge', bridge)

/** Without the event: it would hand the page a way to send. */
function subscribe<T>(channel: string, listener: (value: T) => void): () => void {
  const receive = (_event: unknown, value: T) => listener(value)
  ipcRenderer.on(channel, receive)
  return () => ipcRenderer.off(channel, receive)
}
