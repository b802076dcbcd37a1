import { existsSync } from 'node:fs'
import type { ReadingSettings } from '../../core/workspace/werkmap'

/** A file on the command line, perhaps with the worksheet that is meant. */
export interface SourceReference {
  readonly path: string
  readonly reading: ReadingSettings
}

/** `bestand.xlsx#Blad 2`: the part behind the last `#` names the sheet, unless a file is called so. */
export function readSourceReference(text: string): SourceReference {
  const at = text.lastIndexOf('#')
  if (at < 1 || existsSync(text)) return { path: text, reading: {} }
  return { path: text.slice(0, at), reading: { blad: text.slice(at + 1) } }
}

/** Said of a sheet of a file that has none. */
export const hasNoSheets = (path: string): string =>
  `Het bestand ${path} heeft geen werkbladen. Laat # en wat erachter staat weg.`
