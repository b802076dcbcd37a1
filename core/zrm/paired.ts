import { directionsOf, sizeOf, type Changes } from '../statistics/changes'
import { commonLanguage } from '../statistics/commonLanguage'
import {
  hodgesLehmann,
  hodgesLehmannInterval,
  medianChange,
  type ShiftInterval,
} from '../statistics/hodgesLehmann'
import { rankBiserial } from '../statistics/rankBiserial'
import { signedRankTest, type SignedRankTest } from '../statistics/signedRankTest'
import { signTest } from '../statistics/signTest'

/** Tests and effect sizes of the pairs of which both scores are known; formulas F6-F8 of docs/EVIDENCE.md. */
export interface PairedTests {
  /** Two-sided, exact. */
  readonly signP: number
  /** Without those that stayed the same, and with them ranked (Pratt). */
  readonly rank: SignedRankTest
  readonly pratt: SignedRankTest
  /** In levels. */
  readonly median: number
  readonly shift: number
  readonly shiftInterval: ShiftInterval
  /** −1…1; null when nothing changed. Leaves out those that stayed the same. */
  readonly rankBiserial: number | null
  /** 0…1; ½ when as many rose as fell. */
  readonly commonLanguage: number
  /** (hoger − lager)/known. */
  readonly net: number
}

/** null without pairs. */
export function pairedTests(changes: Changes): PairedTests | null {
  const { up, down } = directionsOf(changes)
  const [median, shift, interval] = [
    medianChange(changes),
    hodgesLehmann(changes),
    hodgesLehmannInterval(changes),
  ]
  const common = commonLanguage(changes)
  if (median === null || shift === null || interval === null || common === null) return null
  return {
    signP: signTest(up, down).twoSided,
    rank: signedRankTest(changes),
    pratt: signedRankTest(changes, 'pratt'),
    median,
    shift,
    shiftInterval: interval,
    rankBiserial: rankBiserial(changes),
    commonLanguage: common,
    net: (up - down) / sizeOf(changes),
  }
}
