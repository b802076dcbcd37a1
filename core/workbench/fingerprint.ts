import type { CellValue } from '../bridge/table'
import { tokenize } from '../engine/tokens'
import { readsOf } from '../notebook/dependencies'
import type { Cell, Notebook } from '../notebook/model'
import { boundNames } from '../notebook/parameterNames'
import { sha256Hex } from '../sources/sha256'

/** How often what a notebook rests on was loaded or set anew: of every source, and of all of it together. */
export interface Stamps {
  readonly sources: ReadonlyMap<string, number>
  /** The engine and the werkmap's settings. */
  readonly whole: number
}

/**
 * What a cell's result follows from, as one text: its own text, the parameters that it uses, what it reads (through other
 * cells too), the loading of sources, engine and settings. Two alike give the same result.
 */
export function fingerprints(
  notebook: Notebook,
  parameters: Readonly<Record<string, CellValue>>,
  stamps: Stamps,
): ReadonlyMap<string, string> {
  const byId = new Map(notebook.cells.map((cell) => [cell.id, cell]))
  const found = new Map<string, string>()
  const visit = (name: string, path: ReadonlySet<string>): string => {
    const cell = byId.get(name)
    if (!cell) return `${name} ${stamps.sources.get(name) ?? 0}`
    const known = found.get(name)
    if (known !== undefined) return known
    // A circle can't run; where it closes doesn't matter.
    if (path.has(name)) return name
    const reads = readsOf(cell).map((read) => visit(read, new Set([...path, name])))
    const written = JSON.stringify([
      stamps.whole,
      cell.kind,
      textOfCell(notebook, cell),
      usedBy(cell, notebook, parameters),
      reads,
    ])
    // Kept short: a chain of cells would grow with every link.
    const short = sha256Hex(new TextEncoder().encode(written))
    found.set(name, short)
    return short
  }
  for (const { id } of notebook.cells) visit(id, new Set())
  return found
}

/** What decides a cell's result: not the length of its fences, nor where it stands. */
function textOfCell({ text }: Notebook, cell: Cell): readonly string[] {
  const named = 'name' in cell ? [cell.name ?? ''] : []
  const source = 'source' in cell ? [cell.source] : []
  return [...named, ...source, text.slice(cell.bodyFrom, cell.bodyTo).replaceAll(/\r\n|\r/g, '\n')]
}

/** The parameters that a cell uses, with their values. A zrm cell looks at all of them: they may say the period. */
function usedBy(
  cell: Cell,
  { meta }: Notebook,
  parameters: Readonly<Record<string, CellValue>>,
): readonly (readonly [string, string, CellValue])[] {
  const definitions = Object.entries(meta.parameters)
  const used = cell.kind === 'zrm' ? null : parametersIn(cell)
  return definitions
    .filter(([name, { soort }]) => used === null || boundNames(name, soort).some((bound) => used.has(bound)))
    .map(([name, { soort }]) => [name, soort, parameters[name] ?? null] as const)
}

function parametersIn(cell: Cell): ReadonlySet<string> {
  const tokens = cell.kind === 'sql' ? tokenize(cell.sql) : null
  if (!tokens?.ok) return new Set()
  return new Set(tokens.value.flatMap(({ kind, value }) => (kind === 'parameter' ? [value] : [])))
}
