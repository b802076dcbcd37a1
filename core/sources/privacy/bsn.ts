/** Whether a text is written as a burgerservicenummer: nine digits, or eight where a leading zero was lost. */
export const isNineDigits = (text: string): boolean =>
  text.length >= 8 && text.length < longest && /^\d{8,9}$/.test(digitsOf(text))

/**
 * The eleven-test of the burgerservicenummer: 9·a + 8·b + … + 2·h − i is a multiple of 11. Of numbers drawn at random
 * one in eleven passes, so a single one says little.
 */
export function isElevenProof(text: string): boolean {
  if (!isNineDigits(text)) return false
  const digits = Array.from(digitsOf(text).padStart(9, '0'), Number)
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0 && digits.some((digit) => digit !== 0)
}

const longest = 60

/**
 * Points, blanks of any kind and signs that take no room are left aside between the digits, and `.0`, which programs put
 * behind whole numbers. Of nine digits also what stands around them: `="111222333"`, `BSN 111222333`, a name.
 */
function digitsOf(text: string): string {
  const digits = text
    .replace(/^bsn\s*:?\s*/i, '')
    .replace(/(?<=^\d{8,9})\.0$/, '')
    .replace(/(?<=\d)[.\s\p{Cf}](?=\d)/gu, '')
  const alone = /^\D*(\d{9}|\d{4}-\d{2}-\d{3})\D*$/.exec(digits)?.[1]
  return alone?.replaceAll('-', '') ?? digits
}
