import type { SqlToken } from './tokens'

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
