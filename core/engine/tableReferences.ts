import { isSign } from './tokenTests'
import type { SqlToken } from './tokens'

/** What stands where SQL expects a table. Names in lower case. */
export type TableReference =
  | { readonly kind: 'name'; readonly name: string; readonly token: SqlToken }
  | { readonly kind: 'qualified'; readonly name: string; readonly token: SqlToken }
  | { readonly kind: 'function'; readonly name: string; readonly token: SqlToken }
  | { readonly kind: 'text'; readonly name: string; readonly token: SqlToken }
  | { readonly kind: 'parameter'; readonly name: string; readonly token: SqlToken }

interface Frame {
  /** The word before the parenthesis, for `extract(year FROM …)`. */
  readonly caller: string | null
  /** Inside a FROM clause, where a comma brings another table. */
  inFrom: boolean
  expectsTable: boolean
  /** Just after the opening: a statement may begin here. */
  atStart: boolean
}

const startsQuery = new Set([
  'select',
  'with',
  'values',
  'from',
  'pivot',
  'unpivot',
  'describe',
  'summarize',
  'table',
  'show',
])
const endsFrom = new Set([
  'where',
  'group',
  'having',
  'order',
  'limit',
  'offset',
  'window',
  'qualify',
  'union',
  'intersect',
  'except',
  'select',
])
const takesTable = new Set([
  'pivot',
  'unpivot',
  'pivot_wider',
  'pivot_longer',
  'describe',
  'summarize',
  'table',
])
const joinsQueries = new Set(['union', 'intersect', 'except', 'all', 'name', 'distinct'])
const describes = new Set(['describe', 'summarize'])
const usesFromInside = new Set(['extract', 'substring', 'trim', 'overlay', 'position'])

/**
 * Finds every table that a query names, by walking its tokens. Where a place is doubtful it is taken for a table, so
 * that the gate refuses rather than lets through.
 */
export function tableReferences(tokens: readonly SqlToken[]): readonly TableReference[] {
  const found: TableReference[] = []
  const frames: Frame[] = [{ caller: null, inFrom: false, expectsTable: false, atStart: true }]
  for (let i = 0; i < tokens.length; i++) {
    const frame = frames[frames.length - 1] as Frame
    const token = tokens[i] as SqlToken
    if (isOpening(token)) {
      frames.push(isSign(token, '(') ? openFrame(frame, tokens[i - 1]) : valueFrame())
      continue
    }
    if (isClosing(token)) {
      if (frames.length > 1) frames.pop()
      continue
    }
    const startsHere = frame.atStart
    frame.atStart = false
    const mayStartQuery = startsHere || isDescribing(tokens[i - 1])
    if (frame.expectsTable && !(mayStartQuery && isWord(token, startsQuery))) {
      i = readReference(tokens, i, frame, found)
      continue
    }
    followClause(frame, token, tokens, i, mayStartQuery)
  }
  return found
}

function openFrame(outer: Frame, before: SqlToken | undefined): Frame {
  const inTablePlace = outer.expectsTable
  if (inTablePlace) outer.expectsTable = false
  outer.atStart = false
  return {
    caller: before?.kind === 'word' ? before.value : null,
    inFrom: inTablePlace,
    expectsTable: inTablePlace,
    atStart: true,
  }
}

/** Inside `[…]` and `{…}` a comma brings no table. */
const valueFrame = (): Frame => ({ caller: null, inFrom: false, expectsTable: false, atStart: false })

function followClause(
  frame: Frame,
  token: SqlToken,
  tokens: readonly SqlToken[],
  at: number,
  startsHere: boolean,
): void {
  if (isSign(token, ',')) {
    frame.expectsTable = frame.inFrom
    return
  }
  // After a point any word is a field: `x.limit` ends no FROM.
  if (token.kind !== 'word' || isSignAt(tokens, at - 1, '.')) return
  if (startsHere) {
    frame.expectsTable = false
    frame.inFrom = false
  }
  if (token.value === 'from' && bringsTable(frame, tokens, at)) {
    frame.inFrom = true
    frame.expectsTable = true
  } else if (token.value === 'join') {
    frame.inFrom = true
    frame.expectsTable = true
  } else if (
    takesTable.has(token.value) &&
    !frame.inFrom &&
    (startsHere || followsStatementStart(tokens, at))
  ) {
    frame.inFrom = false
    frame.expectsTable = true
  } else if (endsFrom.has(token.value)) {
    frame.inFrom = false
  }
}

/** `x IS DISTINCT FROM y` and `extract(year FROM x)` name no table. */
function bringsTable(frame: Frame, tokens: readonly SqlToken[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind === 'word' && before.value === 'distinct') {
    const earlier = tokens[at - 2]
    if (earlier?.kind === 'word' && (earlier.value === 'is' || earlier.value === 'not')) return false
  }
  return !(frame.caller !== null && usesFromInside.has(frame.caller))
}

/** After a WITH list the statement itself begins: `WITH a AS (…) PIVOT b …`; after UNION ALL another one does. */
function followsStatementStart(tokens: readonly SqlToken[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && (isSign(before, ')') || isWord(before, joinsQueries))
}

/** Reads one reference and returns the index of its last token. */
function readReference(
  tokens: readonly SqlToken[],
  start: number,
  frame: Frame,
  found: TableReference[],
): number {
  const first = tokens[start] as SqlToken
  if (first.kind === 'word' && (first.value === 'lateral' || first.value === 'only')) return start
  frame.expectsTable = false
  if (first.kind === 'string') return push(found, { kind: 'text', name: first.value, token: first }, start)
  if (first.kind === 'parameter')
    return push(found, { kind: 'parameter', name: first.value, token: first }, start)
  if (first.kind !== 'word' && first.kind !== 'quoted') return start
  // A prefix alias, `FROM a: tabel`: the table is still to come.
  if (isSignAt(tokens, start + 1, ':')) {
    frame.expectsTable = true
    return start + 1
  }
  let last = start
  while (isSignAt(tokens, last + 1, '.') && tokens[last + 2] !== undefined) last += 2
  const name = (tokens[last] as SqlToken).value.toLowerCase()
  const whole: SqlToken = { ...first, to: (tokens[last] as SqlToken).to }
  if (isSignAt(tokens, last + 1, '(')) return push(found, { kind: 'function', name, token: whole }, last)
  return push(found, { kind: last > start ? 'qualified' : 'name', name, token: whole }, last)
}

function push(found: TableReference[], reference: TableReference, last: number): number {
  found.push(reference)
  return last
}

const isOpening = ({ kind, value }: SqlToken) => kind === 'sign' && /^[([{]$/.test(value)
const isClosing = ({ kind, value }: SqlToken) => kind === 'sign' && /^[)\]}]$/.test(value)
const isDescribing = (token: SqlToken | undefined) => token !== undefined && isWord(token, describes)

function isSignAt(tokens: readonly SqlToken[], at: number, sign: string): boolean {
  const token = tokens[at]
  return token !== undefined && isSign(token, sign)
}

function isWord(token: SqlToken, words: ReadonlySet<string>): boolean {
  return token.kind === 'word' && words.has(token.value)
}
