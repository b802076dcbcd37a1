import { fail, succeed, type Outcome } from '../bridge/outcome'
import { quoteName } from '../engine/rows'
import type { BesideColumn, BesideKind, RecipeTable, SqlType, TableColumn } from './model'

/** The column of that name; a Dutch sentence with the names there are when it isn't there. */
export function columnNamed(table: RecipeTable, name: string): Outcome<TableColumn, string> {
  const column = table.columns.find((candidate) => candidate.name === name)
  if (column !== undefined) return succeed(column)
  const owner = table.columns.find(({ beside }) => beside.some((one) => one.name === name))
  if (owner !== undefined)
    return fail(`kolom “${name}” hoort bij “${owner.name}” en gaat daarmee mee; noem “${owner.name}”.`)
  return fail(
    `kolom “${name}” is er niet in ${table.name}; wel: ${table.columns.map((column) => column.name).join(', ')}.`,
  )
}

/** The columns of those names, or the sentence for the first that isn't there or is named twice. */
export function columnsNamed(
  table: RecipeTable,
  names: readonly string[],
): Outcome<readonly TableColumn[], string> {
  const columns: TableColumn[] = []
  for (const name of names) {
    const found = columnNamed(table, name)
    if (!found.ok) return found
    if (columns.includes(found.value)) return fail(`kolom “${name}” staat er twee keer.`)
    columns.push(found.value)
  }
  return succeed(columns)
}

/** All columns in SQL that a column stands for: itself and those beside it. */
export const sqlNamesOf = ({ name, beside }: TableColumn): readonly string[] => [
  name,
  ...beside.map((one) => one.name),
]

export const besideOf = ({ beside }: TableColumn, kind: BesideKind): BesideColumn | null =>
  beside.find((one) => one.kind === kind) ?? null

export const isNumeric = (type: SqlType): boolean => type === 'BIGINT' || type === 'DOUBLE'

/** The one type that holds the values of all; null when there is none. */
export function commonType(types: readonly SqlType[]): SqlType | null {
  const [first, ...others] = types
  if (first === undefined || others.every((type) => type === first)) return first ?? null
  return types.every(isNumeric) ? 'DOUBLE' : null
}

/** What the columns of a step are called must be free; a sentence when a new name isn't. */
export function nameClash(columns: readonly TableColumn[]): string | null {
  const seen = new Set<string>()
  for (const name of columns.flatMap(sqlNamesOf)) {
    if (seen.has(name)) return `er zou twee keer een kolom “${name}” zijn; kies een andere naam.`
    seen.add(name)
  }
  return null
}

export const typeWord = (type: SqlType): string =>
  ({
    VARCHAR: 'tekst',
    DOUBLE: 'getal',
    BIGINT: 'getal',
    DATE: 'datum',
    TIMESTAMP: 'moment',
    BOOLEAN: 'ja/nee',
  })[type]

/** The select list that takes columns over as they are. */
export const taken = (columns: readonly TableColumn[], from = ''): string =>
  columns
    .flatMap(sqlNamesOf)
    .map((name) => `${from}${quoteName(name)}`)
    .join(', ')

/** Names of persons' records may not become headers or values of other columns. */
export const pointsAtPersons = ({ role }: TableColumn): boolean => role === 'traject' || role === 'client'

/** The first names of a list, and how many more: `a, b, c en 4 andere`. */
export function listed(names: readonly string[], most = 10): string {
  const rest = names.length - most
  return rest > 0 ? `${names.slice(0, most).join(', ')} en ${rest} andere` : names.join(', ')
}
