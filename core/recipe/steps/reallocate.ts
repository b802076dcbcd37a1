import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { formatPercent } from '../../statistics/dutchNumbers'
import type { StepNote } from '../../engine/steps'
import type { StepOf } from '../../workspace/steps'
import { besideOf, columnNamed, columnsNamed, isNumeric, listed, nameClash } from '../columns'
import type { PlannedStep, RecipeTable, StepInput, TableColumn } from '../model'
import { regionListColumns } from '../regionList'
import { readUnit } from '../units'
import { reallocationSql, type Reallocation, type ReallocatedShare } from './reallocationSql'

/**
 * `herindeling`: figures of former municipalities made into figures of the new ones. A count is split by the weights in
 * the list (addresses) and added up; a percentage is made anew from counts, never the mean of percentages. Rows of other
 * regions, and of years from which the new municipalities exist, stay as published.
 *
 * Where a part has no figure, the sum has none either, and the reason names the part.
 */
export function planReallocation(
  step: StepOf<'herindeling'>,
  { table, sources }: StepInput,
): Outcome<PlannedStep, string> {
  const region = columnNamed(table, step.regio)
  if (!region.ok) return region
  const list = sources.get(step.indeling)
  if (list === undefined) return fail(`bron ${step.indeling} is er niet, of is zelf niet geladen.`)
  const codes = listCodes(step, list)
  if (!codes.ok) return codes
  const per = columnsNamed(table, step.per ?? [])
  if (!per.ok) return per
  const counts = columnsNamed(table, step.optellen)
  if (!counts.ok) return counts
  const wrong = [...counts.value, ...per.value].includes(region.value)
    ? `kolom “${step.regio}” is de regio; die kan niet ook onder per of optellen staan.`
    : counts.value.map(notACount).find((problem) => problem !== null)
  if (typeof wrong === 'string') return fail(wrong)
  const shares = sharesOf(step, table, counts.value)
  if (!shares.ok) return shares
  const figures = [...counts.value, ...shares.value.map(({ column }) => column)]
  const twice = per.value.find((column) => figures.includes(column))
  if (twice !== undefined) return fail(`kolom “${twice.name}” staat onder per en bij de cijfers.`)
  const period = per.value.find(({ role }) => role === 'periode')
  const reallocation: Reallocation = {
    ...codes.value,
    list: step.indeling,
    region: step.regio,
    begin: period === undefined ? null : (besideOf(period, 'begin')?.name ?? null),
    per: per.value,
    counts: counts.value,
    shares: shares.value,
    weightWord: step.gewicht ?? null,
  }
  const columns = resultColumns(region.value, reallocation)
  const clash = nameClash(columns)
  if (clash !== null) return fail(clash)
  const sql = reallocationSql(reallocation)
  const kept = [region.value, ...per.value, ...figures]
  const dropped = table.columns.filter((column) => !kept.includes(column))
  return succeed({
    columns,
    select: sql.select,
    checks: sql.checks,
    notes: [
      outcomeNote(step, sql.tally),
      ...counts.value.map((column) => weightNote(column, step, sql.share(column))),
      droppedNote(dropped),
    ],
  })
}

interface ListCodes {
  readonly old: string
  readonly new: string
  readonly weight: string | null
  readonly year: string | null
  readonly onlyYear: number | null
}

function listCodes(step: StepOf<'herindeling'>, list: RecipeTable): Outcome<ListCodes, string> {
  const columns = regionListColumns(list)
  const [old, fresh] = [columns.code?.name ?? null, columns.into?.name ?? null]
  if (old === null || fresh === null)
    return fail(
      `${step.indeling} zegt niet welke gemeente in welke is opgegaan. Geef bij kolommen de rollen code en opgegaan_in aan.`,
    )
  const year = columns.ended?.name ?? null
  if (step.jaar !== undefined && year === null)
    return fail(`${step.indeling} heeft geen kolom met het jaar van de wijziging (rol geldig_tot).`)
  if (step.gewicht === undefined)
    return succeed({ old, new: fresh, weight: null, year, onlyYear: step.jaar ?? null })
  const weight = columnNamed(list, step.gewicht)
  if (!weight.ok) return weight
  if (!isNumeric(weight.value.type))
    return fail(`kolom “${step.gewicht}” van ${step.indeling} bevat geen getallen.`)
  return succeed({ old, new: fresh, weight: step.gewicht, year, onlyYear: step.jaar ?? null })
}

const relativeName =
  /(^|_)(pct|perc|percentage|procent|relatief|aandeel|gemiddelde?|gem|mediaan|ratio|index|score)(_|$)|dichtheid/

