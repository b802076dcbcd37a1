import { autocompletion } from '@codemirror/autocomplete'
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { keywordCompletionSource } from '@codemirror/lang-sql'
import type { Extension } from '@codemirror/state'
import { duckdbDialect } from './duckdbDialect'
import { sqlMacros } from './sqlMacros'

/** What a query of one cell can name. */
export interface SqlNames {
  /** Sources and earlier cells with their columns. */
  readonly tables: readonly SqlTableName[]
  /** Names of the notebook's parameters, without `$`. */
  readonly parameters: readonly string[]
}

export interface SqlTableName {
  readonly name: string
  /** `bron` or `cel`, shown beside the name. */
  readonly origin: 'bron' | 'cel'
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

/** DuckDB's SQL with completion of the names that this cell can use. */
export function sqlLanguage(names: SqlNames): Extension {
  return [
    duckdbDialect.language,
    autocompletion({
      icons: false,
      // A list that scrolls couldn't be reached by key on its own; this one moves along with the choice.
      maxRenderedOptions: 9,
      override: [(context) => completeNames(context, names), keywordCompletionSource(duckdbDialect, true)],
    }),
  ]
}

/** Names that fit at the cursor: after `x.` the columns of x, after `$` the parameters, else everything. */
export function completeNames(context: CompletionContext, names: SqlNames): CompletionResult | null {
  const word = context.matchBefore(/[$"\w]*$/)
  const from = word?.from ?? context.pos
  const before = context.state.sliceDoc(Math.max(0, from - 80), from)
  const owner = /([A-Za-z_]\w*)\.$/.exec(before)?.[1]
  if (owner !== undefined) return { from, options: columnsOf(owner, context, names), validFor: /^\w*$/ }
  if (word?.text.startsWith('$')) return { from, options: parameters(names), validFor: /^\$\w*$/ }
  if (!context.explicit && from === context.pos) return null
  return { from, options: [...tables(names), ...columnsInUse(context, names), ...macros], validFor: /^\w*$/ }
}

const macros: readonly Completion[] = sqlMacros.map(({ name, shape, info }) => ({
  label: name,
  detail: shape,
  info,
  type: 'function',
  apply: `${name}(`,
}))

function tables(names: SqlNames): readonly Completion[] {
  return names.tables.map(({ name, origin }) => ({ label: name, detail: origin, type: 'class', boost: 20 }))
}

function parameters(names: SqlNames): Completion[] {
  return names.parameters.map((name) => ({ label: `$${name}`, detail: 'parameter', type: 'variable' }))
}

function columnsOf(owner: string, context: CompletionContext, names: SqlNames): Completion[] {
  const named = (name: string | undefined) => names.tables.find((table) => table.name === name)
  const aliases = new RegExp(String.raw`\b(\w+)\s+(?:as\s+)?${owner}\b`, 'gi')
  const aliased = [...context.state.doc.toString().matchAll(aliases)].map(([, name]) => named(name))
  const table = named(owner) ?? aliased.find((found) => found !== undefined)
  return table === undefined ? [] : table.columns.map((column) => columnCompletion(column, table.name))
}

// Before FROM is written nothing is known, and every table's columns are offered.
function columnsInUse(context: CompletionContext, names: SqlNames): readonly Completion[] {
  const words = new Set(context.state.doc.toString().match(/\w+/g))
  const named = names.tables.filter(({ name }) => words.has(name))
  const inUse = named.length > 0 ? named : names.tables
  return inUse.flatMap((table) => table.columns.map((column) => columnCompletion(column, table.name)))
}

function columnCompletion(column: { name: string; type: string }, table: string): Completion {
  return {
    label: column.name,
    detail: `${column.type.toLowerCase()} · ${table}`,
    type: 'property',
    boost: 10,
  }
}
