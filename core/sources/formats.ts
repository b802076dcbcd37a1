import type { SourceFormat } from './sourceFormat'
import { spss } from './spss/spss'
import { delimitedText } from './text/delimitedText'

/** In the order in which they are tried. */
export const sourceFormats: readonly SourceFormat[] = [spss, delimitedText]