/** Whether a column's figures may not be added up: a percentage, a mean, a figure per so many. */
export function notACount({ name, label, unit, type }: TableColumn): string | null {
  if (!isNumeric(type)) return `kolom “${name}” bevat geen getallen.`
  const read = unit === null ? null : readUnit(unit)
  const relative = unit !== null && (read === null || read.of === 'aandeel')
  if (!relative && !relativeName.test(name) && !/\b(percentage|relatief|gemiddeld\w*)\b/i.test(label))
    return null
  return `kolom “${name}”${unit === null ? '' : ` (${unit})`} is geen aantal; percentages en gemiddelden zijn niet op te tellen. Zet een percentage onder percentages met zijn noemer (en teller), of laat de kolom weg.`
}

function sharesOf(
  { percentages = {} }: StepOf<'herindeling'>,
  table: RecipeTable,
  counts: readonly TableColumn[],
): Outcome<readonly ReallocatedShare[], string> {
  const shares: ReallocatedShare[] = []
  for (const [name, { noemer, teller = null }] of Object.entries(percentages)) {
    const column = columnNamed(table, name)
    if (!column.ok) return column
    if (!isNumeric(column.value.type)) return fail(`kolom “${name}” bevat geen getallen.`)
    const stray = [noemer, teller].find((one) => one !== null && !counts.some((count) => count.name === one))
    if (stray !== undefined)
      return fail(`“${stray}”, waar percentage “${name}” op rust, staat niet onder optellen.`)
    const unit = column.value.unit === null ? null : readUnit(column.value.unit)
    const scaled = scaleOf(counts, teller, noemer)
    if (unit?.of !== 'aandeel' || scaled === null)
      return fail(
        unit?.of === 'aandeel'
          ? `“${teller}” en “${noemer}” hebben eenheden die niet bij elkaar passen.`
          : `van kolom “${name}” is niet bekend dat hij een percentage is; zet bij kolommen de eenheid %.`,
      )
    shares.push({ column: column.value, base: noemer, part: teller, factor: 10 ** (scaled - unit.power) })
  }
  return succeed(shares)
}

/** The power of ten between a numerator and its base; 0 without one; null when they count other things. */
function scaleOf(counts: readonly TableColumn[], part: string | null, base: string): number | null {
  if (part === null) return 0
  const unitOf = (name: string) => readUnit(counts.find((count) => count.name === name)?.unit ?? 'aantal')
  const [above, below] = [unitOf(part), unitOf(base)]
  return above === null || below === null ? null : above.power - below.power
}

function resultColumns(region: TableColumn, { per, counts, shares }: Reallocation): readonly TableColumn[] {
  const figure = (column: TableColumn): TableColumn => ({
    ...column,
    type: 'DOUBLE',
    beside: [{ kind: 'reden', name: `${column.name}_reden`, type: 'VARCHAR' }],
  })
  const mark: TableColumn = {
    name: 'herindeling',
    type: 'VARCHAR',
    label: 'Herindeling',
    unit: null,
    role: null,
    beside: [],
  }
  return [
    { ...region, type: 'VARCHAR', beside: [] },
    ...per,
    ...[...counts, ...shares.map(({ column }) => column)].map(figure),
    mark,
  ]
}

function outcomeNote(step: StepOf<'herindeling'>, sql: (from: string) => string): StepNote {
  return {
    sql,
    note: ([row]) => ({
      texts: [
        `${String(row?.oud)} gemeenten zijn omgerekend naar ${String(row?.nieuw)} volgens ${step.indeling}; ${String(row?.gelijk)} andere regio’s zijn gelijk gebleven.`,
      ],
    }),
  }
}

function weightNote(
  { name }: TableColumn,
  { gewicht }: StepOf<'herindeling'>,
  sql: (from: string) => string,
): StepNote {
  return {
    sql,
    note: ([row]) => {
      const share = typeof row?.deel === 'number' ? row.deel : 0
      if (gewicht === undefined) return { texts: [], shares: { [name]: 0 } }
      const text = share === 0 ? 'Niets' : formatPercent(share)
      return {
        texts: [
          `${text} van “${name}” in de omgerekende rijen is verdeeld naar ${gewicht}; de rest is opgeteld.`,
        ],
        shares: { [name]: share },
      }
    },
  }
}

const droppedNote = (dropped: readonly TableColumn[]): StepNote => ({
  sql: () => 'SELECT 1',
  note: () => ({
    texts:
      dropped.length === 0
        ? []
        : [`Niet omgerekend en daarom weggelaten: ${listed(dropped.map(({ name }) => name))}.`],
  }),
})
