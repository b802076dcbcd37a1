/** Of one verb, without diacritics. `finite` has the present and past, `infinitive` also serves as the plural. */
export interface VerbForms {
  readonly finite: readonly string[]
  readonly infinitive: string
  readonly participles: readonly string[]
}

/** Prefixes that take the place of ge-: verbeterd, ontlast. */
export const prefix = /^(?:be|ge|her|ont|ver)(?=.*[aeiou].*en$)/
/** Endings that may be without stress: verbeteren, prikkelen, moedigen. */
const weakEnd = /[aeiou].*(?:el|er|em|en|ig|ik)$/

/**
 * The forms of a regular verb by the rules of spelling: maken gives maakt, maakte, maakten, gemaakt.
 *
 * Where stress decides (verbeteren, activeren) both spellings are given: nobody writes verbeteert, so it does no harm.
 *
 * @param infinitive Not a separable verb.
 * @param prefixed No ge- in the participle, whatever the verb begins with (ondermijnen).
 */
export function inflectRegular(infinitive: string, prefixed = prefix.test(infinitive)): VerbForms {
  const root = infinitive.slice(0, -2)
  const isVoiceless = /(?:[tkfsp]|ch|x)$/.test(root)
  const stems = stemsOf(root)
  const past = isVoiceless ? 'te' : 'de'
  return {
    finite: [
      infinitive,
      ...stems.flatMap((stem) => [withEnd(stem, 't'), `${stem}${past}`, `${stem}${past}n`]),
    ],
    infinitive,
    participles: stems.map((stem) => `${prefixed ? '' : 'ge'}${withEnd(stem, isVoiceless ? 't' : 'd')}`),
  }
}

/** A word ends in one t, and a d at the end of a stem is enough for a participle: vergroot, behoed, but behoedt. */
const withEnd = (stem: string, end: 't' | 'd') =>
  stem.endsWith('t') || (end === 'd' && stem.endsWith('d')) ? stem : `${stem}${end}`

/** What is left without -en: one consonant for two, two vowels for one, f and s for v and z. */
function stemsOf(root: string): readonly string[] {
  if (/([bcdfgklmnprst])\1$/.test(root)) return [root.slice(0, -1)]
  const hard = root.replace(/v$/, 'f').replace(/z$/, 's')
  if (!/(?:^|[^aeiou]|qu)[aeou][bcdfgklmnprstvz]$/.test(root)) return [hard]
  const long = hard.replace(/([aeou])(.)$/, '$1$1$2')
  return weakEnd.test(root) ? [hard, long] : [long]
}
