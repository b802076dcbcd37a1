import { findRecord, type BinaryFormat } from './places/findRecord'
import type { ProvenanceRecord } from './recordSchema'
import { sealBytes } from './seal'

/**
 * Seals a file of a format that is no text.
 *
 * @param write Gives the file for the record's JSON; called twice.
 */
export const sealFile = (
  format: BinaryFormat,
  record: ProvenanceRecord,
  write: (json: string) => Uint8Array,
): Uint8Array =>
  sealBytes(record, write, (bytes) => {
    const found = findRecord(bytes)
    if (found === null || found === 'beschadigd' || found.format !== format)
      throw new Error(`Not written as ${format}.`)
    return found.place.rest
  })
