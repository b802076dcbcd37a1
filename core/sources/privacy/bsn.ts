/** Whether a text is written as a burgerservicenummer: nine digits, or eight where a leading zero was lost. */
export const isNineDigits = (text: string): boolean =>
  text.length >= 8 && text.length < 20 && startsRight.test(text) && /^\d{8,9}$/.test(digitsOf(text))

const startsRight = /^(\d|bsn)/i

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

/** Points and blanks between the digits are left aside, and `.0`, which programs put behind whole numbers. */
const digitsOf = (text: string) =>
  text
    .replace(/^bsn\s*:?\s*/i, '')
    .replace(/(?<=^\d{8,9})\.0$/, '')
    .replace(/(?<=\d)[. ](?=\d)/g, '')
