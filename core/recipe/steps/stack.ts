import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { quoteName, quoteText, sourceTable } from '../../engine/rows'
import { periodBegin } from '../../sources/columns/periods'
import type { StepOf } from '../../workspace/steps'
import { commonType, listed, nameClash, typeWord } from '../columns'
import type { BesideColumn, PlannedStep, RecipeTable, StepInput, TableColumn } from '../model'

/**
 * `stapel`: other sources of the same table below this one, with a column that tells them apart. Columns are matched by
 * name; where one is absent the value is missing with that as its reason. Numbers and text, or two units, under one name
 * are a problem.
 */
export function planStack(
  { bronnen, kolom, waarden = {} }: StepOf<'stapel'>,
  { table, sources }: StepInput,
): Outcome<PlannedStep, string> {
  const parts: RecipeTable[] = [table]
  for (const name of bronnen) {
    const source = sources.get(name)
    if (name === table.name || parts.some((part) => part.name === name))
      return fail(`${name} staat twee keer in de stapel.`)
    if (source === undefined) return fail(`bron ${name} is er niet, of is zelf niet geladen.`)
    parts.push(source)
  }
  const stranger = Object.keys(waarden).find((name) => !parts.some((part) => part.name === name))
  if (stranger !== undefined) return fail(`onder waarden staat ${stranger}; die zit niet in deze stapel.`)
  const names = [...new Set(parts.flatMap(({ columns }) => columns.map(({ name }) => name)))]
  const columns: TableColumn[] = []
  for (const name of names) {
    const merged = mergedColumn(name, parts)
    if (!merged.ok) return merged
    columns.push(merged.value)
  }
  const values = parts.map(({ name }) => waarden[name] ?? name)
  const teller = kolom === undefined ? [] : [tellingColumn(kolom, values)]
  const result = [...teller, ...columns]
  const clash = nameClash(result)
  if (clash !== null) return fail(clash)
  const select = (part: RecipeTable, at: number, from: string) =>
    `SELECT ${[...teller.flatMap((column) => tellingCells(column, values[at] ?? '')), ...columns.flatMap((column) => cells(column, part))].join(', ')} FROM ${from}`
  return succeed({
    columns: result,
    select: (from) =>
      parts
        .map((part, at) => select(part, at, at === 0 ? from : sourceTable(part.name)))
        .join('\nUNION ALL\n'),
    checks: [],
    notes: [{ sql: () => 'SELECT 1', note: () => ({ texts: differences(parts, names) }) }],
  })
}

function mergedColumn(name: string, parts: readonly RecipeTable[]): Outcome<TableColumn, string> {
  const own = parts.flatMap((part) => {
    const column = part.columns.find((candidate) => candidate.name === name)
    return column === undefined ? [] : [{ part, column }]
  })
  const type = commonType(own.map(({ column }) => column.type))
  const [first] = own
  if (first === undefined) throw new Error(`No table has ${name}`)
  if (type === null) {
    const other = own.find(({ column }) => commonType([column.type, first.column.type]) === null) ?? first
    return fail(
      `kolom “${name}” is in ${first.part.name} ${typeWord(first.column.type)} en in ${other.part.name} ${typeWord(other.column.type)}. Geef de kolom bij kolommen in beide bronnen hetzelfde type.`,
    )
  }
  const odd = own.find(({ column }) => column.unit !== first.column.unit)
  if (odd !== undefined)
    return fail(
      `kolom “${name}” heeft in ${first.part.name} ${unitWords(first.column)} en in ${odd.part.name} ${unitWords(odd.column)}. Reken een van beide eerst om.`,
    )
  const beside = new Map<string, BesideColumn>()
  for (const { column } of own)
    for (const one of column.beside) if (!beside.has(one.kind)) beside.set(one.kind, one)
  if (own.length < parts.length && !beside.has('reden'))
    beside.set('reden', { kind: 'reden', name: `${name}_reden`, type: 'VARCHAR' })
  const role = own.find(({ column }) => column.role !== null)?.column.role ?? null
  return succeed({ ...first.column, type, role, beside: [...beside.values()] })
}

const unitWords = ({ unit }: TableColumn) => (unit === null ? 'geen eenheid' : `de eenheid “${unit}”`)

function cells(column: TableColumn, part: RecipeTable): readonly string[] {
  const own = part.columns.find(({ name }) => name === column.name)
  const cell = (sql: string, type: string, name: string) => `CAST(${sql} AS ${type}) AS ${quoteName(name)}`
  const beside = column.beside.map(({ kind, name, type }) => {
    const source = own?.beside.find((one) => one.kind === kind)
    const absent = own === undefined && kind === 'reden' ? quoteText(`niet in ${part.name}`) : 'NULL'
    return cell(source === undefined ? absent : quoteName(source.name), type, name)
  })
  return [cell(own === undefined ? 'NULL' : quoteName(own.name), column.type, column.name), ...beside]
}

function tellingColumn(name: string, values: readonly string[]): TableColumn {
  const arePeriods = values.every((value) => periodBegin(value) !== null)
  return {
    name,
    type: 'VARCHAR',
    label: name,
    unit: null,
    role: arePeriods ? 'periode' : null,
    beside: arePeriods ? [{ kind: 'begin', name: `${name}_begin`, type: 'DATE' }] : [],
  }
}

const tellingCells = ({ name, beside }: TableColumn, value: string): readonly string[] => [
  `${quoteText(value)} AS ${quoteName(name)}`,
  ...beside.map((one) => `CAST(${quoteText(periodBegin(value) ?? '')} AS DATE) AS ${quoteName(one.name)}`),
]

/** What isn't in every table, in Dutch. */
function differences(parts: readonly RecipeTable[], names: readonly string[]): readonly string[] {
  const absent = parts.flatMap((part) => {
    const gone = names.filter((name) => !part.columns.some((column) => column.name === name))
    return gone.length === 0 ? [] : [`Niet in ${part.name}: ${listed(gone)}.`]
  })
  return absent.length === 0 ? ['Alle bronnen hebben dezelfde kolommen.'] : absent
}
