import type { Bereik } from './bereik'

/**
 * Reads a bereik as people write it: `365`, `minimaal 150`, `24 tot 40`, `+/- 25`, `onbekend`, with the words of a unit
 * behind it or not. An empty field is `onbekend`, never 0.
 *
 * @returns null when it says something else, such as a share or an upper end alone: nothing is guessed.
 */
export function leesBereik(text: string | number | null): Bereik | null {
  if (typeof text === 'number') return exact(text)
  const words = (text ?? '').normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ')
  if (unknown.test(words)) return { precisie: 'onbekend' }
  const range = rangeForm.exec(words) ?? betweenForm.exec(words)
  if (range) return saysMore(range[3]) ? null : between(count(range[1]), count(range[2]))
  const single = singleForm.exec(words)
  if (!single) return null
  const [, before = '', digits, plus, behind] = single
  const aantal = count(digits)
  if (aantal === null || saysMore(behind)) return null
  const [least, about] = [plus !== undefined || leastWords.test(before), aboutWords.test(before)]
  if (before !== '' && !least && !about) return null
  return { precisie: least ? 'minimaal' : about ? 'circa' : 'exact', aantal }
}

const unknown = /^(|[-–—?.]|onbekend|(nog )?niet bekend|geen gegevens|n\.?b\.?|n\.?v\.?t\.?)$/
const number = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)`
/** Words of a unit, in which no further number stands. */
const unit = String.raw`(?: ([^\d%\s][^\d%]*))?`
const rangeForm = new RegExp(`^(?:van )?${number} ?(?:tot(?: en met)?|t/m|à|a|-|–|—) ?${number}${unit}$`)
const betweenForm = new RegExp(`^tussen(?: de)? ${number} ?(?:tot|en|à|a|-|–|—) ?${number}${unit}$`)
const singleForm = new RegExp(`^([^\\d]*?) ?${number}( ?\\+| plus| (?:of|en) meer)?${unit}$`)

/** Whether the words behind a number make it another one, such as `24 tot`, `40 of minder`, `40 procent`, `2 duizend`. */
const saysMore = (unit = '') => unfinished.test(unit) || otherNumber.test(unit)
const unfinished = /^(tot|t\/m|à|a|of|en|plus|-|–|—|\+)( |$)/
const otherNumber =
  /(?<!\p{L})(meer|minder|min(imaal|\.)?|max(imaal|\.)?|minstens|hoogstens|hooguit|circa|ca|ongeveer|bijna|procent|pct|promille|tientallen|honderd(en)?|duizend(en)?|miljoen|mln|dozijn)(?!\p{L})/u
const leastWords = /^(min(imaal|\.)?|ten ?minste|minstens|op zijn minst|(tot )?nu toe|meer dan|ruim|>|>=|≥)$/
const aboutWords = /^(\+ ?\/ ?-|±|~|c(irca|a\.?)|ongeveer|rond(?: de)?|plusminus|zo'n)$/

function count(digits: string | undefined): number | null {
  const number = Number((digits ?? 'x').replaceAll('.', ''))
  return Number.isSafeInteger(number) ? number : null
}

const exact = (aantal: number): Bereik | null =>
  Number.isSafeInteger(aantal) && aantal >= 0 ? { precisie: 'exact', aantal } : null

function between(van: number | null, tot: number | null): Bereik | null {
  if (van === null || tot === null || van > tot) return null
  return van === tot ? { precisie: 'exact', aantal: van } : { precisie: 'tussen', van, tot }
}
