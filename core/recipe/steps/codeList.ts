import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { quoteName, quoteText, sourceTable } from '../../engine/rows'
import type { StepOf } from '../../workspace/steps'
import { besideOf, columnNamed, isNumeric, listed, nameClash, sqlNamesOf } from '../columns'
import type { BesideColumn, PlannedStep, RecipeTable, StepInput, TableColumn } from '../model'

/**
 * `codelijst`: beside a column of codes the words for them, their unit, decimals and description, from another source.
 * The codes stay. A code that stands twice in the list is a problem, so rows never multiply; codes without a label are
 * counted and named. Unit and decimals stand beside the numbers they are about, where those are known.
 */
export function planCodeList(
  step: StepOf<'codelijst'>,
  { table, sources }: StepInput,
): Outcome<PlannedStep, string> {
  const found = columnNamed(table, step.kolom)
  if (!found.ok) return found
  const list = sources.get(step.lijst)
  if (list === undefined) return fail(`bron ${step.lijst} is er niet, of is zelf niet geladen.`)
  const parts = listColumns(step, list)
  if (!parts.ok) return parts
  const value =
    step.waarde === undefined ? succeed(numbersOf(table, found.value)) : columnNamed(table, step.waarde)
  if (!value.ok) return value
  const joined = joinedColumns(found.value, value.value, parts.value)
  const columns = table.columns.map((column) => withBeside(column, joined))
  const clash = nameClash(columns)
  if (clash !== null) return fail(clash)
  const key = `trim(CAST(${quoteName(step.kolom)} AS VARCHAR))`
  const rows = `(SELECT trim(CAST(${quoteName(parts.value.code)} AS VARCHAR)) AS code, ${joined.map(({ own, beside }) => `${cast(own, beside)} AS ${quoteName(beside.name)}`).join(', ')} FROM ${sourceTable(step.lijst)}${partOf(step)})`
  return succeed({
    columns,
    select: (from) => {
      const list = columns.flatMap(sqlNamesOf).map((name) => selected(name, joined))
      return `SELECT ${list.join(', ')} FROM ${from} AS tabel LEFT JOIN ${rows} AS lijst ON ${key.replace(quoteName(step.kolom), `tabel.${quoteName(step.kolom)}`)} = lijst.code ORDER BY tabel.rowid`
    },
    checks: [noPart(step), doubleCodes(step, parts.value.code)],
    notes: [unlabelled(step, key, rows)],
  })
}

interface ListColumns {
  readonly code: string
  readonly title: TableColumn
  readonly unit: TableColumn | null
  readonly decimals: TableColumn | null
  readonly description: TableColumn | null
}

const patterns = {
  code: /^(identifier|key|code|waarde)$|code$/,
  title: /^(title|titel|naam|label|omschrijving)$|naam$/,
  unit: /^(unit|eenheid)$/,
  decimals: /^(decimals|decimalen)$/,
  description: /^(description|omschrijving|toelichting)$/,
}

function listColumns(step: StepOf<'codelijst'>, list: RecipeTable): Outcome<ListColumns, string> {
  const byName = (pattern: RegExp) => list.columns.find(({ name }) => pattern.test(name)) ?? null
  const said = (name: string | undefined, found: TableColumn | null) =>
    name === undefined ? succeed(found) : columnNamed(list, name)
  const code = said(step.code, codeColumn(list))
  if (!code.ok) return code
  const title = said(step.titel, list.columns.find(({ role }) => role === 'naam') ?? byName(patterns.title))
  if (!title.ok) return title
  if (code.value === null || title.value === null)
    return fail(
      `in ${step.lijst} is niet te zien welke kolom de codes en welke de woorden bevat; noem ze met code en titel. Er zijn: ${list.columns.map(({ name }) => name).join(', ')}.`,
    )
  const description = byName(patterns.description)
  return succeed({
    code: code.value.name,
    title: title.value,
    unit: byName(patterns.unit),
    decimals: byName(patterns.decimals),
    description: description === title.value ? null : description,
  })
}

/** The column of a list that holds its codes: by its role, else by its name. */
export const codeColumn = ({ columns }: Pick<RecipeTable, 'columns'>): TableColumn | null =>
  columns.find(({ role }) => role === 'code') ?? columns.find(({ name }) => patterns.code.test(name)) ?? null

/** The one column of numbers in a table of observations. */
function numbersOf(table: RecipeTable, codes: TableColumn): TableColumn | null {
  if (codes.role !== 'onderwerp') return null
  const numbers = table.columns.filter(({ role, type }) => role === 'waarde' && isNumeric(type))
  return numbers.length === 1 ? (numbers[0] ?? null) : null
}

