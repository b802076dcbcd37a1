import type { Row } from '../../bridge/table'
import { formatNumber } from '../../statistics/dutchNumbers'
import { countAt, isThin } from '../disclosure/counts'
import type { Flag } from '../flags'
import { measuresOf, type ShareRole } from '../measures'
import { readsPersons } from '../nature'
import type { Rule, RuleInput } from '../rule'

const mostNamed = 3

/** [E9] Percentages of few people: under the minimum not published, up to `percentage_vanaf` as "k van de n". */
export const kleineGroep: Rule = (input) => {
  const { subject, context } = input
  if (!readsPersons(subject.sources)) return []
  return measuresOf(subject.table, subject.roles).shares.flatMap((share) => {
    const thin = [...subject.table.rows.entries()].filter(([, row]) =>
      isThin(row, share, context.settings.percentage_vanaf),
    )
    return thin.length === 0 ? [] : [flagOf(input, share, thin)]
  })
}

function flagOf(
  { subject, context, protected: shielded }: RuleInput,
  share: ShareRole,
  thin: readonly (readonly [number, Row])[],
): Flag {
  const { percentage_minimum, percentage_vanaf } = context.settings
  const sayable = thin.filter(
    ([index, row]) =>
      shielded.reason === null &&
      countAt(row, share.noemer) >= percentage_minimum &&
      ![share.kolom, share.teller, share.noemer].some((column) => shielded.hidden.has(index, column)),
  )
  const named = sayable.slice(0, mostNamed).map(([, row]) => sayCounts(row, share))
  const said = named.length > 0 && named.length === sayable.length ? ` (${named.join('; ')})` : ''
  return {
    code: 'kleine-groep',
    severity: 'waarschuwt',
    subject: `${subject.cell}.${share.kolom}`,
    short: 'Te weinig voor een percentage',
    message: `Te weinig waarnemingen om een percentage te tonen${said}.`,
    evidence: {
      kolom: share.kolom,
      noemers: sayable.map(([, row]) => countAt(row, share.noemer)),
      percentage_minimum,
      percentage_vanaf,
    },
  }
}

const sayCounts = (row: Row, { teller, noemer }: ShareRole) =>
  `${formatNumber(countAt(row, teller))} van de ${formatNumber(countAt(row, noemer))}`
