import { formatNumber, formatPercent } from '../../statistics/dutchNumbers'
import { richtingLabel, vergelijkingLabel, type Richting } from '../../zrm/vergelijking'
import type { ZrmFacts } from '../../zrm/facts'
import { boundTells, comparisonOf } from '../disclosure/bounds'
import { thresholdsOf } from '../disclosure/counts'
import type { Flag } from '../flags'
import type { Rule, RuleInput } from '../rule'

type Compared = ZrmFacts['comparisons'][number]

/** [E10] Trajecten of which one of the compared scores isn't known, with the bounds that leaves. */
export const onbekendeScore: Rule = (input) =>
  (input.subject.zrm?.comparisons ?? [])
    .filter(({ known, total, groep }) => known < total && groep === null)
    .map((compared) => flagOf(input, compared))

function flagOf(input: RuleInput, compared: Compared): Flag {
  const { vergelijking, missing, known, total } = compared
  const tells = boundTells(compared, thresholdsOf(input.context.settings))
  const countsHidden = hides(input, compared, 'onbekend', 'n') || hides(input, compared, 'hoger', 'bekend')
  const boundsHidden = countsHidden || hides(input, compared, 'hoger', 'n')
  const many = countsHidden
    ? 'Bij een deel van de trajecten'
    : `Bij ${formatNumber(total - known)} van de ${formatNumber(total)} trajecten (${formatPercent((total - known) / total)})`
  const bounds = boundsHidden ? '' : boundsSentence(compared, tells)
  return {
    code: 'onvolledige-registratie',
    severity: 'waarschuwt',
    subject: `${input.subject.cell}.${vergelijking}`,
    short: `${vergelijkingLabel(vergelijking)}: niet overal bekend`,
    message: `${many} is de ${missing.join(' of de ')} (nog) niet bekend.${bounds}${boundsHidden || !leavesOpen(input, compared, tells) ? '' : tooLittle}`,
    evidence: { bekend: known, totaal: total, slechtst: compared.worst, best: compared.best },
    protectedEvidence: [
      ...(input.protected.reason === null ? [] : ['totaal']),
      ...(countsHidden ? ['bekend'] : []),
      ...(boundsHidden ? ['slechtst'] : []),
      ...(boundsHidden || tells ? ['best'] : []),
    ],
  }
}

const tooLittle = ' Er is onvoldoende bekend om iets over alle trajecten te zeggen.'

/** Whether the unknown leave the conclusion open, as far as the published numbers tell. */
function leavesOpen(input: RuleInput, compared: Compared, tells: boolean): boolean {
  const { known, total, worst, best, tooLittleKnown } = compared
  const width = tells ? (total - known) / total : (best ?? 0) - (worst ?? 0)
  return width > widestBounds || (tooLittleKnown && !tells && !hides(input, compared, 'lager', 'n'))
}

/** As in core/zrm: 20 percentage points. */
const widestBounds = 0.2

/** Where the exact best bound would give a small number away, every unknown traject counts as possibly hoger. */
function boundsSentence({ vergelijking, known, total, worst, best }: Compared, tells: boolean): string {
  if (worst === null || best === null) return ''
  const upTo = tells ? worst + (total - known) / total : best
  return ` Afhankelijk daarvan ligt het aandeel ‘${richtingLabel(vergelijking, 'hoger')}’ tussen ${formatPercent(worst)} en ${formatPercent(upTo)}.`
}

function hides(
  { subject, protected: shielded }: RuleInput,
  compared: Compared,
  richting: Richting,
  column: string,
): boolean {
  if (shielded.reason !== null) return true
  return subject.table.rows.some(
    (row, index) =>
      row.richting === richting &&
      comparisonOf(subject.zrm, row) === compared &&
      shielded.hidden.has(index, column),
  )
}
