/** A file that is read when asked, piece by piece: the page's `File` and `Blob`, or a file on Node's disk. */
export interface FileBytes {
  /** Bytes. */
  readonly size: number
  /** @throws (rejects) when the file changed or went since it was opened. */
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> }
}
