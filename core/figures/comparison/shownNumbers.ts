import type { Row } from '../../bridge/table'
import { doelLabels } from '../../notebook/zrm/doelTable'
import type { GoalNumbers } from '../../zrm/lezen/doel'
import type { GroupNumbers } from '../../zrm/lezen/groepen'
import { doelsoorten } from '../../zrm/doelen'
import type { Vergelijking } from '../../zrm/vergelijking'
import type { FigureData } from '../figureData'

/** The number in a column on the first row for which it holds; null when there is none or it isn't shown. */
export function numberAt(
  data: FigureData,
  holds: (row: Row, index: number) => boolean,
  column: string,
): number | null {
  const index = data.table.rows.findIndex(holds)
  const value = data.table.rows[index]?.[column]
  return typeof value === 'number' && !data.isHidden(index, column) ? value : null
}

/** Per group how many are hoger, of how many known: all but those of which it isn't. */
export function groupNumbers(data: FigureData, vergelijking: Vergelijking): readonly GroupNumbers[] {
  const groups = [...new Set(data.table.rows.map((row) => String(row['groep'])))]
  return groups.map((groep) => {
    const at = (richting: string, column: string) =>
      numberAt(
        data,
        (row) =>
          row['groep'] === groep && row['vergelijking'] === vergelijking && row['richting'] === richting,
        column,
      )
    const [totaal, onbekend] = [at('onbekend', 'totaal'), at('onbekend', 'n')]
    return {
      groep,
      k: at('hoger', 'n'),
      bekend: totaal === null || onbekend === null ? null : totaal - onbekend,
      totaal,
    }
  })
}

/** The kinds of goal that occur. */
export function goalNumbers(data: FigureData): readonly GoalNumbers[] {
  return doelsoorten.flatMap((soort): readonly GoalNumbers[] => {
    const label = doelLabels[soort]
    if (!data.table.rows.some((row) => row['doelsoort'] === label)) return []
    const at = (uitkomst: string, column = 'n') =>
      numberAt(data, (row) => row['doelsoort'] === label && row['uitkomst'] === uitkomst, column)
    return [
      {
        soort,
        boven: at('boven doel'),
        op: at('op doel'),
        onder: at('onder doel'),
        onbekend: at('onbekend'),
        totaal: at('onbekend', 'totaal'),
      },
    ]
  })
}
