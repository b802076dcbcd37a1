/** What a goal of the DIN strives for, as its wording says. Numbers are in the unit of the figure. */
export type Streven =
  /** Held against the nulmeting. */
  | { readonly soort: 'daalt' | 'stijgt' | 'niet gestegen' | 'niet gedaald' }
  | { readonly soort: 'hoger dan' | 'lager dan' | 'minimaal' | 'maximaal'; readonly waarde: number }
  /** From and to a number each, or a band of numbers: a bound then is unlike the other. */
  | { readonly soort: 'van naar'; readonly van: Band; readonly naar: Band }

export interface Band {
  readonly laag: number
  readonly hoog: number
}

/**
 * Reads the wording of a target: `daalt`, `is niet gestegen`, `hoger dan 20%`, `minimaal 80%`, `van 8-11% naar 5-8%`.
 *
 * @returns null when the words give no direction or no bound that can be tested.
 */
export function leesStreven(text: string): Streven | null {
  const words = text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const moved = new RegExp(`van ${band}.*? (?:naar|tot) ${band}`).exec(words)
  if (moved) return movedFrom(moved)
  const bound = new RegExp(`${boundWords} ?${number}`).exec(words)
  if (bound) return { soort: boundOf(bound[1] ?? ''), waarde: numberOf(bound[2]) }
  if (
    /niet (?:verder )?(?:gestegen|stijgen|stijgt|toegenomen|toeneemt|hoger)|stijgt niet|neemt niet toe/.test(
      words,
    )
  )
    return { soort: 'niet gestegen' }
  if (/niet (?:verder )?(?:gedaald|dalen|daalt|afgenomen|afneemt|lager)|daalt niet|neemt niet af/.test(words))
    return { soort: 'niet gedaald' }
  if (/\b(?:daalt|dalen|daling|gedaald|minder|afname|neemt af|afgenomen|lager)\b/.test(words))
    return { soort: 'daalt' }
  if (/\b(?:stijgt|stijgen|stijging|gestegen|meer|toename|neemt toe|toegenomen|hoger)\b/.test(words))
    return { soort: 'stijgt' }
  return null
}

const number = String.raw`(\d+(?:,\d+)?)`
const band = String.raw`${number}(?: ?[-–] ?${number})? ?%?`
const boundWords =
  '(hoger dan|meer dan|boven(?: de)?|>|lager dan|minder dan|onder(?: de)?|<|minimaal|minstens|ten minste|tenminste|≥|maximaal|hoogstens|ten hoogste|≤)'

function boundOf(words: string): 'hoger dan' | 'lager dan' | 'minimaal' | 'maximaal' {
  if (/^(hoger|meer|boven|>)/.test(words)) return 'hoger dan'
  if (/^(lager|minder|onder|<)/.test(words)) return 'lager dan'
  return /^(max|hoogstens|ten hoogste|≤)/.test(words) ? 'maximaal' : 'minimaal'
}

function movedFrom([, low, high, toLow, toHigh]: RegExpExecArray): Streven {
  const bandOf = (from: string | undefined, to: string | undefined): Band => ({
    laag: numberOf(from),
    hoog: numberOf(to ?? from),
  })
  return { soort: 'van naar', van: bandOf(low, high), naar: bandOf(toLow, toHigh) }
}

const numberOf = (digits: string | undefined) => Number((digits ?? '').replace(',', '.'))
