import { fail, type Outcome } from '../bridge/outcome'
import { checkShape } from './checkShape'
import { checkStatement } from './checkStatement'
import { allowedTableFunctions, checkTables } from './checkTables'
import type { GateRules, PassedQuery } from './gateRules'
import type { QueryProblem, SqlRange } from './problems'
import { quoted, refused } from './refusal'
import { isSemicolon } from './tokenTests'
import { tokenize, type SqlToken } from './tokens'

/** Ordinary functions that tell of the engine, of its settings or of another notebook, or change something. */
const forbiddenFunctions =
  /^(current_(setting|query|query_id|connection_id|database|catalog|schemas?)|getvariable|in_search_path|nextval|currval|write_log|txid_current|pg_get_.*)$/

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

function rangeAt(from: number, length: number): SqlRange {
  return { from, to: Math.min(from + 1, length) }
}

function refuse(reason: string, at: SqlRange | null): Outcome<never, QueryProblem> {
  return fail(refused(reason, at))
}
