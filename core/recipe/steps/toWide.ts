import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { quoteName, quoteText } from '../../engine/rows'
import { plainName, takeName } from '../../sources/columns/names'
import type { StepOf } from '../../workspace/steps'
import { formatNumber } from '../../statistics/dutchNumbers'
import { columnNamed, columnsNamed, listed, nameClash, pointsAtPersons, sqlNamesOf } from '../columns'
import type { BesideColumn, PlannedStep, StepInput, TableColumn } from '../model'

/**
 * `naar_breed`: each value of one column becomes a column. What is beside the value (reasons, labels, units) is beside
 * each new one. A key that stands twice for one value is a problem; one that doesn't stand there gives a missing value.
 */
export function planToWide(step: StepOf<'naar_breed'>, { table }: StepInput): Outcome<PlannedStep, string> {
  const names = columnNamed(table, step.kolom)
  if (!names.ok) return names
  const values = columnNamed(table, step.waarde)
  if (!values.ok) return values
  if (names.value === values.value) return fail('kolom en waarde kunnen niet dezelfde kolom zijn.')
  if (pointsAtPersons(names.value))
    return fail(`kolom “${step.kolom}” wijst personen of trajecten aan; die kunnen geen kolommen worden.`)
  const others = table.columns.filter((column) => column !== names.value && column !== values.value)
  const key = step.sleutel === undefined ? succeed(others) : columnsNamed(table, step.sleutel)
  if (!key.ok) return key
  if (key.value.includes(names.value) || key.value.includes(values.value))
    return fail('kolom en waarde kunnen niet ook in de sleutel staan.')
  const double = step.waarden.find((value, at) => step.waarden.indexOf(value) < at)
  if (double !== undefined) return fail(`“${double}” staat twee keer onder waarden.`)
  const taken = new Set(key.value.flatMap(sqlNamesOf))
  const wide = step.waarden.map((value) => wideColumn(value, values.value, taken))
  const fresh = wide.flatMap(sqlNamesOf).length
  if (fresh > mostColumns)
    return fail(
      `${formatNumber(step.waarden.length)} waarden worden, met wat ernaast staat, ${formatNumber(fresh)} kolommen; hoogstens ${formatNumber(mostColumns)} kan. Noem minder waarden, of laat de rijen zoals ze zijn: een query telt ze zo ook op.`,
    )
  const result = [...key.value, ...wide]
  const clash = nameClash(result)
  if (clash !== null) return fail(clash)
  const dropped = others.filter((column) => !key.value.includes(column))
  return succeed({
    columns: result,
    select: (from) => selectWide(from, key.value, wide, { step, value: values.value }),
    checks: [unlistedValues(step), doubleKeys(step, key.value)],
    notes: dropped.length === 0 ? [] : [droppedNote(dropped)],
  })
}

/** A wider table costs the engine more memory than it has. */
const mostColumns = 1000

function wideColumn(value: string, column: TableColumn, taken: Set<string>): TableColumn {
  const name = takeName(plainName(value) || 'kolom', taken)
  const kinds = [...column.beside.filter(({ kind }) => kind !== 'reden'), reason]
  const beside = kinds.map(({ kind, type }): BesideColumn => ({
    kind,
    type,
    name: takeName(`${name}_${kind}`, taken),
  }))
  return { ...column, name, label: value, beside }
}

/** There is always a reason beside: any combination may be absent. */
const reason: Pick<BesideColumn, 'kind' | 'type'> = { kind: 'reden', type: 'VARCHAR' }

interface Turned {
  readonly step: StepOf<'naar_breed'>
  readonly value: TableColumn
}

function selectWide(
  from: string,
  key: readonly TableColumn[],
  wide: readonly TableColumn[],
  { step, value }: Turned,
): string {
  const keys = key.flatMap(sqlNamesOf).map(quoteName)
  const cells = wide.flatMap((column, at) => {
    const here = `FILTER (CAST(${quoteName(step.kolom)} AS VARCHAR) = ${quoteText(step.waarden[at] ?? '')})`
    const pick = (name: string) => `any_value(${quoteName(name)}) ${here}`
    const beside = column.beside.map(({ kind, name }) => {
      const own = value.beside.find((one) => one.kind === kind)
      const picked = own === undefined ? 'NULL' : pick(own.name)
      const sql =
        kind === 'reden' ? `CASE WHEN count(*) ${here} = 0 THEN 'geen rij' ELSE ${picked} END` : picked
      return `${sql} AS ${quoteName(name)}`
    })
    return [`${pick(step.waarde)} AS ${quoteName(column.name)}`, ...beside]
  })
  const grouping = keys.length === 0 ? '' : ` GROUP BY ${keys.join(', ')}`
  return `SELECT ${[...keys, ...cells].join(', ')} FROM ${from}${grouping} ORDER BY min(rowid)`
}

function unlistedValues({ kolom, waarden }: StepOf<'naar_breed'>): PlannedStep['checks'][number] {
  const column = quoteName(kolom)
  const known = waarden.map(quoteText).join(', ')
  return {
    sql: (from) =>
      `SELECT DISTINCT coalesce(CAST(${column} AS VARCHAR), '(leeg)') AS waarde FROM ${from} WHERE ${column} IS NULL OR CAST(${column} AS VARCHAR) NOT IN (${known}) ORDER BY 1 LIMIT 50`,
    problem: (rows) =>
      rows.length === 0
        ? null
        : `kolom “${kolom}” heeft waarden die niet onder waarden staan: ${listed(rows.map(({ waarde }) => String(waarde)))}. Zet ze erbij, of laat die rijen eerst weg.`,
  }
}

function doubleKeys(
  { kolom }: StepOf<'naar_breed'>,
  key: readonly TableColumn[],
): PlannedStep['checks'][number] {
  const names = key.map(({ name }) => name)
  const shown = names.map((name) => `coalesce(CAST(${quoteName(name)} AS VARCHAR), '(leeg)')`)
  const words = [...shown, `CAST(${quoteName(kolom)} AS VARCHAR)`].join(` || ', ' || `)
  const groups = [...key.flatMap(sqlNamesOf), kolom].map(quoteName).join(', ')
  return {
    sql: (from) =>
      `SELECT ${words} AS sleutel, CAST(count(*) AS DOUBLE) AS n FROM ${from} GROUP BY ${groups} HAVING count(*) > 1 ORDER BY min(rowid) LIMIT 5`,
    problem: ([first]) =>
      first === undefined
        ? null
        : `er is meer dan één rij voor ${String(first.sleutel)} (${String(first.n)} rijen). Welke waarde telt, is niet te zien; zet een kolom in de sleutel die ze uit elkaar houdt.`,
  }
}

function droppedNote(dropped: readonly TableColumn[]): PlannedStep['notes'][number] {
  return {
    sql: () => 'SELECT 1',
    note: () => ({
      texts: [`Niet in de sleutel en daarom weggelaten: ${listed(dropped.map(({ name }) => name))}.`],
    }),
  }
}