interface Joined {
  /** The column of the table that it stands beside. */
  readonly owner: TableColumn
  /** The column of the list. */
  readonly own: TableColumn
  readonly beside: BesideColumn
}

function joinedColumns(codes: TableColumn, value: TableColumn | null, parts: ListColumns): readonly Joined[] {
  const measured = value ?? codes
  const wanted = [
    { owner: codes, own: parts.title, kind: 'label' },
    { owner: codes, own: parts.description, kind: 'omschrijving' },
    { owner: measured, own: parts.unit, kind: 'eenheid' },
    { owner: measured, own: parts.decimals, kind: 'decimalen' },
  ] as const
  return wanted.flatMap(({ owner, own, kind }): Joined[] => {
    if (own === null) return []
    const type = kind === 'decimalen' && isNumeric(own.type) ? 'BIGINT' : 'VARCHAR'
    const name = besideOf(owner, kind)?.name ?? `${owner.name}_${kind}`
    return [{ owner, own, beside: { kind, name, type } }]
  })
}

const withBeside = (column: TableColumn, joined: readonly Joined[]): TableColumn => {
  const fresh = joined.filter(({ owner }) => owner === column).map(({ beside }) => beside)
  if (fresh.length === 0) return column
  const kept = column.beside.filter(({ kind }) => !fresh.some((one) => one.kind === kind))
  const unit = fresh.some(({ kind }) => kind === 'eenheid') ? null : column.unit
  return { ...column, unit, beside: [...kept, ...fresh] }
}

const cast = (own: TableColumn, { type }: BesideColumn) => `CAST(${quoteName(own.name)} AS ${type})`

/** A label or a unit that the file gave itself stays where the list has none. */
function selected(name: string, joined: readonly Joined[]): string {
  const column = joined.find(({ beside }) => beside.name === name)
  if (column === undefined) return `tabel.${quoteName(name)}`
  const { owner, beside } = column
  const had = owner.beside.some((one) => one.name === name)
  const before = had
    ? `tabel.${quoteName(name)}`
    : beside.kind === 'eenheid' && owner.unit !== null
      ? quoteText(owner.unit)
      : null
  const fresh = `lijst.${quoteName(name)}`
  return `${before === null ? fresh : `coalesce(${fresh}, ${before})`} AS ${quoteName(name)}`
}

const partOf = ({ deel }: StepOf<'codelijst'>) =>
  deel === undefined ? '' : ` WHERE lijst = ${quoteText(deel)}`

function noPart({ lijst, deel }: StepOf<'codelijst'>): PlannedStep['checks'][number] {
  return {
    sql: () =>
      `SELECT CAST(count(*) AS DOUBLE) AS n FROM ${sourceTable(lijst)}${partOf({ deel } as StepOf<'codelijst'>)}`,
    problem: ([row]) =>
      row?.n === 0
        ? `${lijst} heeft geen codes${deel === undefined ? '' : ` in de lijst “${deel}”`}. Kies een andere lijst.`
        : null,
  }
}

function doubleCodes(step: StepOf<'codelijst'>, code: string): PlannedStep['checks'][number] {
  return {
    sql: () =>
      `SELECT trim(CAST(${quoteName(code)} AS VARCHAR)) AS code FROM ${sourceTable(step.lijst)}${partOf(step)} GROUP BY 1 HAVING count(*) > 1 AND code IS NOT NULL ORDER BY 1 LIMIT 50`,
    problem: (rows) =>
      rows.length === 0
        ? null
        : `in ${step.lijst} staat ${rows.length === 1 ? 'een code' : 'een aantal codes'} meer dan één keer: ${listed(rows.map((row) => String(row.code)))}. ${step.deel === undefined ? 'Kies met deel één lijst uit het bestand, of verbeter de lijst.' : 'Verbeter de lijst.'}`,
  }
}

function unlabelled(step: StepOf<'codelijst'>, key: string, rows: string): PlannedStep['notes'][number] {
  return {
    sql: (from) =>
      `SELECT ${key} AS code, CAST(count(*) AS DOUBLE) AS n FROM ${from} WHERE ${quoteName(step.kolom)} IS NOT NULL AND ${key} NOT IN (SELECT code FROM ${rows} WHERE code IS NOT NULL) GROUP BY 1 ORDER BY 1`,
    note: (missing) => ({
      texts: [
        missing.length === 0
          ? 'Alle codes hebben een label.'
          : `${missing.length} ${missing.length === 1 ? 'code heeft' : 'codes hebben'} geen label in ${step.lijst}: ${listed(missing.map(({ code }) => String(code)))}.`,
      ],
    }),
  }
}
