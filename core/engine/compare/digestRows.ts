import type { Connection } from '../connection'
import type { SourceTable } from '../port'
import { quoteName, quoteText, sourceTable } from '../rows'
import { readPlain } from './comparing'

/** What is asked of a source's rows so that a later version of it can be set against them. */
export interface DigestRequest {
  /** Sets of columns that may be a key, best first: the first one that is unique is. */
  readonly keys: readonly (readonly string[])[]
  /** Goes into every hash: without it nobody can try out what a row was. */
  readonly secret: string
}

/** A source's rows without their values. */
export interface RowDigest {
  /** Empty when no set of columns is unique. */
  readonly key: readonly string[]
  readonly columns: readonly string[]
  readonly rowCount: number
  /** For each row 12 hexadecimal digits of its key's hash and 12 of the whole row's, on end, sorted. */
  readonly rows: string
}

/** Digests the rows of a source as it was read, with the reasons for what is missing. */
export async function digestRows(
  connection: Connection,
  table: SourceTable,
  { keys, secret }: DigestRequest,
): Promise<RowDigest> {
  const columns = table.columns.map(({ name }) => name)
  const key = await firstKey(connection, table, keys)
  const hash = (names: readonly string[]) =>
    names.length === 0
      ? quoteText('0'.repeat(12))
      : `left(sha256(${quoteText(secret)} || ${rowText(names)}), 12)`
  const [row] = await readPlain(
    connection,
    `SELECT string_agg(d, '' ORDER BY d) AS rows FROM (SELECT ${hash(key)} || ${hash(columns)} AS d FROM ${sourceTable(table.name)})`,
  )
  const rows = row?.['rows']
  return { key, columns, rowCount: table.rowCount, rows: typeof rows === 'string' ? rows : '' }
}

/** Every value behind its length, so that no two rows read alike. */
const rowText = (names: readonly string[]): string =>
  names
    .map((name) => {
      const text = `CAST(${quoteName(name)} AS VARCHAR)`
      return `coalesce(length(${text}) || ':' || ${text}, '-')`
    })
    .join(" || ',' || ")

async function firstKey(
  connection: Connection,
  { name, columns }: SourceTable,
  keys: DigestRequest['keys'],
): Promise<readonly string[]> {
  for (const key of keys) {
    if (!key.every((one) => columns.some((column) => column.name === one))) continue
    const [row] = await readPlain(
      connection,
      `SELECT count(*) > 0 AS twice FROM (SELECT 1 FROM ${sourceTable(name)} GROUP BY ${key.map(quoteName).join(', ')} HAVING count(*) > 1 LIMIT 1)`,
    )
    if (row?.['twice'] === false) return key
  }
  return []
}
