import { plainName } from './columns/names'
import type { RawColumn, RawRow, RawTable } from './rawTable'

/**
 * Observations of CBS (version 4 of its open data) say in `ValueAttribute` why a value is missing. The word goes where
 * the value would be, and is its reason. Other tables stay as they are.
 */
export function withValueAttributes(table: RawTable): RawTable {
  const names = table.columns.map(({ header }) => plainName(header))
  const [measure, value, attribute] = ['measure', 'value', 'valueattribute'].map((name) =>
    names.indexOf(name),
  )
  if (measure === -1 || value === undefined || value === -1 || attribute === undefined || attribute === -1)
    return table
  const words = new Set<string>()
  for (const { cells } of table.rows()) words.add(wordOf(cells, value, attribute))
  words.delete('')
  if (words.size === 0) return table
  const reasons = Object.fromEntries([...words].map((word) => [word, reasonOf(word)]))
  return {
    ...table,
    columns: table.columns.map((column, at) => (at === value ? withReasons(column, reasons) : column)),
    rows: (needed) => fill(table.rows(needed && [...needed, value, attribute]), value, attribute),
  }
}

/** The attribute of a row without a value; '' for another row, and where nothing is said. */
function wordOf(cells: readonly string[], value: number, attribute: number): string {
  const word = cells[value] === '' ? (cells[attribute] ?? '') : ''
  return word.toLowerCase() === 'none' ? '' : word
}

function* fill(rows: Iterable<RawRow>, value: number, attribute: number): Generator<RawRow> {
  for (const row of rows) {
    const word = wordOf(row.cells, value, attribute)
    yield word === '' ? row : { ...row, cells: row.cells.with(value, word) }
  }
}

function withReasons(column: RawColumn, reasons: Readonly<Record<string, string>>): RawColumn {
  const { known } = column
  if (known === undefined) return { ...column, reasons }
  return { ...column, known: { ...known, reasonOf: (text) => reasons[text] ?? known.reasonOf(text) } }
}

function reasonOf(word: string): string {
  const dutch = words[word.toLowerCase()]
  return dutch === undefined ? word : `${word} (${dutch})`
}

const words: Readonly<Record<string, string>> = {
  confidential: 'geheim',
  impossible: 'kan niet voorkomen',
  missing: 'ontbreekt',
  notapplicable: 'niet van toepassing',
  notavailable: 'niet beschikbaar',
  secret: 'geheim',
  unknown: 'onbekend',
  unreliable: 'te onzeker',
}
