import type { CauseRule } from './rule'

/**
 * Rules for the ways in which a sentence can have one of these verbs: in one word, split, and in the perfect, before or
 * after its auxiliary. One search for all verbs together, as a text has many more sentences than verbs of the list.
 */
export function verbRules(
  verbs: readonly string[],
  { behind = '', ...rule }: Omit<CauseRule, 'pattern'> & { readonly behind?: string },
): readonly CauseRule[] {
  const particles = new Set(verbs.flatMap((verb) => (verb.includes('|') ? [verb.split('|')[0]] : [])))
  const finite = verbs.map((verb) => `{${verb}:fin}`).join('|')
  const participles = verbs.map((verb) => `{${verb}:part}`).join('|')
  const patterns = [
    `(${finite})${behind}`,
    `(heeft|hebben|had|hadden) … (${participles})`,
    `(${participles}) (heeft|hebben|had|hadden)`,
    ...[...particles].map((particle) => {
      const bases = verbs.filter((verb) => verb.startsWith(`${particle}|`)).map((verb) => verb.split('|')[1])
      return `(${bases.map((base) => `{${base}:fin}`).join('|')}) … ${particle}¶`
    }),
  ]
  return patterns.map((pattern) => ({ ...rule, pattern }))
}
