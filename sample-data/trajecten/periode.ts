import { dayOf, nextWorkingDay, type Day } from '../days'
import type { Random } from '../random'

/** The reporting period, both days included; the registration is as it stood on its last day. */
export const eersteDag: Day = dayOf('2019-09-01')
export const laatsteDag: Day = dayOf('2020-08-31')

export interface Looptijd {
  readonly start: Day
  /** null while it runs. */
  readonly eind: Day | null
}

/** When a traject began and ended, on working days. Running ones began late more often than early. */
export function drawLooptijd(lopend: boolean, random: Random): Looptijd {
  const length = laatsteDag - eersteDag
  if (lopend) {
    const late = Math.max(random.whole(0, length), random.whole(0, length))
    return { start: nextWorkingDay(eersteDag + late), eind: null }
  }
  const start = nextWorkingDay(eersteDag + random.whole(0, length - 45))
  const duration = 28 + Math.round((random.whole(0, 110) + random.whole(0, 110)) / 2)
  return { start, eind: nextWorkingDay(Math.min(start + duration, laatsteDag)) }
}
