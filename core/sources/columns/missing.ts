/** The signs that stand for a missing number at CBS, with the reason they give. An empty cell is `leeg` everywhere. */
const signs: Readonly<Record<string, string>> = {
  '': 'leeg',
  '.': '. (onbekend of geheim)',
  '-': '- (nihil)',
  x: 'x (geheim)',
}

/**
 * Why a cell has no value; null when it has one. `-` and `x` mean something only among numbers: in a text column they
 * may be an answer or a tick.
 */
export function missingReason(text: string, amongNumbers: boolean): string | null {
  if (text.length > 1) return null
  return amongNumbers || text === '' || text === '.' ? (signs[text] ?? null) : null
}

/** The signs that are missing in a column of numbers only. */
export const isNumberSign = (text: string): boolean => text === '-' || text === 'x'
