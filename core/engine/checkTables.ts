import { fail, succeed, type Outcome } from '../bridge/outcome'
import { commonTableNames } from './commonTables'
import type { GateRules, PassedQuery } from './gateRules'
import type { QueryProblem, SqlRange } from './problems'
import { quoted, refused } from './refusal'
import { tableReferences, type TableReference } from './tableReferences'
import type { SqlToken } from './tokens'

/** Functions that give a table and reach nothing. */
export const allowedTableFunctions = new Set(['range', 'generate_series', 'unnest', 'repeat', 'repeat_row'])
const catalogueNames = /^(duckdb_|pg_|sqlite_|pragma_|information_schema)/

/** Tables come from sources, earlier cells and the query's own WITH, by plain names. */
export function checkTables(
  tokens: readonly SqlToken[],
  rules: GateRules,
): Outcome<PassedQuery, QueryProblem> {
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

function refuse(reason: string, at: SqlRange | null): Outcome<never, QueryProblem> {
  return fail(refused(reason, at))
}
