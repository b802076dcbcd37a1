import type { SourceFormat } from './sourceFormat'
import { delimitedText } from './text/delimitedText'

/** In the order in which they are tried. */
export const sourceFormats: readonly SourceFormat[] = [delimitedText]
