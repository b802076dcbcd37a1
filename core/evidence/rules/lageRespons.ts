import { formatNumber, formatPercent } from '../../statistics/dutchNumbers'
import type { Rule } from '../rule'

/** [E26] An inquiry that too few of those invited answered to speak for the others. */
export const lageRespons: Rule = ({ subject, context }) =>
  subject.sources.flatMap(({ naam, eenheid, respons }) => {
    if (respons === undefined || respons.uitgezet === 0) return []
    const rate = respons.terug / respons.uitgezet
    if (100 * rate >= context.settings.respons_vanaf) return []
    const unit = eenheid ?? 'mensen'
    return [
      {
        code: 'lage-respons' as const,
        severity: 'waarschuwt' as const,
        subject: `${subject.cell}.${naam}`,
        short: `Respons ${formatPercent(rate)}`,
        message: `${formatNumber(respons.terug)} van de ${formatNumber(respons.uitgezet)} aangeschreven ${unit} deden mee (${formatPercent(rate)}). De uitkomsten zijn niet te generaliseren naar alle ${unit}. Het is niet bekend of de deelnemers verschillen van degenen die niet meededen.`,
        evidence: { bron: naam, uitgezet: respons.uitgezet, terug: respons.terug },
      },
    ]
  })
