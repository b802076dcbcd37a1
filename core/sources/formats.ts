import { columnar } from './columnar/columnar'
import type { SourceFormat } from './sourceFormat'
import { spreadsheet } from './spreadsheet/spreadsheet'
import { json } from './json/json'
import { spss } from './spss/spss'
import { delimitedText } from './text/delimitedText'

/** In the order in which they are tried. */
export const sourceFormats: readonly SourceFormat[] = [spreadsheet, spss, columnar, json, delimitedText]
