import type { Notebook } from '../model'
import { isReservedWord } from './reservedWords'

/** Names that a new cell can't have: those of the other cells, of the notebook's sources, and of the werkmap's. */
export function takenNames(notebook: Notebook, sources: readonly string[]): ReadonlySet<string> {
  const named = notebook.cells.flatMap((cell) => ('name' in cell && cell.name !== null ? [cell.name] : []))
  return new Set([...named, ...notebook.cells.map(({ id }) => id), ...notebook.meta.bronnen, ...sources])
}

/** `stem`, else `stem_2`, `stem_3`, …: the first that is free. */
export function freeName(stem: string, taken: ReadonlySet<string>): string {
  if (!taken.has(stem)) return stem
  const base = stem.replace(/_\d+$/, '')
  let count = 2
  while (taken.has(`${base}_${count}`)) count++
  return `${base}_${count}`
}

/** Why a cell or parameter can't be called this; null when it can. */
export function nameProblem(name: string, taken: ReadonlySet<string>): string | null {
  if (!/^[a-z_][a-z0-9_]*$/.test(name))
    return 'Een naam bestaat uit kleine letters, cijfers en _, en begint niet met een cijfer.'
  if (isReservedWord(name)) return `“${name}” is een woord van SQL zelf; kies een andere naam.`
  return taken.has(name) ? `De naam “${name}” komt al voor; kies een andere.` : null
}
