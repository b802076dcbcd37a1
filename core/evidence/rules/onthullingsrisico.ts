import type { Row } from '../../bridge/table'
import { dominatedRows } from '../disclosure/dominance'
import { judgedAmounts } from '../protect'
import type { Rule, RuleInput } from '../rule'
import type { Flag } from '../flags'
import { textOf } from '../measures'
import { withheldTexts } from '../withheld'

/** [E1] Small counts of registered people, amounts that one of them dominates, or numbers that would give them away. */
export const onthullingsrisico: Rule = (input) => {
  const { reason, hidden } = input.protected
  if (reason === 'base' || reason === 'altered-reach' || reason === 'cut-off') return []
  if (reason !== null)
    return [
      flagOf(input, 'Niet te publiceren', withheldTexts[reason], {
        reden: reason,
        kolommen: [],
        rijen: [],
        publicaties: input.protected.conflicts.map(({ earlier }) => earlier.nummer),
      }),
    ]
  if (hidden.isEmpty()) return []
  const { table } = input.subject
  const columns = table.columns.filter(({ name }) => table.rows.some((_, row) => hidden.has(row, name)))
  const nameOf = (row: Row) =>
    input.subject.roles.flatMap((role) => (role.rol === 'groep' ? [textOf(row[role.kolom])] : [])).join(', ')
  const rows = table.rows.flatMap((row, index) => (hidden.columnsOf(index).size === 0 ? [] : [nameOf(row)]))
  const dominated = [...dominatedRows(judgedAmounts(input.subject, input.context.settings))]
  return [
    flagOf(input, 'Kleine aantallen: niet in Publicatie', withheldTexts.unsafe, {
      reden: null,
      kolommen: columns.map(({ name }) => name),
      rijen: rows,
      ...(dominated.length === 0
        ? {}
        : { overheerst: dominated.map((row) => nameOf(table.rows[row] ?? {})) }),
    }),
  ]
}

/** Published: which columns have gaps, which the table shows anyway. Not why, and not from what size. */
function flagOf(
  { subject, context }: RuleInput,
  short: string,
  message: string,
  evidence: Flag['evidence'],
): Flag {
  return {
    code: 'onthullingsrisico',
    severity: 'blokkeert',
    subject: subject.cell,
    short,
    message,
    evidence: { ...evidence, kleinste_cel: context.settings.kleinste_cel },
    protectedEvidence: [
      'reden',
      'rijen',
      'kleinste_cel',
      ...('overheerst' in evidence ? ['overheerst'] : []),
    ],
  }
}
