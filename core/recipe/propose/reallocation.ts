import { quoteName, sourceTable } from '../../engine/rows'
import { isNumeric } from '../columns'
import type { RecipeTable, TableColumn } from '../model'
import { regionListColumns } from '../regionList'
import { municipalityCode } from '../regionSql'
import { notACount } from '../steps/reallocate'
import type { ProposalContext, Proposer, StepProposal } from './proposal'

/** Counts of municipalities that a list says have gone into others. */
export const proposeReallocation: Proposer = async (context) => {
  const { table, others, done } = context
  if (done.some(({ stap }) => stap === 'herindeling')) return []
  const region =
    table.columns.find(({ role }) => role === 'regiocode') ??
    table.columns.find(({ role }) => role === 'regio')
  if (region === undefined) return []
  const proposals: StepProposal[] = []
  for (const { table: list } of others) proposals.push(...(await reallocationBy(list, region, context)))
  return proposals
}

async function reallocationBy(
  list: RecipeTable,
  region: TableColumn,
  { table, values }: ProposalContext,
): Promise<readonly StepProposal[]> {
  const { code: old, into: fresh } = regionListColumns(list)
  if (old === null || fresh === null) return []
  const counts = table.columns.filter((column) => column.role === 'waarde' && notACount(column) === null)
  if (counts.length === 0) return []
  const [tally] = await values(
    (
      from,
    ) => `SELECT CAST(count(DISTINCT code) AS DOUBLE) AS n FROM (SELECT ${municipalityCode(quoteName(region.name))} AS code FROM ${from})
WHERE code IN (SELECT ${municipalityCode(quoteName(old.name))} FROM ${sourceTable(list.name)} WHERE ${municipalityCode(quoteName(old.name))} <> ${municipalityCode(quoteName(fresh.name))})`,
  )
  const found = Number(tally?.n ?? 0)
  if (found === 0) return []
  const weight = list.columns.find((column) => isNumeric(column.type) && column.role === null)
  const per = await dimensions(table, region, values)
  return [
    {
      step: {
        stap: 'herindeling',
        regio: region.name,
        indeling: list.name,
        ...(weight === undefined ? {} : { gewicht: weight.name }),
        per: per.map(({ name }) => name),
        optellen: counts.map(({ name }) => name),
      },
      grounds: [
        `${found} ${found === 1 ? 'gemeente' : 'gemeenten'} in “${region.name}” zijn volgens ${list.name} (deels) opgegaan in een andere.`,
        ...(weight === undefined
          ? []
          : [`${list.name} heeft een kolom om naar te verdelen: ${weight.name}.`]),
        'Percentages gaan niet mee; zet ze er zelf bij met hun noemer.',
      ],
    },
  ]
}

/** The columns that with the region make a row: periods and words, but no numbers of rows. */
async function dimensions(
  table: RecipeTable,
  region: TableColumn,
  values: ProposalContext['values'],
): Promise<readonly TableColumn[]> {
  const words = table.columns.filter(
    (column) =>
      column !== region &&
      (!isNumeric(column.type) || column.role === 'periode') &&
      !['regio', 'regiocode', 'regionaam'].includes(column.role ?? ''),
  )
  if (words.length === 0) return []
  const [tally = {}] = await values(
    (from) =>
      `SELECT CAST(count(*) AS DOUBLE) AS rijen, ${words.map(({ name }, at) => `CAST(count(DISTINCT ${quoteName(name)}) AS DOUBLE) AS c${at}`).join(', ')} FROM ${from}`,
  )
  return words.filter((_, at) => Number(tally[`c${at}`]) < Number(tally.rijen))
}
