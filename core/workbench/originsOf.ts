import { columnOrigins, type ColumnOrigin } from '../engine/columnOrigins'
import { tokenize } from '../engine/tokens'
import { readsOf } from '../notebook/dependencies'
import type { Cell } from '../notebook/model'
import type { CellContext } from './cellContext'
import { freeTextOf } from './freeText'

/** How the columns of a query's result came to be, through the cells it reads; null for other cells. */
export function originsOf(
  id: string,
  sources: readonly string[],
  context: CellContext,
): ReadonlyMap<string, ColumnOrigin> | null {
  const cells = upstreamOf(id, context)
  if (cells[0]?.kind !== 'sql') return null
  const queries = cells.flatMap((cell) => {
    const tokens = cell.kind === 'sql' ? tokenize(cell.sql) : null
    return tokens?.ok ? [tokens.value] : []
  })
  const origins = new Map(
    columnOrigins(
      queries,
      identifying(sources, context),
      freeTextShown(sources, context),
      reachOf(sources, context),
    ),
  )
  for (const cell of cells)
    if (cell.kind === 'zrm' || cell.kind === 'peiling') addComparison(cell.id, context, origins)
  return origins
}

const recordRoles = new Set(['traject', 'client'])

/** The columns of the sources; true for those that tell records apart. */
function identifying(sources: readonly string[], context: CellContext): ReadonlyMap<string, boolean> {
  const states = sources.flatMap((name) => context.sources.get(name) ?? [])
  const loaded = states.flatMap(({ columns }) =>
    columns.map(({ name }) => [name.toLowerCase(), false] as const),
  )
  const ids = states
    .flatMap(({ recipe }) => recipe?.columns ?? [])
    .filter(({ role }) => recordRoles.has(role ?? ''))
  const pseudonyms = states
    .flatMap(({ inspection }) => inspection?.columns ?? [])
    .filter(({ transform }) => transform === 'pseudoniem')
  return new Map([
    ...loaded,
    ...[...ids, ...pseudonyms].map(({ name }) => [name.toLowerCase(), true] as const),
  ])
}

/** The columns in which a registration of activities says how many each reached. */
function reachOf(sources: readonly string[], context: CellContext): ReadonlySet<string> {
  const activities = sources
    .flatMap((name) => context.sources.get(name) ?? [])
    .filter(({ manifest }) => manifest.soort === 'registratie-collectief')
  const columns = activities.flatMap(({ recipe }) => recipe?.columns ?? [])
  return new Set(columns.filter(({ role }) => role === 'bereik').map(({ name }) => name.toLowerCase()))
}

/** Columns in people's own words, but for those that werkmap.yaml lets go out, one by one. */
export function freeTextShown(sources: readonly string[], context: CellContext): ReadonlySet<string> {
  const states = sources.flatMap((name) => context.sources.get(name) ?? [])
  const kept = states.flatMap((state) => freeTextOf(state)).filter(({ goesOut }) => !goesOut)
  return new Set(kept.map(({ name }) => name.toLowerCase()))
}

/** What a comparison of scores gives: groups, and numbers made from counts. */
function addComparison(id: string, { outputs }: CellContext, origins: Map<string, ColumnOrigin>): void {
  for (const { name, type } of outputs.get(id)?.table.columns ?? []) {
    const computed = type === 'number'
    origins.set(name, {
      computed,
      grouped: computed,
      count: computed,
      scaled: false,
      single: false,
      freeText: false,
      reach: null,
    })
  }
}

/** A cell and the cells it reads, through others too. */
export function upstreamOf(id: string, { notebook }: CellContext): readonly Cell[] {
  const seen = new Set([id])
  for (const name of seen) {
    const cell = notebook.cells.find((candidate) => candidate.id === name)
    for (const read of cell ? readsOf(cell) : []) seen.add(read)
  }
  return [...seen].flatMap((name) => notebook.cells.find((candidate) => candidate.id === name) ?? [])
}
