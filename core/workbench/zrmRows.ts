import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { Row } from '../bridge/table'
import type { Parameters } from '../engine/port'
import { quoteName } from '../engine/rows'
import type { ZrmCell } from '../notebook/model'
import type { Traject } from '../zrm/traject'
import type { RegisteredTraject } from '../zrm/vragen'
import type { CellContext } from './cellContext'
import { queryError } from './queryError'
import type { CellError } from './model'
import type { ZrmColumns } from './zrmColumns'

/** More rows than a comparison can have combinations of scores, or anybody reads questions about. */
const rowLimit = 1_000_000

export interface ReadScores {
  readonly context: CellContext
  readonly cell: ZrmCell
  readonly columns: ZrmColumns
  /** Levels by the word that stands for them, where scores are written in words. */
  readonly words: readonly (readonly [word: string, level: number])[]
}

/** Trajecten with their group (null where it isn't known), those with equal scores counted by the engine. */
export async function readTallies(
  reading: ReadScores,
  group: string,
): Promise<Outcome<readonly (Traject & { readonly groep: string | null })[], CellError>> {
  const scores = ['startscore', 'doelscore', 'eindscore'].map((name) => scoreOf(name, reading))
  const read = await select(
    reading,
    `SELECT groep, startscore, doelscore, eindscore, count(*) AS aantal
     FROM (SELECT nullif(trim(${group}), '') AS groep, ${scores.join(', ')} FROM selectie)
     GROUP BY ALL ORDER BY ALL`,
  )
  if (!read.ok) return read
  return succeed(
    read.value.map((row) => ({
      groep: textOf(row, 'groep'),
      startscore: numberOf(row, 'startscore'),
      doelscore: numberOf(row, 'doelscore'),
      eindscore: numberOf(row, 'eindscore'),
      aantal: numberOf(row, 'aantal') ?? 0,
    })),
  )
}

/** Every traject with the row of the table that it stands on. */
export async function readRegistered(
  reading: ReadScores,
): Promise<Outcome<readonly RegisteredTraject[], CellError>> {
  const scores = ['startscore', 'doelscore', 'eindscore'].map((name) => scoreOf(name, reading))
  const others = ['zrm_domein', 'client', 'startdatum', 'einddatum'].map(
    (name) => `CAST(${reading.columns.get(name) ?? 'NULL'} AS VARCHAR) AS ${name}`,
  )
  const read = await select(
    reading,
    `SELECT rij, ${[...scores, ...others].join(', ')} FROM selectie ORDER BY rij`,
  )
  if (!read.ok) return read
  return succeed(
    read.value.map((row) => ({
      rij: numberOf(row, 'rij') ?? 0,
      startscore: numberOf(row, 'startscore'),
      doelscore: numberOf(row, 'doelscore'),
      eindscore: numberOf(row, 'eindscore'),
      domein: textOf(row, 'zrm_domein'),
      client: textOf(row, 'client'),
      startdatum: textOf(row, 'startdatum'),
      einddatum: textOf(row, 'einddatum'),
    })),
  )
}

/** Rows with a score that is no level, the first hundred. */
export async function readOutside(
  reading: ReadScores,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): Promise<Outcome<readonly number[], CellError>> {
  const scores = ['startscore', 'doelscore', 'eindscore'].map((name) => scoreOf(name, reading))
  const wrong = ['startscore', 'doelscore', 'eindscore']
    .map((name) => `${name} NOT BETWEEN ${lowest} AND ${highest} OR ${name} <> round(${name})`)
    .join(' OR ')
  const read = await select(
    reading,
    `SELECT rij FROM (SELECT rij, ${scores.join(', ')} FROM selectie) WHERE ${wrong} ORDER BY rij LIMIT 100`,
  )
  return read.ok ? succeed(read.value.map((row) => numberOf(row, 'rij') ?? 0)) : read
}

/** Later trajecten of a person among those compared; null when the registration has no persons. */
export async function readRepeats(
  reading: ReadScores,
): Promise<Outcome<{ readonly later: number; readonly total: number } | null, CellError>> {
  const client = reading.columns.get('client')
  if (client === undefined) return succeed(null)
  const read = await select(
    reading,
    `SELECT count(${client}) - count(DISTINCT ${client}) AS later, count(*) AS total FROM selectie`,
  )
  if (!read.ok) return read
  const [row = {}] = read.value
  return succeed({ later: numberOf(row, 'later') ?? 0, total: numberOf(row, 'total') ?? 0 })
}

/** Names of the domains that occur. */
export async function readDomains(reading: ReadScores): Promise<Outcome<readonly string[], CellError>> {
  const domain = reading.columns.get('zrm_domein')
  if (domain === undefined) return succeed([])
  const sql = `SELECT DISTINCT ${domain} AS domein FROM ${quoteName(reading.cell.source)}`
  const read = await run(reading, sql)
  return read.ok ? succeed(read.value.flatMap((row) => textOf(row, 'domein') ?? [])) : read
}

/** A query on the trajecten compared, as `selectie`; `rij` is their row in the table that is read. */
function select(reading: ReadScores, query: string): Promise<Outcome<readonly Row[], CellError>> {
  const { cell, columns } = reading
  const domain = columns.get('zrm_domein')
  const all = cell.meting !== undefined || cell.domein === 'alle' || cell.toon === 'controle'
  const where = domain === undefined || all ? '' : `WHERE ${domain} = $domein`
  return run(
    reading,
    `WITH genummerd AS (SELECT *, row_number() OVER () AS rij FROM ${quoteName(cell.source)}),
       selectie AS (SELECT * FROM genummerd ${where})
     ${query}`,
  )
}

async function run({ cell, context }: ReadScores, sql: string): Promise<Outcome<readonly Row[], CellError>> {
  const name = `${cell.name}__trajecten`
  const parameters: Parameters = sql.includes('$domein')
    ? { domein: { value: cell.domein, type: 'VARCHAR' } }
    : {}
  const outcome = await context.session.run({ name, sql, parameters, limit: rowLimit }, context.signal)
  if (!outcome.ok) return fail({ ...queryError(outcome.problem), at: null })
  await context.session.forget(name)
  const { rows, rowCount } = outcome.value.table
  if (rowCount > rows.length)
    return fail({ text: `Meer dan ${rowLimit} rijen kan deze vergelijking niet aan.`, at: null })
  return succeed(rows)
}

/** The score as a number; where a scale has words, those count as their level. */
function scoreOf(name: string, { columns, words }: ReadScores): string {
  const column = columns.get(name)
  if (column === undefined) return `CAST(NULL AS DOUBLE) AS ${name}`
  if (words.length === 0) return `CAST(${column} AS DOUBLE) AS ${name}`
  const quoted = (word: string) => `'${word.replaceAll("'", "''")}'`
  const cases = words.map(([word, level]) => `WHEN ${quoted(word)} THEN ${level}`).join(' ')
  return `coalesce(TRY_CAST(${column} AS DOUBLE), CASE lower(trim(CAST(${column} AS VARCHAR))) ${cases} END) AS ${name}`
}

function numberOf(row: Row, name: string): number | null {
  const value = row[name]
  return typeof value === 'number' ? value : null
}

function textOf(row: Row, name: string): string | null {
  const value = row[name]
  return typeof value === 'string' ? value : null
}
