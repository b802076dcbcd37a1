import type { QueryProblem } from './problems'
import { refused } from './refusal'
import type { SqlToken } from './tokens'

const closingOf = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])
const closings = new Set(closingOf.values())
/** Deeper than any query a person writes; DuckDB's own parser gives up at some thousands, by crashing. */
const mostOpen = 200

/**
 * What the text must be before its words can be judged: every bracket closed by its own kind, so that it stays inside
 * the statement it is put in; no numbers glued to words, which lexers split in different ways.
 */
export function checkShape(tokens: readonly SqlToken[]): QueryProblem | null {
  return checkBrackets(tokens) ?? checkGluedNumbers(tokens)
}

function checkBrackets(tokens: readonly SqlToken[]): QueryProblem | null {
  const open: SqlToken[] = []
  for (const token of tokens) {
    if (token.kind !== 'sign') continue
    if (closingOf.has(token.value)) open.push(token)
    if (open.length > mostOpen) return refused('Deze query heeft te veel haakjes in elkaar.', token)
    if (!closings.has(token.value)) continue
    const opening = open.pop()
    if (opening === undefined || closingOf.get(opening.value) !== token.value)
      return refused(`Bij dit haakje ${token.value} hoort geen haakje openen.`, token)
  }
  const left = open.at(-1)
  return left ? refused(`Dit haakje ${left.value} wordt niet gesloten.`, left) : null
}

function checkGluedNumbers(tokens: readonly SqlToken[]): QueryProblem | null {
  const glued = tokens.find((token, at) => {
    const next = tokens[at + 1]
    return token.kind === 'number' && next !== undefined && next.from === token.to && next.kind !== 'sign'
  })
  return glued ? refused('Zet een spatie tussen dit getal en wat erna komt.', glued) : null
}
