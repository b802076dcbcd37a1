import type { Row } from '../../bridge/table'
import { readComparison, type Reading } from '../../zrm/lezen'
import type { ComparisonInput } from '../buildComparisonFigure'
import type { FigureData } from '../figureData'

/** The readings of the comparisons over all trajecten, from the numbers that are drawn. */
export function readingsOf(
  { facts, toon, flags }: Pick<ComparisonInput, 'facts' | 'toon' | 'flags'>,
  data: FigureData,
): readonly Reading[] {
  const isSplit = data.table.columns.some(({ name }) => name === 'groep')
  if (toon !== 'richting' || isSplit) return []
  const small = flags.find(({ code }) => code === 'kleine-groep')?.evidence['percentage_vanaf']
  return facts.comparisons.map(({ vergelijking, tooLittleKnown }) => {
    const numberAt = (richting: string, column: string) => {
      const index = data.table.rows.findIndex(
        (row: Row) => row['vergelijking'] === vergelijking && row['richting'] === richting,
      )
      const value = data.table.rows[index]?.[column]
      return typeof value === 'number' && !data.isHidden(index, column) ? value : null
    }
    const [slechtst, best] = [numberAt('hoger', 'slechtst'), numberAt('hoger', 'best')]
    return readComparison(
      {
        hoger: numberAt('hoger', 'n'),
        gelijk: numberAt('gelijk', 'n'),
        lager: numberAt('lager', 'n'),
        bekend: numberAt('hoger', 'bekend'),
        totaal: numberAt('hoger', 'totaal'),
        slechtst,
        best,
        // As far as the numbers that are shown tell: that the unknown could turn it around rests on lager too.
        onvoldoendeBekend:
          slechtst !== null &&
          best !== null &&
          (best - slechtst > 0.2 || (tooLittleKnown && numberAt('lager', 'n') !== null)),
      },
      {
        over: facts.domein,
        vergelijking,
        periode: facts.periode,
        procentVanaf: typeof small === 'number' ? small : 30,
      },
    )
  })
}
