import type { Row } from '../../bridge/table'
import { formatNumber, formatPercent } from '../../statistics/dutchNumbers'
import { wilson, wilsonOfShare, type Interval } from '../../statistics/wilson'
import { countAt } from '../disclosure/counts'
import type { Flag } from '../flags'
import { measuresOf, numberAt, type ShareRole } from '../measures'
import type { Rule, RuleInput } from '../rule'

/** [E25] Shares from people who answered, of which the 95% interval is wide. */
export const breedInterval: Rule = (input) => {
  const { table, roles, sources } = input.subject
  if (!sources.some(({ aard }) => aard === 'steekproef' || aard === 'enquete')) return []
  return measuresOf(table, roles).shares.flatMap((share) => widest(input, share))
}

function widest(input: RuleInput, share: ShareRole): readonly Flag[] {
  const { subject, context, protected: shielded } = input
  if (shielded.reason !== null) return []
  const { marge_vanaf, percentage_minimum } = context.settings
  const wide = subject.table.rows.flatMap((row, index) => {
    const [k, n] = [numberAt(row, share.teller), countAt(row, share.noemer)]
    const isShown = ![share.kolom, share.teller, share.noemer].some((name) =>
      shielded.hidden.has(index, name),
    )
    if (k === null || !isShown || n < percentage_minimum || k < 0 || k > n || !Number.isInteger(k + n))
      return []
    const { low, high } = intervalOf(row, share, k, n)
    const half = (high - low) / 2
    return 100 * half > marge_vanaf ? [{ n, low, high, half }] : []
  })
  const [most] = wide.toSorted((left, right) => right.half - left.half)
  if (most === undefined) return []
  const base = `${formatNumber(most.n)} ${share.eenheid ?? 'antwoorden'}`
  const margin = `${formatPercent(most.low)} tot ${formatPercent(most.high)}`
  const message =
    subject.table.rows.length === 1
      ? `Gebaseerd op ${base}; het percentage is indicatief (95%-marge ${margin}).`
      : `Een of meer percentages zijn indicatief; het minst zekere is gebaseerd op ${base} (95%-marge ${margin}).`
  return [
    {
      code: 'breed-interval',
      severity: 'waarschuwt',
      subject: `${subject.cell}.${share.kolom}`,
      short: 'Indicatief: brede marge',
      message,
      evidence: {
        kolom: share.kolom,
        rijen: wide.length,
        n: most.n,
        laag: most.low,
        hoog: most.high,
        marge_vanaf,
      },
    },
  ]
}

/** Of a weighted share on its effective number of answers (F4), else of k of n. */
function intervalOf(row: Row, { kolom, effectief }: ShareRole, k: number, n: number): Interval {
  const [share, size] = [numberAt(row, kolom), effectief === undefined ? null : numberAt(row, effectief)]
  return share === null || size === null ? wilson(k, n) : wilsonOfShare(share, size)
}
