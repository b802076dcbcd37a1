/** What a number format makes of a number; a number is how many digits a code is filled up to, 4 in `0014`. */
export type NumberFormat = 'number' | 'percent' | 'euro' | 'moment' | 'time' | 'duration' | number

/**
 * Judges a number format by its number and code, as ECMA-376 part 1, 18.8.30 numbers the built-in ones.
 *
 * @param code null for a built-in format.
 */
export function judgeFormat(id: number, code: string | null): NumberFormat {
  if (code !== null) return judgeCode(code)
  if (id === 9 || id === 10) return 'percent'
  if (id >= 18 && id <= 21) return 'time'
  if (id === 46) return 'duration'
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'moment'
  return 'number'
}

/** Quoted and escaped letters, colours and conditions say nothing; `[h]` counts hours on, beyond a day. */
function judgeCode(code: string): NumberFormat {
  const [first = ''] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').split(';')
  if (/^00+$/.test(first)) return first.length
  if (first.includes('%')) return 'percent'
  if (/€|\bEUR\b/.test(code) && /[0#?]/.test(first)) return 'euro'
  if (/\[(h+|m+|s+)\]/i.test(code)) return 'duration'
  if (/general|standaard/i.test(code)) return 'number'
  if (/[yd]|m{3}/i.test(first)) return 'moment'
  if (/[hs]/i.test(first)) return 'time'
  return /^[^0#?@]*m+[^0#?@]*$/i.test(first) ? 'moment' : 'number'
}
