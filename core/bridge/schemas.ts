import * as v from 'valibot'
import { isCopyPath, isMovablePath, isOwnPath, isWerkmapPath } from '../workspace/files'
import { exportParts, shortestPassphrase, type CallName } from './contract'

const path = v.pipe(v.string(), v.check(isWerkmapPath, 'geen plaats in de werkmap'))
const ownPath = v.pipe(v.string(), v.check(isOwnPath, 'geen plaats in .feitenwerk'))
const copyPath = v.pipe(v.string(), v.check(isCopyPath, 'geen plaats in bronnen'))
const movablePath = v.pipe(v.string(), v.check(isMovablePath, 'geen plaats die kan worden verplaatst'))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const fileName = v.pipe(v.string(), v.maxLength(200), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._()-]*$/u))

const passphrase = v.pipe(v.string(), v.maxLength(1000))

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))

const maxText = 200_000_000

const exportFile = v.strictObject({
  name: fileName,
  text: v.pipe(v.string(), v.maxLength(maxText)),
  encoding: v.optional(v.literal('base64')),
})

/** What each call's arguments must look like; the host refuses the rest. */
export const callSchemas = {
  hostInfo: v.tuple([]),
  listFiles: v.tuple([]),
  readText: v.tuple([path]),
  openFile: v.tuple([path]),
  writeText: v.tuple([path, v.pipe(v.string(), v.maxLength(maxText)), v.nullable(sha256)]),
  removeCopy: v.tuple([copyPath, sha256]),
  listOwn: v.tuple([ownPath]),
  removeOwn: v.tuple([ownPath]),
  movePlace: v.tuple([movablePath, movablePath]),
  beginFile: v.tuple([path]),
  keepFile: v.tuple([v.pipe(v.string(), v.maxLength(100))]),
  dropFile: v.tuple([]),
  exportFiles: v.tuple([
    fileName,
    v.pipe(v.array(exportFile), v.maxLength(2000)),
    v.nullable(v.pipe(v.array(fileName), v.maxLength(10_000))),
    v.picklist(exportParts),
  ]),
  printPdf: v.tuple([v.pipe(v.string(), v.maxLength(maxText))]),
  exportKey: v.tuple([exportFile]),
  pseudonymKey: v.tuple([]),
  handOverKey: v.tuple([v.pipe(passphrase, v.minLength(shortestPassphrase))]),
  takeOverKey: v.tuple([v.pipe(v.string(), v.maxLength(10_000)), passphrase, v.boolean()]),
  openWerkmap: v.tuple([]),
  makeWerkmap: v.tuple([name, name]),
  setUnsaved: v.tuple([v.boolean()]),
  closeWindow: v.tuple([]),
} as const satisfies Record<CallName, v.GenericSchema>
