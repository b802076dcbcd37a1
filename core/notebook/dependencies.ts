import { tableReferences } from '../engine/tableReferences'
import { tokenize } from '../engine/tokens'
import type { Cell } from './model'

/** Names of sources and cells that a cell itself reads, in order of mention. A query that can't be read gives none. */
export function readsOf(cell: Cell): readonly string[] {
  switch (cell.kind) {
    case 'figuur':
      return cell.keys.soort === 'kaart' ? [cell.source, cell.keys.kaart] : [cell.source]
    case 'zrm':
    case 'peiling':
      return [cell.source]
    case 'ongeldig':
      return []
    case 'tekst':
      return [...new Set(cell.values.map((value) => value.cell))]
    case 'sql': {
      const tokens = tokenize(cell.sql)
      if (!tokens.ok) return []
      return [...new Set(tableReferences(tokens.value).map((reference) => reference.name))]
    }
  }
}

export interface RunOrder {
  /** Ids, each after the cells it reads; otherwise in document order. */
  readonly order: readonly string[]
  /** Cells that read each other in a circle: they can't run. */
  readonly circular: readonly string[]
}

export function runOrder(cells: readonly Cell[]): RunOrder {
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  const order: string[] = []
  const circular = new Set<string>()
  const visit = (id: string, path: readonly string[]): void => {
    const cell = byId.get(id)
    if (!cell || order.includes(id)) return
    if (path.includes(id)) {
      for (const member of path.slice(path.indexOf(id))) circular.add(member)
      return
    }
    for (const name of readsOf(cell)) visit(name, [...path, id])
    if (!order.includes(id)) order.push(id)
  }
  for (const cell of cells) visit(cell.id, [])
  return { order: order.filter((id) => !circular.has(id)), circular: [...circular] }
}

/** The cell and every cell that reads it, directly or through others. */
export function downstreamOf(cells: readonly Cell[], changed: ReadonlySet<string>): ReadonlySet<string> {
  const affected = new Set(changed)
  let grew = true
  while (grew) {
    grew = false
    for (const cell of cells) {
      if (affected.has(cell.id) || !readsOf(cell).some((name) => affected.has(name))) continue
      affected.add(cell.id)
      grew = true
    }
  }
  return affected
}

/**
 * Sources that a cell rests on, through the cells it reads. Every name in a query counts, also where no table is read:
 * protection rests on this, so one too many is better than one too few.
 */
export function sourcesOf(
  cells: readonly Cell[],
  id: string,
  sources: ReadonlySet<string>,
): readonly string[] {
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  const found = new Set<string>()
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    const cell = byId.get(name)
    if (!cell && sources.has(name)) found.add(name)
    if (cell) for (const read of mentionedBy(cell)) visit(read)
  }
  visit(id)
  return [...found]
}

function mentionedBy(cell: Cell): readonly string[] {
  if (cell.kind !== 'sql') return readsOf(cell)
  const tokens = tokenize(cell.sql)
  if (!tokens.ok) return []
  const names = tokens.value.filter(({ kind }) => kind === 'word' || kind === 'quoted')
  return [...new Set(names.map(({ value }) => value.toLowerCase()))]
}

/** The cells that a cell reads, through others too, itself left out; sorted. */
export function cellsBehind(cells: readonly Cell[], id: string): readonly string[] {
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  const found = new Set([id])
  for (const name of found) {
    const cell = byId.get(name)
    for (const read of cell ? readsOf(cell) : []) if (byId.has(read)) found.add(read)
  }
  return [...found].filter((name) => name !== id).toSorted()
}

/** Names behind `$` in the queries that a cell rests on, its own included; sorted. */
export function parametersOf(cells: readonly Cell[], id: string): readonly string[] {
  const behind = new Set([id, ...cellsBehind(cells, id)])
  const names = cells.flatMap((cell) => {
    const tokens = cell.kind === 'sql' && behind.has(cell.id) ? tokenize(cell.sql) : null
    return tokens?.ok ? tokens.value.filter(({ kind }) => kind === 'parameter').map(({ value }) => value) : []
  })
  return [...new Set(names)].toSorted()
}
