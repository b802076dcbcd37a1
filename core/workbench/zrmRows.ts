import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { Row } from '../bridge/table'
import { quoteName } from '../engine/rows'
import type { ZrmCell } from '../notebook/model'
import { scoreNames, type Traject } from '../zrm/traject'
import type { RegisteredTraject } from '../zrm/vragen'
import type { CellContext } from './cellContext'
import { queryError } from './queryError'
import type { CellError } from './model'
import type { ZrmColumns } from './zrmColumns'
import { askedOnce } from './zrmAsked'

/** More rows than a comparison can have combinations of scores, or anybody reads questions about. */
const rowLimit = 1_000_000

export interface ReadScores {
  readonly context: CellContext
  readonly cell: ZrmCell
  readonly columns: ZrmColumns
  /** Levels by the word that stands for them, where scores are written in words. */
  readonly words: readonly (readonly [word: string, level: number])[]
}

/** Trajecten with their group, null where it isn't known. */
export type TrajectTally = Traject & { readonly groep: string | null }

/**
 * Trajecten with their group, those with equal scores counted by the engine: for all domains at once, so that the next
 * domain's cell finds its counts made.
 */
export async function readTallies(
  reading: ReadScores,
  group: string,
): Promise<Outcome<readonly TrajectTally[], CellError>> {
  const read = await askedOnce(reading, `tallies ${group}`, async () => {
    const rows = await run(
      reading,
      `SELECT domein, groep, startscore, doelscore, eindscore, count(*) AS aantal
       FROM (${grouped(reading, group)}) GROUP BY ALL ORDER BY ALL`,
    )
    return rows.ok ? succeed(byDomain(rows.value, tallyOf)) : rows
  })
  return read.ok ? succeed(ownOf(reading, read.value)) : read
}

/**
 * The same trajecten one by one, with the key by which a record is known; one without a key is left out.
 *
 * @param key Column of the table that is read.
 */
export async function readKeyed(
  reading: ReadScores,
  group: string,
  key: string,
): Promise<Outcome<readonly (TrajectTally & { readonly key: string })[], CellError>> {
  const rows = await run(
    reading,
    `SELECT *, 1 AS aantal FROM (${grouped(reading, group, `CAST(${quoteName(key)} AS VARCHAR) AS sleutel`)})
     WHERE sleutel IS NOT NULL`,
  )
  if (!rows.ok) return rows
  const keyed = (row: Row) => ({ ...tallyOf(row), key: textOf(row, 'sleutel') ?? '' })
  return succeed(ownOf(reading, byDomain(rows.value, keyed)))
}

/** The trajecten with their domain, group and scores; `more` is a column beside those. */
function grouped(reading: ReadScores, group: string, ...more: readonly string[]): string {
  const scores = scoreNames.map((name) => scoreOf(name, reading))
  // Numbering the rows makes a copy of the whole table: only the order of somebody's trajecten asks for it.
  const { cell } = reading
  const rowsFrom = cell.toon === 'herhaling' ? `(${numbered(reading)})` : quoteName(cell.source)
  const columns = [`nullif(trim(${group}), '') AS groep`, ...scores, ...more]
  return `SELECT ${domainOf(reading)} AS domein, ${columns.join(', ')} FROM ${rowsFrom}`
}

const tallyOf = (row: Row): TrajectTally => ({
  groep: textOf(row, 'groep'),
  startscore: numberOf(row, 'startscore'),
  doelscore: numberOf(row, 'doelscore'),
  eindscore: numberOf(row, 'eindscore'),
  aantal: numberOf(row, 'aantal') ?? 0,
})

