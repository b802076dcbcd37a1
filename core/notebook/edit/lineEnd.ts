/** The line end of a file: the first one that stands in it, else LF. */
export function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

/** A text with the line ends of a file. */
export function inLineEnds(written: string, file: string): string {
  return written.replaceAll(/\r\n|\n|\r/g, lineEnd(file))
}
