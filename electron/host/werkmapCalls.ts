import { realpathSync } from 'node:fs'
import { basename } from 'node:path'
import type { Bridge, HostInfo } from '../../core/bridge/contract'
import { handOverKey, pseudonymKey, takeOverKey } from '../files/pseudonymKey'
import { removeLeftovers } from '../files/leftovers'
import { openWerkmapFolder } from '../files/werkmapFolder'
import type { OneTimeFiles } from './oneTimeFiles'
import type { Uploads } from './uploads'

export type WerkmapCalls = Omit<Bridge, 'onCommand' | 'onFilesChanged' | 'setUnsaved' | 'closeWindow'>

export interface WerkmapHost {
  readonly werkmap: string
  readonly kind: HostInfo['kind']
  readonly appVersion: string
  readonly exportPlace: string
  readonly welcome: boolean
  readonly oneTimeFiles: OneTimeFiles
  readonly uploads: Uploads
  readonly exportFiles: Bridge['exportFiles']
  readonly printPdf: Bridge['printPdf']
  readonly exportKey: Bridge['exportKey']
  readonly openWerkmap: Bridge['openWerkmap']
  readonly makeWerkmap: Bridge['makeWerkmap']
}

/** What every host answers alike: the files of the opened werkmap, its key and its exports. */
export function werkmapCalls(host: WerkmapHost): WerkmapCalls {
  const folder = openWerkmapFolder(host.werkmap)
  void removeLeftovers(realpathSync(host.werkmap))
  return {
    hostInfo: async () => ({
      kind: host.kind,
      appVersion: host.appVersion,
      werkmapFolder: basename(realpathSync(host.werkmap)),
      exportPlace: host.exportPlace,
      welcome: host.welcome,
    }),
    listFiles: () => folder.list(),
    readText: (path) => folder.readText(path),
    openFile: (path) => host.oneTimeFiles.issue(path),
    writeText: (path, text, expected) => folder.writeText(path, text, expected),
    removeCopy: (path, sha256) => folder.removeCopy(path, sha256),
    listOwn: (own) => folder.listOwn(own),
    removeOwn: (path) => folder.removeOwn(path),
    movePlace: (from, to) => folder.movePlace(from, to),
    beginFile: (path) => host.uploads.begin(path),
    keepFile: (url) => host.uploads.keep(url),
    dropFile: () => host.uploads.drop(),
    exportFiles: host.exportFiles,
    printPdf: host.printPdf,
    exportKey: host.exportKey,
    openWerkmap: host.openWerkmap,
    makeWerkmap: host.makeWerkmap,
    pseudonymKey: () => pseudonymKey(host.werkmap),
    handOverKey: (passphrase) => handOverKey(host.werkmap, passphrase),
    takeOverKey: (sealed, passphrase, replace) => takeOverKey(host.werkmap, sealed, passphrase, replace),
  }
}
