import { flatSheet } from './flatSheet'
import type { Table } from './generate'
import type { Workshop } from './programs'

export interface SheetFormat {
  readonly folder: string
  readonly extension: 'ods' | 'xlsx' | 'xls' | 'csv'
  /** As LibreOffice names it. */
  readonly target: string
}

/** Field sign, quote, character set, first row, …, language, …, cells as they are shown. */
const csv = (sign: string, charset: number) =>
  `csv:Text - txt - csv (StarCalc):${sign.charCodeAt(0)},34,${charset},1,,1043,false,true`
const [windows1252, utf8, utf16] = [1, 76, 65535] as const

export const sheetFormats: readonly SheetFormat[] = [
  { folder: 'ods', extension: 'ods', target: 'ods' },
  { folder: 'xlsx', extension: 'xlsx', target: 'xlsx' },
  { folder: 'xls', extension: 'xls', target: 'xls' },
  { folder: 'csv-utf8', extension: 'csv', target: csv(';', utf8) },
  { folder: 'csv-1252', extension: 'csv', target: csv(';', windows1252) },
  { folder: 'csv-utf16', extension: 'csv', target: csv('\t', utf16) },
  { folder: 'csv-bar', extension: 'csv', target: csv('|', utf8) },
]

export const sheetFile = ({ folder, extension }: SheetFormat, { seed }: Table) =>
  `${folder}/tabel-${seed}.${extension}`

/** Has LibreOffice write the tables in one format. */
export function writeSheets(workshop: Workshop, tables: readonly Table[], format: SheetFormat): void {
  const names = tables.map(({ seed }) => `tabel-${seed}.fods`)
  tables.forEach((table, at) => workshop.write(names[at] ?? '', flatSheet(table)))
  const profile = `-env:UserInstallation=file://${workshop.path('profile')}`
  const { target, folder } = format
  workshop.run('soffice', profile, '--headless', '--convert-to', target, '--outdir', folder, ...names)
}
