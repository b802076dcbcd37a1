import { formatNumber } from '../../statistics/dutchNumbers'
import { numberShape } from '../columns/numbers'
import type { MissingProposal } from './proposal'

/**
 * Words that may stand for a missing value: those that say so (`onbekend`, `geen antwoord`), and the few texts that
 * stand among numbers and keep the column from being one.
 *
 * @param counts How often each text occurs.
 */
export function wordCodes(counts: ReadonlyMap<string, number>): readonly MissingProposal[] {
  let [numbers, texts] = [0, 0]
  const words: [string, number][] = []
  const strangers: [string, number][] = []
  for (const [text, count] of counts) {
    if (saysMissing(text)) words.push([text, count])
    else if (numberShape(text) !== null) numbers += count
    else {
      texts += count
      if (strangers.length <= maxStrangers) strangers.push([text, count])
    }
  }
  const amongNumbers = numbers >= fewestNumbers && numbers > texts * 4 && strangers.length <= maxStrangers
  const found = amongNumbers ? [...words, ...strangers.filter(([text]) => !/^[^<>]*\d/.test(text))] : words
  return found
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, maxWords)
    .map(([code, count]) => ({
      code,
      count,
      reason: code,
      ground: amongNumbers
        ? `Staat tussen ${formatNumber(numbers)} getallen; daardoor is de kolom tekst.`
        : 'Betekent meestal dat er geen waarde is.',
      likely: amongNumbers,
    }))
}

const maxStrangers = 5
const maxWords = 6
const fewestNumbers = 5

/** Whether a text says by itself that there is no value: also as the label of a code. */
export const saysMissing = (text: string): boolean =>
  text.length <= 40 && (sayings.test(text.trim()) || /^(NA|NaN|NULL)$/.test(text.trim()))

const sayings = new RegExp(
  `^(${[
    'onbekend',
    '(is )?niet bekend',
    'n\\.?\\s?v\\.?\\s?t\\.?',
    'niet van toepassing',
    'geen (antwoord|opgave|gegevens?|informatie|waarneming)( .*)?',
    'niet (ingevuld|opgegeven|gemeten|beantwoord|gevraagd|waargenomen)',
    'weet (ik )?niet( .*|/.*)?',
    'wil(t)? (ik |het )?niet zeggen',
    'geweigerd|weigert|weigering',
    'ontbreekt|ontbrekend|missing( .*)?',
    'no answer|not applicable|unknown|refused|don.?t know',
    'n\\.?b\\.?|n/a|#n/a|#n/b',
    '-+|\\?+|\\.\\.+',
  ].join('|')})$`,
  'i',
)
