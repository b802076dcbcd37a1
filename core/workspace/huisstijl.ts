import * as v from 'valibot'
import { contrast } from './contrast'

/** Ratio that text needs against what it stands on (WCAG 2.2, 1.4.3). */
const readable = 4.5
const paper = '#ffffff'

/** Why a value can't be a colour of text; null when it can. */
function colourProblem(value: unknown): string | null {
  // A `#` outside quotes begins a comment, so that there is no value.
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value))
    return 'verwacht een kleur tussen aanhalingstekens, zoals "#0b6a6e"'
  const ratio = contrast(value, paper)
  if (ratio >= readable) return null
  return `kies een donkerder kleur: ${value} is op wit papier niet goed te lezen (contrast ${shown(ratio)}, nodig is minstens 4,5)`
}

const colour = v.pipe(
  v.unknown(),
  v.check(
    (value) => colourProblem(value) === null,
    ({ input }) => colourProblem(input) ?? '',
  ),
  v.transform((hex) => String(hex).toLowerCase()),
)

// Downward: what is refused never reads as enough.
const shown = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',')

export const letterTypes = ['Source Sans 3', 'Source Serif 4'] as const
export type LetterType = (typeof letterTypes)[number]

/** How the organisation looks on its feitenbladen. */
export const huisstijlSchema = v.strictObject({
  kleuren: v.optional(
    v.strictObject({
      /** Key numbers, the theme and the lines above them. */
      accent: v.optional(colour),
      /** Text. */
      inkt: v.optional(colour),
      /** Small print. */
      gedempt: v.optional(colour),
    }),
    {},
  ),
  logo: v.optional(
    v.strictObject({
      /** A PNG or SVG file in the werkmap. */
      bestand: v.pipe(
        v.string(),
        v.regex(/\.(png|svg)$/i, 'verwacht een PNG- of SVG-bestand in de werkmap, zoals huisstijl/logo.svg'),
      ),
      /** For who can't see it. */
      alt: v.pipe(
        v.string(),
        v.check((words) => words.trim() !== '', 'schrijf wat het logo zegt, voor wie het niet ziet'),
      ),
    }),
  ),
  lettertype: v.optional(v.picklist(letterTypes)),
})
export type Huisstijl = v.InferOutput<typeof huisstijlSchema>
