import { formatNumber } from '../../statistics/dutchNumbers'
import type { SortedNumbers } from '../columns/numberTally'
import type { MissingProposal } from './proposal'

/** A number that looks like a code, and how sure that is by this column alone. */
export interface NumberCode extends MissingProposal {
  /** Whether only other columns with the same code make it likely. */
  readonly needsOthers: boolean
}

/**
 * Numbers that may stand for a missing one: codes of nines (`99`, `-99995`, `999.9`), `8` and `88`, small negative
 * numbers, as far as they stand at an end of the column and apart from its other values.
 *
 * @param sorted All numbers of the column.
 */
export function numberCodes(sorted: SortedNumbers): readonly NumberCode[] {
  const low = runs(sorted, 1)
  const high = runs(sorted, -1)
  const first = low.findIndex(({ value }) => !isCode(value) || value >= 0)
  const last = high.findIndex(({ value }) => !isCode(value))
  const [least, most] = [low[first]?.value, high[last]?.value]
  if (least === undefined || most === undefined || least >= most) return []
  const others: Others = { least, most, many: low.length - first >= manyValues }
  const codes: NumberCode[] = []
  // From the inside out: a number beside the others is one of them, and the next is measured from there.
  for (const run of [...low.slice(0, first).toReversed(), ...high.slice(0, last).toReversed()]) {
    const code = judge(run, others)
    if (code !== null) codes.push(code)
    else if (run.value < others.least) others.least = run.value
    else others.most = run.value
  }
  return codes
}

interface Run {
  readonly value: number
  readonly count: number
}

/** The values that aren't codes. */
interface Others {
  least: number
  most: number
  readonly many: boolean
}

const maxRuns = 16
const manyValues = 8
const fewestTogether = 3

/** The first different numbers from one end. */
function runs({ values, counts }: SortedNumbers, step: 1 | -1): readonly Run[] {
  const found: Run[] = []
  let at = step === 1 ? 0 : values.length - 1
  while (found.length < maxRuns && at >= 0 && at < values.length) {
    const value = values[at] ?? 0
    let count = 0
    for (; values[at] === value; at += step) count += counts[at] ?? 0
    found.push({ value, count })
  }
  return found
}

const isCode = (value: number): boolean => codeShape.test(String(value))

// Nines of which the last digit may tell reasons apart, 8 and 88 for refusals, and small negative numbers.
const codeShape = /^(-?(9+[5-9]|[89]|8{2,}|9+\.9+)|-[1-9])$/

function judge({ value, count }: Run, others: Others): NumberCode | null {
  const { least, most, many } = others
  const isNegative = value < 0 && least >= 0
  const isLong = Math.abs(value) >= 95
  const distance = value < least ? least - value : value - most
  const isFar = distance >= most - least && (isLong || distance > 2)
  const isAlone = isNegative && (isLong || least >= 1 || many)
  const needsOthers = !isFar && !isAlone
  if (needsOthers && (distance < 2 || count < fewestTogether)) return null
  const place = isAlone
    ? 'Is negatief, terwijl de andere waarden dat niet zijn'
    : isFar
      ? 'Ligt ver buiten de andere waarden'
      : 'Staat los van de andere waarden'
  return {
    code: String(value),
    count,
    reason: `code ${value}`,
    ground: `${place} (${formatNumber(least)} t/m ${formatNumber(most)}).`,
    likely: true,
    needsOthers,
  }
}
