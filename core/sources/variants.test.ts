import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeText } from './text/decodeText'
import { readRecords } from './text/records'
import { dataFolder, load, readBytes, utf8, type LoadedTable } from './testing'

/**
 * Real files written anew as other programs would have: the table must come out the same, without settings. It guards
 * rules that were found on those files against fitting nothing else.
 */
const files: Readonly<Record<string, { readonly delimiter: string; readonly decimal: ',' | '.' }>> = {
  'cbs/Laag_inkomen__huishoudenskenmerken_regio_03062025_164145.csv': { delimiter: ';', decimal: '.' },
  'cbs/SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv': { delimiter: ';', decimal: '.' },
  'cbs/social_security.csv': { delimiter: ',', decimal: '.' },
  'cbs/kvk2020-wb2023.csv': { delimiter: ';', decimal: '.' },
  'cbs/odata4_85678NED/RegioSCodes.csv': { delimiter: ';', decimal: ',' },
  'cbs/odata4_85678NED/PeriodenCodes.csv': { delimiter: ';', decimal: ',' },
  'ggd/df_count_gem_ver_6.csv': { delimiter: ',', decimal: '.' },
  'ggd/50140NED_TypedDataSet_22092025_192544.csv': { delimiter: ';', decimal: '.' },
  'lezen/CBS-Zuilen_Nabijheid_voorzieningen__buurt_2023_14102024_165609.csv': {
    delimiter: ';',
    decimal: '.',
  },
  'regio/grenswijziging_gemeente_2018_2019.csv': { delimiter: ';', decimal: '.' },
  'cbs/statweb_bevolking_kerncijfers.csv': { delimiter: ';', decimal: ',' },
  'cbs/statweb_deaths_shortlist_en.csv': { delimiter: ';', decimal: ',' },
}

type Records = readonly (readonly string[])[]
type Variant = (records: Records, decimal: ',' | '.') => Uint8Array

const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`
const write = (records: Records, delimiter: string, end = '\n') =>
  records.map((fields) => `${fields.map(quoted).join(delimiter)}${end}`).join('')
const width = (records: Records) => records.reduce((most, { length }) => Math.max(most, length), 0)
const padded = (records: Records) =>
  records.map((fields) => [...fields, ...Array.from({ length: width(records) - fields.length }, () => '')])

const variants: Readonly<Record<string, Variant>> = {
  'with commas between the fields': (records) => utf8(write(records, ',')),
  'with tabs, in UTF-16 without a mark': (records) =>
    new Uint8Array(Buffer.from(write(records, '\t', '\r\n'), 'utf16le')),
  'with bars, a mark and CR LF': (records) => utf8(`\ufeff${write(records, '|', '\r\n')}`),
  'under sep=;': (records) => utf8(`sep=;\n${write(records, ';')}`),
  'with every line as wide as the table': (records) => utf8(write(padded(records), ';')),
  'with a delimiter behind each line': (records) => utf8(write(records, ';', ';\n')),
  'under a title and its metadata': (records) =>
    utf8(`Titel van de tabel\nBron;Eigen bewerking\nPeildatum;1-1-2024\n\n${write(records, ';')}`),
  'above a note': (records) =>
    utf8(`${write(records, ';')}\nDe cijfers zijn afgerond op tientallen.\n* Voorlopige cijfers\n`),
  'with its decimals under the other sign': (records, decimal) => {
    const shape = decimal === '.' ? /^(\s*-?\d*)\.(\d+(?:e-\d+)?\s*)$/ : /^(\s*-?\d*),(\d+\s*)$/
    return utf8(
      write(
        records.map((fields) =>
          fields.map((field) => field.replace(shape, `$1${decimal === '.' ? ',' : '.'}$2`)),
        ),
        ';',
      ),
    )
  },
}

const tableOf = ({ inspection, rows }: LoadedTable) => ({
  columns: inspection.columns.map(({ header, type, unit }) => ({ header, type, unit })),
  rows,
})

describe.skipIf(!existsSync(dataFolder))(
  'real files written as other programs would (needs ../shared/data)',
  () => {
    for (const [file, { delimiter, decimal }] of Object.entries(files)) {
      const read = () => {
        const bytes = readBytes(file)
        const records = [...readRecords(decodeText(bytes)?.text ?? '', delimiter)].map(({ fields }) => fields)
        return { expected: tableOf(load(bytes, file)), records }
      }
      it.each(Object.entries(variants))(`${file} %s`, (_, variant) => {
        const { expected, records } = read()
        expect(tableOf(load(variant(records, decimal), 'anders.csv'))).toEqual(expected)
      })
    }
  },
)
