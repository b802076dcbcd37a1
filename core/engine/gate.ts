import { fail, succeed, type Outcome } from '../bridge/outcome'
import { checkShape } from './checkShape'
import type { QueryProblem, SqlRange } from './problems'
import { quoted, refused } from './refusal'
import { tableReferences, type TableReference } from './tableReferences'
import { tokenize, type SqlToken } from './tokens'

export interface GateRules {
  /** Sources and earlier cells, in lower case. */
  readonly tables: ReadonlySet<string>
  /** Names of functions that give tables (files, settings, catalogue), as the engine lists them. */
  readonly tableFunctions: ReadonlySet<string>
  /** Names of the notebook's parameters. */
  readonly parameters: ReadonlySet<string>
}

export interface PassedQuery {
  readonly tokens: readonly SqlToken[]
  /** Sources and cells the query names, in order of first mention, in lower case. */
  readonly reads: readonly string[]
}

const allowedStarts = new Set([
  'select',
  'from',
  'with',
  'values',
  'pivot',
  'unpivot',
  'describe',
  'summarize',
])
const allowedTableFunctions = new Set(['range', 'generate_series', 'unnest', 'repeat', 'repeat_row'])
/** Words that begin a statement which changes, reads or writes something outside a query. */
const forbiddenStarts = new Set([
  ...[
    'insert',
    'update',
    'delete',
    'merge',
    'create',
    'drop',
    'alter',
    'truncate',
    'copy',
    'export',
    'import',
  ],
  ...[
    'attach',
    'detach',
    'install',
    'load',
    'set',
    'reset',
    'pragma',
    'call',
    'prepare',
    'execute',
    'use',
    'vacuum',
  ],
  ...[
    'checkpoint',
    'begin',
    'commit',
    'rollback',
    'explain',
    'analyze',
    'show',
    'comment',
    'force',
    'deallocate',
  ],
])
const operators = new Set(['is', 'in', 'like', 'ilike', 'between', 'not', 'and', 'or', 'order'])
const describing = new Set(['describe', 'summarize', 'show', 'desc'])
/** Ordinary functions that tell of the engine, of its settings or of another notebook, or change something. */
const forbiddenFunctions =
  /^(current_(setting|query|query_id|connection_id|database|catalog|schemas?)|getvariable|in_search_path|nextval|currval|write_log|txid_current|pg_get_.*)$/
const catalogueNames = /^(duckdb_|pg_|sqlite_|pragma_|information_schema)/

/**
 * The gate for user SQL: one reading statement, tables only from sources and cells, no function that reaches files,
 * settings or the catalogue. The engine's own lock stands behind it (docs/decisions/0002).
 */
export function passGate(sql: string, rules: GateRules): Outcome<PassedQuery, QueryProblem> {
  // The engine's parser ends at a NUL.
  const nul = sql.indexOf('\0')
  if (nul >= 0) return refuse('Op deze plaats staat een teken dat niet kan.', rangeAt(nul, sql.length))
  const tokenized = tokenize(sql)
  if (!tokenized.ok)
    return refuse(unfinished[tokenized.problem.what], rangeAt(tokenized.problem.from, sql.length))
  const tokens = withoutClosingSemicolon(tokenized.value)
  const problem =
    checkShape(tokens) ??
    checkStatement(tokens) ??
    checkFunctions(tokens, rules) ??
    checkParameters(tokens, rules)
  if (problem) return fail(problem)
  return checkTables(tokens, rules)
}

const unfinished = {
  string: 'Deze tekst tussen aanhalingstekens wordt niet afgesloten.',
  name: 'Deze naam tussen dubbele aanhalingstekens wordt niet afgesloten.',
  comment: 'Dit commentaar wordt niet afgesloten met */.',
}

function withoutClosingSemicolon(tokens: readonly SqlToken[]): readonly SqlToken[] {
  let end = tokens.length
  while (end > 0 && isSemicolon(tokens[end - 1])) end--
  return tokens.slice(0, end)
}

function checkStatement(tokens: readonly SqlToken[]): QueryProblem | null {
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

function checkFunctions(tokens: readonly SqlToken[], rules: GateRules): QueryProblem | null {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i] as SqlToken
    const next = tokens[i + 1] as SqlToken
    if (next.kind !== 'sign' || next.value !== '(' || (token.kind !== 'word' && token.kind !== 'quoted'))
      continue
    const name = token.value.toLowerCase()
    const reaches = rules.tableFunctions.has(name) && !allowedTableFunctions.has(name)
    if (reaches || forbiddenFunctions.test(name)) {
      return refused(`${quoted(token)} leest bestanden of instellingen en is niet toegestaan.`, token)
    }
  }
  return null
}

