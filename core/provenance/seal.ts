import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson, type Json } from './canonicalJson'
import type { ProvenanceRecord } from './recordSchema'

/**
 * Puts a record into a text file together with the hash of that file, so that an altered label or number shows. The hash
 * is of the text with nothing in the place of the record, and of the record. It tells of a change by accident or by hand; who forges on
 * purpose can make the hash anew.
 *
 * @param write Gives the file for the record's JSON; called twice, and differs in that place only.
 */
export function sealText(record: ProvenanceRecord, write: (json: string) => string): string {
  const inhoud = contentHash(write(''), record as unknown as Json)
  return write(recordJson({ ...record, inhoud }))
}

/** Equal records give equal bytes. */
export const recordJson = (record: ProvenanceRecord): string => canonicalJson(record as unknown as Json)

/**
 * The same for a file of bytes. Offsets and lengths in it may follow from the record's length, so it is written first with
 * a hash of zeros.
 *
 * @param rest The file without its record.
 */
export function sealBytes(
  record: ProvenanceRecord,
  write: (json: string) => Uint8Array,
  rest: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const draft = write(recordJson({ ...record, inhoud: '0'.repeat(64) }))
  const inhoud = contentHash(rest(draft), record as unknown as Json)
  return write(recordJson({ ...record, inhoud }))
}

/** SHA-256 of a file without its record and of the record without a hash, in hexadecimal. */
export function contentHash(rest: string | Uint8Array, record: Json): string {
  const hash = sha256.create().update(typeof rest === 'string' ? utf8ToBytes(rest) : rest)
  return bytesToHex(hash.update(utf8ToBytes(`\n${canonicalJson(record)}`)).digest())
}
