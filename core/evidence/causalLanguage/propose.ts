import type { Cause } from './causes'
import type { CausalClass } from './model'
import type { Plain } from './normalise'

/** What could be written instead: the sentence itself where words can be put in their place, else what to do. */
export function proposeFor(text: string, plain: Plain, causes: readonly Cause[]): string {
  const single = causes.length === 1 ? causes[0] : undefined
  const rewritten = single ? rewrite(text, plain, single) : null
  const advice = [...new Set(causes.map(({ kind }) => advices[kind]))].join(' ')
  return rewritten === null ? advice : `Bijvoorbeeld: “${rewritten}” ${advice}`
}

const advices: Readonly<Record<CausalClass, string>> = {
  werkwoord:
    'Schrijf dat het samengaat (“hangt samen met”, “komt vaker voor bij”) in plaats van dat het een het ander veroorzaakt.',
  bijdrage: 'Schrijf waarop de activiteit gericht is; of zij eraan bijdraagt, laten deze cijfers niet zien.',
  verandering:
    'Schrijf welke ontwikkeling er was gedurende het traject of de periode, bij k van de n; dat is geen bewijs dat dit de oorzaak is.',
  voorkomen: 'Schrijf dat het als doel heeft dit te voorkomen.',
  effect: 'Schrijf “ontwikkeling bij deelnemers aan …” in plaats van een effect, invloed of gevolg.',
  werkzaam: 'Schrijf wie dit meldt (“deelnemers melden …”) of noem de erkenning met bron, jaar en niveau.',
  herkomst: 'Schrijf “na”, “tijdens” of “hangt samen met” in plaats van een oorzaak.',
  verbinding:
    'Schrijf “na”, “tijdens” of “gedurende”, of maak er twee zinnen van; dat het een door het ander komt, laten deze cijfers niet zien.',
  'zonder-woord': 'Schrijf alleen wat er is waargenomen; hoe het zonder was gegaan, is niet bekend.',
}

const replacements: readonly (readonly [RegExp, string])[] = [
  [/^dankzij$/, 'na'],
  [/^(?:als gevolg van|ten gevolge van)$/, 'na'],
  [/^waardoor$/, 'waarna'],
  [/^(?:hierdoor|daardoor)$/, 'daarna'],
]

const together: Readonly<Record<string, string>> = {
  leidt: 'gaat',
  leiden: 'gaan',
  leidde: 'ging',
  leidden: 'gingen',
  resulteert: 'gaat',
  resulteren: 'gaan',
  resulteerde: 'ging',
  resulteerden: 'gingen',
  zorgt: 'gaat',
  zorgen: 'gaan',
  zorgde: 'ging',
  zorgden: 'gingen',
  draagt: 'is',
  dragen: 'zijn',
  droeg: 'was',
  droegen: 'waren',
}

function rewrite(text: string, plain: Plain, { places }: Cause): string | null {
  const parts = places.map(([start, end]) => plain.text.slice(start, end))
  const verb = together[parts[0] ?? '']
  if (parts.length === 1) {
    const replacement = replacements.find(([pattern]) => pattern.test(parts[0] ?? ''))?.[1]
    return replacement === undefined ? null : replace(text, plain, places, [replacement])
  }
  if (verb === undefined || parts.length !== 2) return null
  const second =
    parts[1] === 'bij aan'
      ? 'gericht op'
      : ['tot', 'in', 'voor'].includes(parts[1] ?? '')
        ? 'samen met'
        : null
  return second === null ? null : replace(text, plain, places, [verb, second])
}

function replace(text: string, { at }: Plain, places: Cause['places'], by: readonly string[]): string {
  let result = ''
  let from = 0
  for (const [index, [start, end]] of places.entries()) {
    const begin = at[start] ?? 0
    const word = by[index] ?? ''
    const capital = /^\p{Lu}/u.test(text.slice(begin))
    result += text.slice(from, begin) + (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word)
    from = (at[end - 1] ?? 0) + 1
  }
  return result + text.slice(from)
}
