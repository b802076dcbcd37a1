/** A record found in a file of bytes, and what the file is without it. */
export interface PlacedRecord {
  /** null when no record stands in the file. */
  readonly json: string | null
  /** What the seal is of; equal for files that differ in their record only. */
  readonly rest: Uint8Array
}
