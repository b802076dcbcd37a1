import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { quoteName, quoteText } from '../../engine/rows'
import { periodBegin } from '../../sources/columns/periods'
import type { StepOf } from '../../workspace/steps'
import { besideOf, columnsNamed, commonType, nameClash, pointsAtPersons, taken, typeWord } from '../columns'
import type { BesideColumn, BesideKind, PlannedStep, StepInput, TableColumn } from '../model'

/**
 * `naar_lang`: each of some columns becomes a row, with the column's label in one new column and its value in another.
 * Reasons for missing, labels and units go along. Labels that are periods become a period; the `*` behind a provisional
 * one becomes a status.
 */
export function planToLong(step: StepOf<'naar_lang'>, { table }: StepInput): Outcome<PlannedStep, string> {
  const turned = turnedColumns(step, table.columns, (names) => columnsNamed(table, names))
  if (!turned.ok) return turned
  const columns = turned.value
  const problem = unfit(columns)
  if (problem !== null) return fail(problem)
  const type = commonType(columns.map((column) => column.type))
  if (type === null) return fail(typesDiffer(columns))
  const headers = columns.map(headerOf)
  const double = headers.find(({ value }, at) => headers.findIndex((other) => other.value === value) < at)
  if (double !== undefined)
    return fail(`twee kolommen heten “${double.value}”; geef ze bij kolommen verschillende labels.`)
  const kept = table.columns.filter((column) => !columns.includes(column))
  const name = nameColumn(step.naam, headers)
  const value = valueColumn(step.waarde, columns, type)
  const result = [...kept, name, value]
  const clash = nameClash(result)
  if (clash !== null) return fail(clash)
  const cells = columns.map((column, at) => cellOf(column, headers[at] ?? noHeader, name, value))
  const fresh = [name, value].flatMap(({ name: own, beside }) => [own, ...beside.map((one) => one.name)])
  const list = [
    ...(kept.length > 0 ? [taken(kept)] : []),
    ...fresh.map((own) => `${unnested}.${quoteName(own)}`),
  ]
  return succeed({
    columns: result,
    select: (from) =>
      `SELECT ${list.join(', ')} FROM (SELECT *, unnest([${cells.join(',\n')}]) AS ${unnested} FROM ${from})`,
    checks: [],
    notes: [],
  })
}

/** No column is called so. */
const unnested = '"#"'

function turnedColumns(
  { kolommen, behalve }: StepOf<'naar_lang'>,
  all: readonly TableColumn[],
  find: (names: readonly string[]) => Outcome<readonly TableColumn[], string>,
): Outcome<readonly TableColumn[], string> {
  if ((kolommen === undefined) === (behalve === undefined))
    return fail('noem de kolommen die rijen worden: onder kolommen, of met behalve alle andere.')
  if (kolommen !== undefined) return find(kolommen)
  const kept = find(behalve ?? [])
  if (!kept.ok) return kept
  const rest = all.filter((column) => !kept.value.includes(column))
  return rest.length === 0 ? fail('er blijft geen kolom over om rijen van te maken.') : succeed(rest)
}

function unfit(columns: readonly TableColumn[]): string | null {
  const personal = columns.find(pointsAtPersons)
  return personal === undefined
    ? null
    : `kolom “${personal.name}” wijst personen of trajecten aan; die kan geen rijen worden.`
}

function typesDiffer(columns: readonly TableColumn[]): string {
  const [first] = columns
  const other = columns.find(({ type }) => first !== undefined && commonType([type, first.type]) === null)
  const word = (column: TableColumn | undefined) =>
    column === undefined ? '' : `“${column.name}” is ${typeWord(column.type)}`
  return `${word(first)} en ${word(other)}; alleen kolommen van één type kunnen onder elkaar. Kies er minder, of een ander type bij kolommen.`
}

interface Header {
  readonly value: string
  readonly begin: string | null
  readonly status: string | null
}

const noHeader: Header = { value: '', begin: null, status: null }

/** A header as a value: `2016*` is the period 2016 with provisional figures. */
function headerOf({ label }: TableColumn): Header {
  const text = label.trim()
  const begin = periodBegin(text.replace(/\*+$/, ''))
  if (begin === null) return { value: text, begin, status: null }
  const stars = /\*+$/.exec(text)?.[0].length ?? 0
  return {
    value: text.replace(/\*+$/, ''),
    begin,
    status: stars === 0 ? null : stars === 1 ? 'voorlopig' : 'nader voorlopig',
  }
}

function nameColumn(name: string, headers: readonly Header[]): TableColumn {
  const arePeriods = headers.every(({ begin }) => begin !== null)
  const beside: BesideColumn[] = []
  if (arePeriods) beside.push({ kind: 'begin', name: `${name}_begin`, type: 'DATE' })
  if (arePeriods && headers.some(({ status }) => status !== null))
    beside.push({ kind: 'status', name: `${name}_status`, type: 'VARCHAR' })
  return { name, type: 'VARCHAR', label: name, unit: null, role: arePeriods ? 'periode' : null, beside }
}

function valueColumn(name: string, columns: readonly TableColumn[], type: TableColumn['type']): TableColumn {
  const units = new Set(columns.map(({ unit }) => unit))
  const roles = new Set(columns.map(({ role }) => role))
  const there = columns.flatMap((one) => one.beside)
  const kinds = besideKinds.filter(
    (kind) => there.some((one) => one.kind === kind) || (kind === 'eenheid' && units.size > 1),
  )
  const beside = kinds.map((kind): BesideColumn => ({
    kind,
    name: `${name}_${kind}`,
    type: commonType(there.flatMap((one) => (one.kind === kind ? one.type : []))) ?? 'VARCHAR',
  }))
  const [unit = null] = units
  const [role = null] = roles
  return {
    name,
    type,
    label: name,
    unit: units.size > 1 ? null : unit,
    role: roles.size > 1 ? 'waarde' : role,
    beside,
  }
}

/** In the order in which they stand beside a value. */
const besideKinds: readonly BesideKind[] = [
  'label',
  'begin',
  'reden',
  'status',
  'eenheid',
  'decimalen',
  'omschrijving',
]

/** One row to be, as a struct in SQL. */
function cellOf(column: TableColumn, header: Header, name: TableColumn, value: TableColumn): string {
  const fields: (readonly [string, string])[] = [[name.name, quoteText(header.value)]]
  for (const { kind, name: own } of name.beside)
    fields.push([
      own,
      kind === 'begin' ? `CAST(${textOrNull(header.begin)} AS DATE)` : asText(textOrNull(header.status)),
    ])
  fields.push([value.name, `CAST(${quoteName(column.name)} AS ${value.type})`])
  for (const { kind, name: own, type } of value.beside)
    fields.push([own, `CAST(${valueBeside(column, kind)} AS ${type})`])
  return `{${fields.map(([key, sql]) => `${quoteText(key)}: ${sql}`).join(', ')}}`
}

function valueBeside(column: TableColumn, kind: BesideKind): string {
  const own = besideOf(column, kind)
  if (own !== null) return quoteName(own.name)
  return kind === 'eenheid' ? textOrNull(column.unit) : 'NULL'
}

const textOrNull = (text: string | null) => (text === null ? 'NULL' : quoteText(text))
const asText = (sql: string) => `CAST(${sql} AS VARCHAR)`
