import type { QueryProblem } from './problems'
import { quoted, refused } from './refusal'
import { isOpening, isSemicolon } from './tokenTests'
import type { SqlToken } from './tokens'

const allowedStarts = new Set('select from with values pivot unpivot describe summarize'.split(' '))
/** Words that begin a statement which changes, reads or writes something outside a query. */
const forbiddenStarts = new Set(
  [
    'insert update delete merge create drop alter truncate copy export import attach detach install load set reset',
    'pragma call prepare execute use vacuum checkpoint begin commit rollback explain analyze show comment force',
    'deallocate',
  ]
    .join(' ')
    .split(' '),
)
const operators = new Set(['is', 'in', 'like', 'ilike', 'between', 'not', 'and', 'or', 'order'])
const describing = new Set(['describe', 'summarize', 'show', 'desc'])

/** One statement, and one that only reads: at the start, inside parentheses and after the list of a WITH. */
export function checkStatement(tokens: readonly SqlToken[]): QueryProblem | null {
  const first = tokens.find((token) => !(token.kind === 'sign' && token.value === '('))
  if (!first) return refused('De query is leeg. Begin met SELECT of FROM.', null)
  const second = tokens.find(isSemicolon)
  if (second) return refused('Eén opdracht per cel: haal de puntkomma en wat erna komt weg.', second)
  if (first.kind !== 'word' || !allowedStarts.has(first.value)) {
    return refused(
      `Een cel mag alleen lezen. ${quoted(first)} kan hier niet; begin met SELECT, FROM of WITH.`,
      first,
    )
  }
  return checkNestedStatements(tokens) ?? checkDescriptions(tokens)
}

/** Without a table, these list every table there is. */
function checkDescriptions(tokens: readonly SqlToken[]): QueryProblem | null {
  const bare = tokens.find((token, at) => {
    if (token.kind !== 'word' || !describing.has(token.value)) return false
    const before = tokens[at - 1]
    const next = tokens[at + 1]
    const begins = before === undefined || isOpening(before)
    return begins && (next === undefined || (next.kind === 'sign' && next.value === ')'))
  })
  return bare ? refused(`Zet achter ${quoted(bare)} de naam van een bron of cel.`, bare) : null
}

/** A statement can also begin after `(` and after the list of a WITH. */
function checkNestedStatements(tokens: readonly SqlToken[]): QueryProblem | null {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as SqlToken
    const before = tokens[i - 1] as SqlToken
    const mayBegin = before.kind === 'sign' && (before.value === '(' || before.value === ')')
    if (!mayBegin || token.kind !== 'word' || !forbiddenStarts.has(token.value)) continue
    const next = tokens[i + 1]
    if (usesAsColumn(before, token, next)) continue
    if (next?.kind === 'word' || next?.kind === 'quoted' || next?.kind === 'string') {
      return refused(`Een cel mag alleen lezen. ${quoted(token)} kan hier niet.`, token)
    }
  }
  return null
}

/** `(comment IS NULL)` and `count(*) import FROM …` name columns. */
function usesAsColumn(before: SqlToken, token: SqlToken, next: SqlToken | undefined): boolean {
  if (next?.kind !== 'word') return false
  return (
    operators.has(next.value) || (before.value === ')' && next.value === 'from' && token.value !== 'delete')
  )
}
