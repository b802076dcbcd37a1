import type { Column, Kind, Table } from './generate'
import type { Workshop } from './programs'

/** R has no percentages. */
export const rKinds: readonly Kind[] = ['code', 'text', 'whole', 'number', 'day', 'moment', 'long']

/** Files that R writes of a table, and how. */
export const rFiles = [
  { name: 'byte.sav', write: 'haven::write_sav(d, "%", compress = "byte")' },
  { name: 'none.sav', write: 'haven::write_sav(d, "%", compress = "none")' },
  { name: 'zlib.zsav', write: 'haven::write_sav(d, "%", compress = "zsav")' },
  { name: 'readr.csv', write: 'readr::write_csv2(t, "%", na = "")' },
  { name: 'excel.csv', write: 'readr::write_excel_csv2(t, "%", na = "")' },
  { name: 'base.csv', write: 'write.csv2(t, "%", row.names = FALSE, na = "")' },
  {
    name: 'latin.csv',
    write: 'write.csv2(t, "%", row.names = FALSE, na = "", fileEncoding = "windows-1252")',
  },
  {
    name: 'tab.txt',
    write: 'write.table(t, "%", sep = "\\t", dec = ",", row.names = FALSE, na = "", qmethod = "double")',
  },
  { name: 'escape.txt', write: 'write.table(t, "%", sep = ";", dec = ",", row.names = FALSE, na = "")' },
]

export const rFile = ({ seed }: Table, name: string) => `${seed}-${name}`

export function writeWithR(workshop: Workshop, table: Table): void {
  const writes = rFiles.map(({ name, write }) => write.replace('%', rFile(table, name)))
  workshop.write(`maak-${table.seed}.R`, [...frameOf(table), ...writes, ''].join('\n'))
  workshop.run('Rscript', '--vanilla', '--encoding=UTF-8', `maak-${table.seed}.R`)
}

/** The table as `d`, and as `t` with its days and moments in words. */
function frameOf({ columns }: Table): readonly string[] {
  return [
    'Sys.setlocale("LC_CTYPE", "C.UTF-8")',
    'options(encoding = "UTF-8", digits = 15, scipen = 20)',
    `d <- data.frame(${columns.map((column) => `${column.name} = ${vectorOf(column)}`).join(',\n')}, stringsAsFactors = FALSE)`,
    't <- d',
    't$day_kolom <- format(t$day_kolom, "%d-%m-%Y")',
    't$moment_kolom <- format(t$moment_kolom, "%Y-%m-%d %H:%M:%S")',
    't[] <- lapply(t, function(column) { if (is.character(column)) column[is.na(column)] <- ""; column })',
  ]
}

function vectorOf({ kind, values }: Column): string {
  const texts = values.map((value) => (value === null ? 'NA' : JSON.stringify(value)))
  const vector = `c(${texts.join(',')})`
  if (kind === 'day') return `as.Date(${vector})`
  return kind === 'moment' ? `as.POSIXct(${vector}, format = "%Y-%m-%dT%H:%M:%S", tz = "UTC")` : vector
}