/** Every traject with the row of the table that it stands on. */
export async function readRegistered(
  reading: ReadScores,
): Promise<Outcome<readonly RegisteredTraject[], CellError>> {
  const scores = scoreNames.map((name) => scoreOf(name, reading))
  const others = ['zrm_domein', 'client', 'startdatum', 'einddatum'].map(
    (name) => `CAST(${reading.columns.get(name) ?? 'NULL'} AS VARCHAR) AS ${name}`,
  )
  const read = await run(
    reading,
    `SELECT rij, ${[...scores, ...others].join(', ')} FROM (${numbered(reading)}) ORDER BY rij`,
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

/** Rows with a score that is no level, the first hundred of each domain. */
export async function readOutside(
  reading: ReadScores,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): Promise<Outcome<readonly number[], CellError>> {
  const read = await askedOnce(reading, `outside ${lowest} ${highest}`, async () => {
    const scores = scoreNames.map((name) => scoreOf(name, reading))
    const wrong = scoreNames
      .map((name) => `${name} NOT BETWEEN ${lowest} AND ${highest} OR ${name} <> round(${name})`)
      .join(' OR ')
    const rows = await run(
      reading,
      `WITH selectie AS (${numbered(reading)})
       SELECT domein, rij FROM (SELECT rij, ${domainOf(reading)} AS domein, ${scores.join(', ')} FROM selectie)
       WHERE ${wrong} QUALIFY row_number() OVER (PARTITION BY domein ORDER BY rij) <= 100 ORDER BY rij`,
    )
    return rows.ok ? succeed(byDomain(rows.value, (row) => numberOf(row, 'rij') ?? 0)) : rows
  })
  if (!read.ok) return read
  return succeed(
    ownOf(reading, read.value)
      .toSorted((one, other) => one - other)
      .slice(0, 100),
  )
}

/** Later trajecten of a person among those compared; null when the registration has no persons. */
export async function readRepeats(
  reading: ReadScores,
): Promise<Outcome<{ readonly later: number; readonly total: number } | null, CellError>> {
  const client = reading.columns.get('client')
  if (client === undefined) return succeed(null)
  // Over all domains a person who came back on another one came back too: those don't add up.
  const domain = isWhole(reading) ? 'NULL' : domainOf(reading)
  const read = await askedOnce(reading, `repeats ${domain}`, async () => {
    const rows = await run(
      reading,
      `SELECT ${domain} AS domein, count(${client}) - count(DISTINCT ${client}) AS later, count(*) AS total
       FROM ${quoteName(reading.cell.source)} GROUP BY ALL`,
    )
    if (!rows.ok) return rows
    return succeed(
      byDomain(rows.value, (row) => ({
        later: numberOf(row, 'later') ?? 0,
        total: numberOf(row, 'total') ?? 0,
      })),
    )
  })
  if (!read.ok) return read
  const [own = { later: 0, total: 0 }] = ownOf(reading, read.value)
  return succeed(own)
}

/** Names of the domains that occur. */
export async function readDomains(reading: ReadScores): Promise<Outcome<readonly string[], CellError>> {
  const domain = reading.columns.get('zrm_domein')
  if (domain === undefined) return succeed([])
  return askedOnce(reading, 'domains', async () => {
    const sql = `SELECT DISTINCT ${domain} AS domein FROM ${quoteName(reading.cell.source)}`
    const rows = await run(reading, sql)
    return rows.ok ? succeed(rows.value.flatMap((row) => textOf(row, 'domein') ?? [])) : rows
  })
}

/** The trajecten with their row in the table that is read, as `rij`. */
const numbered = ({ cell, columns }: ReadScores) =>
  `SELECT ${[...new Set(columns.values())].join(', ')}, row_number() OVER () AS rij FROM ${quoteName(cell.source)}`

const domainOf = ({ columns }: ReadScores) => columns.get('zrm_domein') ?? 'NULL'

/** Whether a cell compares everything that it reads, and not one domain of it. */
const isWhole = ({ cell, columns }: ReadScores) =>
  cell.meting !== undefined || cell.domein === 'alle' || !columns.has('zrm_domein')

type ByDomain<T> = ReadonlyMap<string | null, readonly T[]>

function byDomain<T>(rows: readonly Row[], of: (row: Row) => T): ByDomain<T> {
  const found = new Map<string | null, T[]>()
  for (const row of rows) {
    const domain = textOf(row, 'domein')
    const own = found.get(domain)
    if (own === undefined) found.set(domain, [of(row)])
    else own.push(of(row))
  }
  return found
}

function ownOf<T>(reading: ReadScores, found: ByDomain<T>): readonly T[] {
  return isWhole(reading) ? [...found.values()].flat() : (found.get(reading.cell.domein) ?? [])
}

async function run({ cell, context }: ReadScores, sql: string): Promise<Outcome<readonly Row[], CellError>> {
  const name = `${cell.name}__trajecten`
  const outcome = await context.session.run({ name, sql, parameters: {}, limit: rowLimit }, context.signal)
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
