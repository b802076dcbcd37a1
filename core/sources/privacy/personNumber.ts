/**
 * The number of a person as every source writes it, so that one person gets one pseudonym: spreadsheets lose leading
 * zeros, programs put `.0` behind whole numbers, people put points or blanks in a BSN.
 *
 * @param text Trimmed. Anything but digits is left as it is.
 */
export function personNumber(text: string): string {
  const whole = text.replace(/(?<=^\d+)\.0$/, '')
  const digits = /^\d{2,4}([. ]\d{2,3}){2}$/.test(whole) ? whole.replace(/[. ]/g, '') : whole
  return /^\d+$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : text
}
