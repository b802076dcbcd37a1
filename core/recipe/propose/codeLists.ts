import { formatPercent } from '../../statistics/dutchNumbers'
import { quoteName, sourceTable } from '../../engine/rows'
import type { StepOf } from '../../workspace/steps'
import { besideOf } from '../columns'
import type { RecipeTable, TableColumn } from '../model'
import { codeColumn, planCodeList } from '../steps/codeList'
import type { ProposalContext, Proposer, StepProposal } from './proposal'

/** How many of a column's codes must be in a list for it to be the list of that column. */
const enoughFound = 0.8

/** Columns whose codes are found in a list of codes among the other sources. */
export const proposeCodeLists: Proposer = async (context) => {
  const { table, others } = context
  const proposals: StepProposal[] = []
  for (const column of table.columns.filter(mayHoldCodes)) {
    const found: (StepProposal & { readonly share: number })[] = []
    for (const other of others)
      if (other.manifest.soort !== 'regio-indeling' || column.role !== 'regio')
        found.push(...(await listsFor(column, other.table, context)))
    const [best] = found.toSorted((a, b) => b.share - a.share)
    if (best !== undefined) proposals.push({ step: best.step, grounds: best.grounds })
  }
  return proposals
}

const mayHoldCodes = (column: TableColumn) =>
  column.type === 'VARCHAR' &&
  besideOf(column, 'label') === null &&
  !['periode', 'traject', 'client', 'regiocode', 'regionaam'].includes(column.role ?? '')

async function listsFor(
  column: TableColumn,
  list: RecipeTable,
  { table, values }: ProposalContext,
): Promise<readonly (StepProposal & { readonly share: number })[]> {
  const hasParts = list.columns.some(({ name }) => name === 'lijst')
  const step: StepOf<'codelijst'> = { stap: 'codelijst', kolom: column.name, lijst: list.name }
  if (!planCodeList(step, { table, sources: new Map([[list.name, list]]) }).ok) return []
  const code = codeColumn(list)
  if (code === null) return []
  const part = hasParts ? 'lijst' : 'NULL'
  const rows = await values(
    (
      from,
    ) => `WITH codes AS (SELECT DISTINCT trim(CAST(${quoteName(column.name)} AS VARCHAR)) AS eigen FROM ${from} WHERE ${quoteName(column.name)} IS NOT NULL)
SELECT CAST(${part} AS VARCHAR) AS deel, CAST(count(DISTINCT eigen) AS DOUBLE) AS gevonden, (SELECT CAST(count(*) AS DOUBLE) FROM codes) AS alle
FROM codes JOIN ${sourceTable(list.name)} AS lijst_ ON eigen = trim(CAST(${quoteName(code.name)} AS VARCHAR)) GROUP BY 1 ORDER BY 2 DESC, 1`,
  )
  return rows.flatMap(({ deel, gevonden, alle }) => {
    const [found, all] = [Number(gevonden), Number(alle)]
    if (all < 2 || found / all < enoughFound) return []
    const words = typeof deel === 'string' ? `${list.name} (${deel})` : list.name
    return [
      {
        step: typeof deel === 'string' ? { ...step, deel } : step,
        share: found / all,
        grounds: [
          `${found} van de ${all} codes in “${column.name}” (${formatPercent(found / all)}) staan in ${words}.`,
        ],
      },
    ]
  })
}
