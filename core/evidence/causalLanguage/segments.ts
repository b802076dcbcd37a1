import type { Plain } from './normalise'

/** A stretch with one verb group, as far as commas and subordinating words tell. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** The word that opens it when it is one that makes a clause depend on another; else null. */
  readonly opener: string | null
  /** Coordinated parts of a sentence (…; … / …, maar …): a reservation in one says nothing of another. */
  readonly group: number
}

const subordinators =
  'dat|of|omdat|doordat|zodat|waardoor|waarmee|terwijl|hoewel|toen|nadat|die|wie|wat|hoe|waarom|waarin|waarbij|waaraan|waartoe|indien|mits|tenzij|als(?! (?:vanzelf|gevolg|resultaat|uitkomst|doel|zodanig|(?:[a-z]+ste )?(?:reden|oorzaak|verklaring))(?![a-z]))|wanneer|om|hoeverre|welke mate'
const opening = new RegExp(
  String.raw`(?<hard>; | – |,? (?:maar|want) |,? en (?=(?:dit|daardoor|hierdoor|daarmee|zo|dat) )|, en )|(?<soft>, (?!of )|: |[("] ?)|(?<sub>(?<!(?<![a-z])(?:kan|kunnen|zou|zouden|is|was|heeft|doet|leidt|zorgt|wordt|moet|wil|draagt|komt)) (?:en |maar )?(?=(?:${subordinators})(?![a-z0-9-])))`,
  'g',
)

export function findSegments({ text }: Plain): readonly Segment[] {
  const cuts = [...text.matchAll(opening)]
    .map((match) => ({ at: match.index + match[0].length, hard: match.groups?.['hard'] !== undefined }))
    .filter(({ at }) => at < text.length)
  let group = 0
  let dependent = false
  return [{ at: 0, hard: false }, ...cuts].flatMap(({ at, hard }, index, all) => {
    // Within a dependent clause, en goes on with it: “dat zij elkaar ontmoeten en zo …”.
    if (hard && !(dependent && / en $/.test(text.slice(0, at)))) group++
    const end = all[index + 1]?.at ?? text.length
    if (end <= at) return []
    const opener = openerOf(text.slice(at, end))
    dependent = opener !== null && index > 0
    return [{ start: at, end, opener, group }]
  })
}

const firstWord = new RegExp(`^(?:["'(] ?)*(?:en |maar )?(?:in |aan |bij )?(${subordinators})(?![a-z0-9-])`)

function openerOf(text: string): string | null {
  const word = firstWord.exec(text)?.[1] ?? null
  // "Om de tafel", "dat project" after a comma: without a verb form of their own they depend on nothing.
  if (word === 'om' && /^om (?:de|het|een|die|deze|dat) [a-z]+[.,]?$/.test(text.trim())) return null
  return word
}

/** The place of the segment that holds this offset. */
export function segmentAt(segments: readonly Segment[], offset: number): number {
  const found = segments.findIndex(({ start, end }) => offset >= start && offset < end)
  return found === -1 ? segments.length - 1 : found
}
