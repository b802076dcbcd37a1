import { verbForms } from './lexicon/verbForms'

/**
 * Makes a search of a pattern as the files in `patterns/` write them: `{leiden} … tot`.
 *
 * - `{verb}` stands for every form of it, `{verb:fin}` for present and past, `{verb:part}` for the participle,
 *   `{verb:inf}` for the infinitive; separable verbs are written `{weg|nemen}` (see `verbForms`);
 * - `…` for at most fourteen words, not past a semicolon or colon nor into a clause with maar or want;
 * - `¶` after a word: it ends its clause, as the second half of a split verb does;
 * - the rest is a regular expression over whole words.
 *
 * Each part between gaps is a group of its own, so that its place is known (flags `g` and `d`).
 */
export function compilePattern(pattern: string): RegExp {
  const pieces = pattern.split('…').map((piece) => {
    const source = piece.trim().replaceAll(/\{([a-z|.]+)(?::(fin|part|inf))?\}/g, expandVerb)
    const ends = source.endsWith('¶') ? clauseEnd : ''
    return `(?<![a-z0-9])(${source.replace('¶', '').replaceAll(/\((?!\?)/g, '(?:')})(?![a-z0-9])${ends}`
  })
  return new RegExp(pieces.join(gap), 'dg')
}

const clauseEnd = String.raw`(?=\s*(?:[.,;:!?)"']|$|(?:en|of|die|dat|om|bij|in|omdat|als|waardoor|voor|van|tot|met|tussen|onder|naar|tijdens|door)(?![a-z])))`

const gap = String.raw`(?:[ ,"'(]+(?!maar |want |;|:)[^\s;:?!]+){0,14}?[ ,"')]+`

function expandVerb(_: string, verb: string, part: string | undefined): string {
  const { finite, infinitive, participles } = verbForms(verb)
  const wanted =
    part === 'fin'
      ? finite
      : part === 'part'
        ? participles
        : part === 'inf'
          ? [infinitive]
          : [...finite, ...participles]
  return `(?:${[...new Set(wanted)].join('|')})`
}
