import type { CellValue, Row } from '../../bridge/table'
import { doelLabels, withoutGoalLabel } from '../../notebook/zrm/doelTable'
import { uitvalGroepen } from '../../notebook/zrm/uitvalTable'
import type { GoalNumbers } from '../../zrm/lezen/doel'
import type { GroupNumbers } from '../../zrm/lezen/groepen'
import type { ShownTransition } from '../../zrm/lezen/niveaus'
import type { BeganLow } from '../../zrm/lezen/uitval'
import type { Scale } from '../../zrm/scale'
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

/** The trajecten without a doelscore; 0 when there are none, null when it isn't shown. */
export function withoutGoal(data: FigureData): number | null {
  const isTheirs = (row: Row) => row['doelsoort'] === withoutGoalLabel
  return data.table.rows.some(isTheirs) ? numberAt(data, isTheirs, 'n') : 0
}

/** Every start and end of a table of transitions; a text that begins with no level is the unknown. */
export function transitionNumbers(data: FigureData): readonly ShownTransition[] {
  return data.table.rows.map(({ startscore, eindscore }, index) => ({
    start: levelIn(startscore),
    eind: levelIn(eindscore),
    n: numberAt(data, (_, own) => own === index, 'n'),
  }))
}

/** The level of `2 niet zelfredzaam`. */
export function levelIn(text: CellValue | undefined): number | null {
  const level = /^\d+/.exec(String(text))
  return level === null ? null : Number(level[0])
}

/** Of those with and without an eindscore, how many began below {@link Scale.enough}. */
export function lossNumbers(
  data: FigureData,
  { enough }: Pick<Scale, 'enough'>,
): { readonly met: BeganLow; readonly zonder: BeganLow } {
  const of = (groep: string): BeganLow => {
    const at = (index: number, column: string) => numberAt(data, (_, one) => one === index, column)
    const own = data.table.rows.flatMap((row, index) =>
      row['groep'] === groep ? [{ level: levelIn(row['startscore']), index }] : [],
    )
    const low = own.filter(({ level }) => level !== null && level < enough)
    const laag = low.reduce<number | null>((sum, { index }) => {
      const n = at(index, 'n')
      return sum === null || n === null ? null : sum + n
    }, 0)
    return { laag, totaal: own[0] === undefined ? 0 : at(own[0].index, 'totaal') }
  }
  return { met: of(uitvalGroepen.met), zonder: of(uitvalGroepen.zonder) }
}
