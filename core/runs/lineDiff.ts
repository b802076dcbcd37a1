/** One line of a text against an earlier text. */
export interface DiffLine {
  readonly soort: 'gelijk' | 'erbij' | 'weg'
  readonly tekst: string
}

/** Above this many pairs of differing lines the old part is shown as gone and the new one as added. */
const mostPairs = 4_000_000

/** The fewest lines that make the later text of the earlier one; lines that go stand before those that come. */
export function lineDiff(earlier: string, later: string): readonly DiffLine[] {
  const [before, after] = [linesOf(earlier), linesOf(later)]
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++
  return [
    ...as('gelijk', before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...as('gelijk', before.slice(before.length - end)),
  ]
}

const linesOf = (text: string): readonly string[] =>
  text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)

const as = (soort: DiffLine['soort'], lines: readonly string[]): readonly DiffLine[] =>
  lines.map((tekst) => ({ soort, tekst }))

function middle(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  if (before.length * after.length > mostPairs) return [...as('weg', before), ...as('erbij', after)]
  const common = commonLengths(before, after)
  const lines: DiffLine[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, late] = [before[i], after[j]]
    if (old !== undefined && old === late) {
      lines.push({ soort: 'gelijk', tekst: old })
      i++
      j++
    } else if (old !== undefined && (late === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      lines.push({ soort: 'weg', tekst: old })
      i++
    } else if (late !== undefined) {
      lines.push({ soort: 'erbij', tekst: late })
      j++
    }
  }
  return lines
}

/** Length of the longest common subsequence of what follows each pair of lines. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i]
    for (let j = after.length - 1; row !== undefined && j >= 0; j--) {
      row[j] =
        before[i] === after[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
    }
  }
  return lengths
}

const at = (lengths: readonly Uint32Array[], i: number, j: number): number => lengths[i]?.[j] ?? 0
