import type { Changes } from './changes'
import { signedRanks } from './signedRanks'

/**
 * Matched rank-biserial correlation (W+ − W−)/(W+ + W−), −1…1, without those that didn't change: 20 up and 30 the same
 * give 1. So it stands beside the numbers up, same and down, never alone.
 *
 * @returns null when nothing changed.
 * @see Kerby (2014), Comprehensive Psychology 3: 11.IT.3.1
 */
export function rankBiserial(changes: Changes): number | null {
  const { plus, minus } = signedRanks(changes, 'weggelaten')
  return plus + minus === 0 ? null : (plus - minus) / (plus + minus)
}
