import { isPng } from '../../feitenblad/png/chunks'
import { Unreadable } from '../../sources/unreadable'
import { packedPlace, type PackedFormat } from './packedPlace'
import { isPdf, pdfPlace } from './pdfPlace'
import type { PlacedRecord } from './place'
import { pngPlace } from './pngPlace'

export type BinaryFormat = 'png' | 'pdf' | PackedFormat

export interface FoundRecord {
  readonly format: BinaryFormat
  readonly place: PlacedRecord
}

/**
 * Finds the place of a record in a file of bytes; null when it is of no format that carries one, `beschadigd` when it can't be
 * unpacked.
 */
export function findRecord(bytes: Uint8Array): FoundRecord | 'beschadigd' | null {
  if (isPng(bytes)) return { format: 'png', place: pngPlace(bytes) }
  if (isPdf(bytes)) return { format: 'pdf', place: pdfPlace(bytes) }
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
  try {
    return isPacked ? packedPlace(bytes) : null
  } catch (error) {
    if (error instanceof Unreadable) return 'beschadigd'
    throw error
  }
}
