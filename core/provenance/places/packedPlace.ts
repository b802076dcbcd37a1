import { openArchive } from '../../sources/spreadsheet/zip'
import { Unreadable } from '../../sources/unreadable'
import { recordNamespace, recordPart } from '../../workbook/recordPart'
import { elementContent } from './elementContent'
import type { PlacedRecord } from './place'

export type PackedFormat = 'xlsx' | 'pptx' | 'docx'

const mainParts: Readonly<Record<PackedFormat, string>> = {
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
  docx: 'word/document.xml',
}

/**
 * The record of an Office Open XML file: the part of `recordPart`. The rest is every other part unpacked, in the order of their names:
 * packing the same parts again changes nothing.
 *
 * @returns null when it is no such file.
 * @throws {Unreadable} when it is damaged or swells beyond measure.
 */
export function packedPlace(
  bytes: Uint8Array,
): { readonly format: PackedFormat; readonly place: PlacedRecord } | null {
  const archive = openArchive(bytes)
  const found = Object.entries(mainParts).find(([, part]) => archive.names.includes(part))
  if (!found) return null
  const record = archive.text(recordPart) ?? ''
  const inner = elementContent(record, 'herkomst', 'xmlns=')
  const others = archive.names.filter((name) => name !== recordPart).toSorted((a, b) => (a < b ? -1 : 1))
  const pieces = others.flatMap((name) => {
    const part = archive.read(name) ?? new Uint8Array()
    return [new TextEncoder().encode(`${name}\0${part.length}\0`), part]
  })
  return {
    format: found[0] as PackedFormat,
    place: {
      json: inner === null ? null : unescapeXml(record.slice(inner.from, inner.to)),
      rest: joined(pieces),
    },
  }
}

/** Whether an Office Open XML file is one of ours, without reading more of it than that takes. */
export function isOwnPackage(bytes: Uint8Array): boolean {
  try {
    return openArchive(bytes).text(recordPart)?.includes(recordNamespace) ?? false
  } catch (error) {
    if (error instanceof Unreadable) return false
    throw error
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** The named entities of XML. */
export function unescapeXml(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities.get(name) ?? whole)
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])
