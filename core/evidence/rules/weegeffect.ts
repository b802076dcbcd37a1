import { formatNumber } from '../../statistics/dutchNumbers'
import { countAt } from '../disclosure/counts'
import type { Flag } from '../flags'
import { measuresOf, numberAt, type ShareRole } from '../measures'
import type { Rule, RuleInput } from '../rule'

/** What a column with Kish's effective number of answers is called, as a `peiling` cell does. */
const effectiveNames = ['effectief', 'effectieve_n', 'n_eff']

/** One answer that weighs more times the mean than this decides too much by itself. */
const heaviestAllowed = 5

/** [E38] Weighted shares of which the effective number of answers is far below the number that answered. */
export const weegeffect: Rule = (input) => {
  const { table, roles } = input.subject
  const column = table.columns.find(({ name }) => effectiveNames.includes(name))?.name
  if (column === undefined || input.protected.reason !== null) return []
  const { shares } = measuresOf(table, roles)
  return [...shares.flatMap((share) => heaviest(input, share, column)), ...oneHeavyAnswer(input, shares)]
}

function oneHeavyAnswer({ subject }: RuleInput, shares: readonly ShareRole[]): readonly Flag[] {
  const { heaviestWeight: times } = subject
  const [share] = shares
  if (share === undefined || times === null || times <= heaviestAllowed) return []
  return [
    {
      code: 'weegeffect',
      severity: 'waarschuwt',
      subject: `${subject.cell}.${share.kolom}`,
      short: 'Eén antwoord weegt zwaar',
      message: `Eén antwoord weegt ${formatNumber(times, 1)} keer zo zwaar als gemiddeld; de percentages hangen te veel van enkele antwoorden af.`,
      evidence: { kolom: share.kolom, zwaarste_gewicht: times, hoogstens: heaviestAllowed },
    },
  ]
}

/** The row with the largest n / n_eff, when that is over the threshold. */
function heaviest(
  { subject, context, protected: shielded }: RuleInput,
  share: ShareRole,
  column: string,
): readonly Flag[] {
  const { weegeffect_vanaf } = context.settings
  const heavy = subject.table.rows.flatMap((row, index) => {
    const [n, effective] = [countAt(row, share.noemer), numberAt(row, column)]
    const isShown = ![share.kolom, share.noemer, column].some((name) => shielded.hidden.has(index, name))
    if (!isShown || numberAt(row, share.kolom) === null || effective === null || effective <= 0) return []
    return n / effective > weegeffect_vanaf ? [{ n, effective, deff: n / effective }] : []
  })
  const [most] = heavy.toSorted((left, right) => right.deff - left.deff)
  if (most === undefined) return []
  const unit = share.eenheid ?? 'antwoorden'
  const weighs = `door de weging zo onzeker als bij ${formatNumber(Math.floor(most.effective))} ${unit} van gelijk gewicht`
  return [
    {
      code: 'weegeffect',
      severity: 'waarschuwt',
      subject: `${subject.cell}.${share.kolom}`,
      short: 'Weinig effectieve antwoorden',
      message:
        subject.table.rows.length === 1
          ? `Het percentage van ${formatNumber(most.n)} ${unit} is ${weighs}.`
          : `Een of meer percentages zijn door de weging veel onzekerder dan hun aantal zegt; het percentage van ${formatNumber(most.n)} ${unit} is zo onzeker als bij ${formatNumber(Math.floor(most.effective))} van gelijk gewicht.`,
      evidence: {
        kolom: share.kolom,
        rijen: heavy.length,
        n: most.n,
        effectief: most.effective,
        deff: most.deff,
        weegeffect_vanaf,
      },
    },
  ]
}
