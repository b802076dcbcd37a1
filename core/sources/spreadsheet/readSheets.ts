import { readOds } from './ods/readOds'
import type { Sheet } from './sheet'
import { damaged, Unreadable } from '../unreadable'
import { readXls } from './xls/readXls'
import { readXlsx } from './xlsx/readXlsx'
import { openArchive } from './zip'

/** Whether the bytes begin as a packed file (xlsx, ods) or as an OLE compound file (xls) does. */
export const isSpreadsheet = (bytes: Uint8Array): boolean => isPacked(bytes) || isCompound(bytes)

/**
 * All worksheets of the file, in their order.
 *
 * @throws {Unreadable} when the file is damaged, encrypted, too large or no spreadsheet.
 */
export function readSheets(bytes: Uint8Array): readonly Sheet[] {
  try {
    return isCompound(bytes) ? readXls(bytes) : readPacked(bytes)
  } catch (error) {
    // A DataView and a string read past their end say so with a RangeError: the file is shorter than it says.
    if (error instanceof RangeError) throw damaged('de gegevens')
    throw error
  }
}

function readPacked(bytes: Uint8Array): readonly Sheet[] {
  const archive = openArchive(bytes)
  if (archive.names.includes('[Content_Types].xml')) {
    if (archive.names.some((name) => name.endsWith('.bin') && name.includes('workbook')))
      throw unsupported('een binaire Excel-werkmap (.xlsb)')
    return readXlsx(archive)
  }
  const kind = archive.text('mimetype') ?? ''
  if (!kind.includes('opendocument.spreadsheet')) throw unsupported('een ingepakt bestand zonder werkbladen')
  if (/<manifest:encryption-data/.test(archive.text('META-INF/manifest.xml') ?? ''))
    throw new Unreadable({ kind: 'encrypted' })
  const content = archive.xml('content.xml')
  if (content === null) throw damaged('het onderdeel content.xml')
  return readOds(content)
}

const unsupported = (looksLike: string) =>
  new Unreadable({ kind: 'unsupported-format', extension: '', looksLike })

const isPacked = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3

const isCompound = (bytes: Uint8Array) =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte)
