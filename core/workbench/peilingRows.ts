import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { Row } from '../bridge/table'
import { quoteName } from '../engine/rows'
import type { PeilingCell } from '../notebook/peiling/model'
import type { WeightTally } from '../statistics/weightedShare'
import type { CellContext } from './cellContext'
import type { CellError } from './model'
import { queryError } from './queryError'
import { namesByRole } from './zrmColumns'

/** Respondents of one group that gave the same answer. */
export interface AnswerTally extends WeightTally {
  /** null where the group isn't known. */
  readonly groep: string | null
  /** null where there is none. */
  readonly antwoord: string | null
  /** The largest weight of one of them. */
  readonly heaviest: number
}

/** Columns of what is read, as SQL. */
export interface PeilingColumns {
  readonly antwoord: string
  /** The code behind a label, which gives the order of the scale; else the answer itself. */
  readonly code: string
  readonly gewicht: string
  readonly groep: string
  readonly respondent: string | null
}

/** @returns A Dutch sentence when a column isn't there. */
export function peilingColumns(cell: PeilingCell, context: CellContext): Outcome<PeilingColumns, CellError> {
  const known = namesByRole(cell.source, context)
  const asked = [cell.vraag, cell.per, cell.gewicht === 'geen' ? undefined : cell.gewicht]
  const missing = asked.find((name) => name !== undefined && !known.has(name))
  if (missing !== undefined)
    return fail({
      text: `${cell.source} heeft geen kolom ${missing}; wel: ${[...new Set(known.values())].join(', ')}.`,
      at: null,
    })
  const column = (name: string) => quoteName(known.get(name) ?? name)
  // Of a file with labels the words stand in a column of their own.
  const worded = (name: string) => (known.has(`${name}_label`) ? column(`${name}_label`) : column(name))
  const weight = cell.gewicht ?? (known.has('gewicht') ? 'gewicht' : 'geen')
  return succeed({
    antwoord: worded(cell.vraag),
    code: column(cell.vraag),
    gewicht: weight === 'geen' ? '1' : column(weight),
    groep: cell.per === undefined ? 'NULL' : worded(cell.per),
    respondent: known.has('respondent') ? column('respondent') : null,
  })
}

/** How many gave each answer, by group, in the order of the codes. */
export async function readAnswers(
  cell: PeilingCell,
  columns: PeilingColumns,
  context: CellContext,
): Promise<Outcome<readonly AnswerTally[], CellError>> {
  const text = (column: string) => `nullif(trim(CAST(${column} AS VARCHAR)), '')`
  const read = await run(
    cell,
    context,
    `SELECT groep, antwoord, count(*) AS aantal, sum(gewicht) AS gewicht, sum(gewicht * gewicht) AS kwadraten, max(gewicht) AS zwaarste,
       count(*) FILTER (gewicht IS NULL OR NOT isfinite(gewicht) OR gewicht < 0) AS fout
     FROM (SELECT ${text(columns.groep)} AS groep, ${text(columns.antwoord)} AS antwoord, ${columns.code} AS code,
       CAST(${columns.gewicht} AS DOUBLE) AS gewicht FROM ${quoteName(cell.source)})
     GROUP BY groep, antwoord ORDER BY min(code), antwoord, groep`,
  )
  if (!read.ok) return read
  const wrong = read.value.reduce((sum, row) => sum + numberOf(row, 'fout'), 0)
  if (wrong > 0)
    return fail({
      text: `Bij ${wrong} ${wrong === 1 ? 'respondent' : 'respondenten'} is het gewicht leeg, negatief of geen getal. Laat die weg in een query, of kies gewicht: geen.`,
      at: null,
    })
  return succeed(
    read.value.map((row) => ({
      groep: textOf(row, 'groep'),
      antwoord: textOf(row, 'antwoord'),
      count: numberOf(row, 'aantal'),
      weight: numberOf(row, 'gewicht'),
      squares: numberOf(row, 'kwadraten'),
      heaviest: numberOf(row, 'zwaarste'),
    })),
  )
}

/** Respondents with more rows than one, and those of them in more groups than one; null when respondents aren't known. */
export async function readRepeated(
  cell: PeilingCell,
  columns: PeilingColumns,
  context: CellContext,
): Promise<Outcome<{ readonly respondents: number; readonly acrossGroups: number } | null, CellError>> {
  const { respondent, groep } = columns
  if (respondent === null) return succeed(null)
  const read = await run(
    cell,
    context,
    `SELECT count(*) AS respondenten, count(*) FILTER (groepen > 1) AS in_meer_groepen
     FROM (SELECT count(DISTINCT ${groep}) AS groepen FROM ${quoteName(cell.source)}
       WHERE ${respondent} IS NOT NULL GROUP BY ${respondent} HAVING count(*) > 1)`,
  )
  if (!read.ok) return read
  const [row = {}] = read.value
  return succeed({
    respondents: numberOf(row, 'respondenten'),
    acrossGroups: numberOf(row, 'in_meer_groepen'),
  })
}

async function run(
  cell: PeilingCell,
  { session, signal }: CellContext,
  sql: string,
): Promise<Outcome<readonly Row[], CellError>> {
  const name = `${cell.name}__antwoorden`
  const outcome = await session.run({ name, sql, parameters: {}, limit: rowLimit }, signal)
  if (!outcome.ok) return fail({ ...queryError(outcome.problem), at: null })
  await session.forget(name)
  const { rows, rowCount } = outcome.value.table
  if (rowCount <= rows.length) return succeed(rows)
  return fail({
    text: `${cell.vraag} heeft te veel verschillende antwoorden en groepen om te tellen.`,
    at: null,
  })
}

/** Far more than anybody reads. */
const rowLimit = 10_000

function numberOf(row: Row, name: string): number {
  const value = row[name]
  return typeof value === 'number' ? value : 0
}

function textOf(row: Row, name: string): string | null {
  const value = row[name]
  return typeof value === 'string' ? value : null
}