function checkParameters(tokens: readonly SqlToken[], rules: GateRules): QueryProblem | null {
  for (const token of tokens) {
    if (token.kind === 'sign' && token.value === '?') {
      return refused(
        'Een vraagteken als parameter kan niet; gebruik $naam van een parameter van dit notebook.',
        token,
      )
    }
    if (token.kind === 'parameter' && !rules.parameters.has(token.value)) {
      const known = [...rules.parameters].map((name) => `$${name}`).join(', ')
      const help = known === '' ? 'Dit notebook heeft geen parameters.' : `Wel bekend: ${known}.`
      return refused(`Parameter $${token.value} bestaat niet. ${help}`, token)
    }
  }
  return null
}

function checkTables(tokens: readonly SqlToken[], rules: GateRules): Outcome<PassedQuery, QueryProblem> {
  const common = commonTableNames(tokens)
  const catalogue = [...common].find((name) => catalogueNames.test(name))
  if (catalogue !== undefined)
    return refuse(`De naam ${catalogue} is van de database zelf; kies een andere.`, null)
  // Out of reach of its WITH, such a name is a path for the engine.
  const path = [...common].find((name) => !/^[\w\u0080-\uffff -]+$/.test(name))
  if (path !== undefined)
    return refuse(`De naam ${path} achter WITH kan niet; gebruik letters, cijfers en _.`, null)
  const reads = new Set<string>()
  for (const reference of tableReferences(tokens)) {
    const name = reference.name
    if (reference.kind === 'name' && common.has(name)) continue
    const problem = checkReference(reference, rules)
    if (problem) return fail(problem)
    if (reference.kind === 'name') reads.add(name)
  }
  return succeed({ tokens, reads: [...reads] })
}

function checkReference(reference: TableReference, rules: GateRules): QueryProblem | null {
  const { token, name } = reference
  switch (reference.kind) {
    case 'text':
      return refused(
        'Een bestand of adres direct lezen mag niet. Voeg het toe als bron en gebruik de naam.',
        token,
      )
    case 'parameter':
      return refused('Een parameter kan geen tabelnaam zijn.', token)
    case 'qualified':
      return refused('Gebruik de naam van een bron of cel zonder schema of database ervoor.', token)
    case 'function':
      return allowedTableFunctions.has(name)
        ? null
        : refused(
            `${quoted(token)} is hier niet toegestaan. Gebruik een bron, een cel, range of unnest.`,
            token,
          )
    case 'name':
      return rules.tables.has(name)
        ? null
        : {
            kind: 'unknown-table',
            name,
            known: [...rules.tables].sort(),
            at: { from: token.from, to: token.to },
          }
  }
}

/** Names defined by `WITH naam AS (…)`. */
function commonTableNames(tokens: readonly SqlToken[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    if (isWordAt(tokens, i, 'with')) readWithList(tokens, i + 1, names)
  }
  return names
}

function readWithList(tokens: readonly SqlToken[], start: number, names: Set<string>): void {
  let at = isWordAt(tokens, start, 'recursive') ? start + 1 : start
  for (;;) {
    const name = tokens[at]
    if (name?.kind !== 'word' && name?.kind !== 'quoted') return
    let after = at + 1
    if (isOpening(tokens[after])) after = afterParentheses(tokens, after)
    // USING KEY (…) of a recursive table.
    if (isWordAt(tokens, after, 'using')) after = afterParentheses(tokens, after + 2)
    if (!isWordAt(tokens, after, 'as')) return
    after++
    if (isWordAt(tokens, after, 'not')) after++
    if (isWordAt(tokens, after, 'materialized')) after++
    if (!isOpening(tokens[after])) return
    names.add(name.value.toLowerCase())
    after = afterParentheses(tokens, after)
    const comma = tokens[after]
    if (comma?.kind !== 'sign' || comma.value !== ',') return
    at = after + 1
  }
}

function afterParentheses(tokens: readonly SqlToken[], opening: number): number {
  let depth = 0
  for (let i = opening; i < tokens.length; i++) {
    const token = tokens[i] as SqlToken
    if (token.kind !== 'sign') continue
    if (token.value === '(') depth++
    if (token.value === ')' && --depth === 0) return i + 1
  }
  return tokens.length
}

function isOpening(token: SqlToken | undefined): boolean {
  return token?.kind === 'sign' && token.value === '('
}

function isSemicolon(token: SqlToken | undefined): boolean {
  return token?.kind === 'sign' && token.value === ';'
}

function isWordAt(tokens: readonly SqlToken[], at: number, word: string): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && token.value === word
}

function rangeAt(from: number, length: number): SqlRange {
  return { from, to: Math.min(from + 1, length) }
}

function refuse(reason: string, at: SqlRange | null): Outcome<never, QueryProblem> {
  return fail(refused(reason, at))
}
