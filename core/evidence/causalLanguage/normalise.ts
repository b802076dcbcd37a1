/**
 * The text as the patterns see it: lower case, no diacritics, straight quotes, single spaces, words joined that were
 * broken at a line's end.
 */
export interface Plain {
  readonly text: string
  /** For every unit of `text`, and one past its end, where it stands in the text that was given. */
  readonly at: readonly number[]
  /** Where in `text` a word begins that is written with a capital, the first one of the sentence too. */
  readonly capitals: ReadonlySet<number>
}

export function normalise(given: string): Plain {
  let text = ''
  const at: number[] = []
  const capitals = new Set<number>()
  for (let index = 0; index < given.length; index++) {
    const broken = /^(?:\u00ad|-\s*\n\s*|- (?!en\b|of\b))(?=\p{Ll})/u.exec(given.slice(index, index + 12))
    if (broken && /\p{L}/u.test(given[index - 1] ?? '')) {
      index += broken[0].length - 1
      continue
    }
    const unit = plainUnit(given[index] ?? '')
    if (unit === ' ' && text.endsWith(' ')) continue
    if (/\p{Lu}/u.test(given[index] ?? '') && !/[a-z0-9-]$/.test(text)) capitals.add(text.length)
    for (const character of unit) {
      text += character
      at.push(index)
    }
  }
  at.push(given.length)
  return { text, at, capitals }
}

function plainUnit(unit: string): string {
  if (/[*_]/.test(unit)) return ''
  if (/\s/.test(unit)) return ' '
  if ('“”„«»″'.includes(unit)) return '"'
  if ('‘’‚′`'.includes(unit)) return "'"
  if ('–—'.includes(unit)) return '–'
  return unit
    .normalize('NFD')
    .replaceAll(/\p{M}|\u00ad/gu, '')
    .toLowerCase()
}
