import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { PeilingCell } from '../notebook/peiling/model'
import {
  aandeelTable,
  verdelingTable,
  verschilTable,
  type AnsweredGroup,
} from '../notebook/peiling/peilingTable'
import type { ZrmTable } from '../notebook/zrm/zrmTable'
import type { CellContext } from './cellContext'
import { cellOutput } from './cellOutput'
import type { CellError, CellOutput } from './model'
import { answeredGroups } from './peilingGroups'
import { peilingColumns, readAnswers, readRepeated, type AnswerTally } from './peilingRows'

/** Counts and weighs the answers to one question over the rows of a source or cell. */
export async function runPeilingCell(
  cell: PeilingCell,
  context: CellContext,
): Promise<Outcome<CellOutput, CellError>> {
  const columns = peilingColumns(cell, context)
  if (!columns.ok) return columns
  const repeated = await readRepeated(cell, columns.value, context)
  if (!repeated.ok) return repeated
  const twice = repeated.value === null ? null : twiceSentence(cell, repeated.value)
  if (twice !== null) return fail({ text: twice, at: null })
  const tallies = await readAnswers(cell, columns.value, context)
  if (!tallies.ok) return tallies
  const groups = answeredGroups(cell, tallies.value)
  if (!groups.ok) return groups
  const { table, roles, partition } = tableOf(cell, groups.value)
  const heaviestWeight = heaviestOf(tallies.value)
  return succeed(
    cellOutput(
      { cell: cell.id, kind: 'peiling', table, roles, partition, zrm: null, heaviestWeight },
      context,
    ),
  )
}

/** The largest weight of an answer over the mean of all; null when nothing weighs. */
function heaviestOf(tallies: readonly AnswerTally[]): number | null {
  const answered = tallies.filter(({ antwoord }) => antwoord !== null)
  const count = answered.reduce((sum, own) => sum + own.count, 0)
  const weight = answered.reduce((sum, own) => sum + own.weight, 0)
  const heaviest = answered.reduce((most, own) => Math.max(most, own.heaviest), 0)
  return weight > 0 ? heaviest / (weight / count) : null
}

function tableOf({ toon, tel }: PeilingCell, groups: readonly AnsweredGroup[]): ZrmTable {
  switch (toon) {
    case 'verdeling':
      return verdelingTable(groups)
    case 'aandeel':
      return aandeelTable(groups, tel)
    case 'verschil':
      return verschilTable(groups, tel)
  }
}

/** Intervals and differences take respondents as separate: nobody may be in it twice. */
function twiceSentence(
  { source }: PeilingCell,
  { respondents, acrossGroups }: { readonly respondents: number; readonly acrossGroups: number },
): string | null {
  if (respondents === 0) return null
  const many = (count: number) => `${count} ${count === 1 ? 'respondent staat' : 'respondenten staan'}`
  if (acrossGroups > 0)
    return `${many(acrossGroups)} in meer dan één groep van ${source}. Dezelfde mensen aan beide kanten maken de marge van een verschil onwaar. Kies in een query groepen die elkaar uitsluiten, of één meting.`
  return `${many(respondents)} meer dan één keer in ${source}. Zo lijken er meer antwoorden dan er zijn. Kies in een query één meting of één rij per respondent.`
}
