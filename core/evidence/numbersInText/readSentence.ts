import type { NumberKind, PrintedNumber, Sentence } from './model'
import { numberWords } from './numberWords'

const printed =
  /(?<![\d.,/\p{L}-])([+−–-])?(\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:,(\d+))?(?![\d/]|[.,]\d)(\s?%|\s?procentpunt(?:en)?(?!\p{L})|\s?procent(?!\p{L})|\s?pp(?!\p{L}))?/gu

/**
 * The numbers of a sentence, counts in words (`dertien`) too. Left out: years, days with their month, ages and spans (`18-24`), house numbers and codes
 * with letters, values of cells (`{{cel.kolom}}`), which the program fills in.
 */
export function readSentence(text: string): Sentence {
  const own = text.replaceAll(/\{\{[^{}]*\}\}/g, (value) => ' '.repeat(value.length)).replaceAll(/\s/g, ' ')
  const numbers = [...own.matchAll(printed)].flatMap((match): readonly PrintedNumber[] => {
    const [whole, sign, digits = '', fraction = '', unit = ''] = match
    const kind = kindOf(unit.trim())
    const end = match.index + whole.length
    if (kind === 'aantal' && isNoCount(own, match.index, end, digits)) return []
    const value = Number(`${digits.replaceAll('.', '')}.${fraction || '0'}`)
    return [
      {
        kind,
        value: sign === undefined || sign === '+' ? value : -value,
        decimals: fraction.length,
        signed: sign !== undefined,
        text: whole,
        start: match.index,
        end,
      },
    ]
  })
  const all = [...numbers, ...countsInWords(own)].toSorted((one, other) => one.start - other.start)
  return { given: text, text: own, numbers: all }
}

/** Een is an article nearly always, and is left out. */
const inWords = new RegExp(
  String.raw`(?<![\p{L}-])(?:${numberWords.slice(2).join('|')})(?! op de)(?![\p{L}-])`,
  'giu',
)

function countsInWords(text: string): readonly PrintedNumber[] {
  return [...text.matchAll(inWords)].map(({ index, 0: word }) => ({
    kind: 'aantal',
    value: numberWords.indexOf(word.toLowerCase()),
    decimals: 0,
    signed: false,
    text: word,
    start: index,
    end: index + word.length,
  }))
}

function kindOf(unit: string): NumberKind {
  if (unit === '%' || unit === 'procent') return 'percentage'
  return unit === '' ? 'aantal' : 'procentpunt'
}

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const behind = new RegExp(
  String.raw`^(?:\s?(?:jaar|jarige|${months})|[-–]\d|-?plussers?|\+|\s?(?:tot|t\/m) \d+ jaar|e\b|\))`,
)
const before =
  /(?:artikel|hoofdstuk|figuur|tabel|bijlage|paragraaf|pagina|stap|nummer|klas|groep|cijfer|een) $/i

function isNoCount(text: string, start: number, end: number, digits: string): boolean {
  if (/^(?:19|20)\d\d$/.test(digits)) return true
  return behind.test(text.slice(end)) && text[end] !== ')' ? true : before.test(text.slice(0, start))
}
