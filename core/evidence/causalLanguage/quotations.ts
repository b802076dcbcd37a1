import type { Plain } from './normalise'

/**
 * Stretches of someone's own words: five words or more between quotation marks, or fewer with a speaker or an end mark
 * inside. One to four words in quotes are a way of naming ('zorgen voor'), not a quotation.
 */
export function findQuotations({ text }: Plain): readonly (readonly [number, number])[] {
  return [...text.matchAll(/"([^"]+)"|(?<![a-z0-9])'((?:[^']|(?<=[a-z])'(?=[a-z]))+)'(?![a-z0-9])/g)].flatMap(
    (match) => {
      const inside = match[1] ?? match[2] ?? ''
      const count = inside.trim().split(/\s+/).length
      const sentence = /[.,!?]$/.test(inside.trim())
      return count >= 5 || (sentence && count > 1)
        ? [[match.index, match.index + match[0].length] as const]
        : []
    },
  )
}
