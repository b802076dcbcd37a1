import type { CellValue } from '../bridge/table'
import type { Protection } from '../evidence/assessment'
import type { Flag } from '../evidence/flags'
import type { Figure } from '../figures/model'
import type { Drawing } from './drawing'
import type { ColumnRole } from '../notebook/roles'
import type { SourceManifest } from '../workspace/werkmap'

/** What a feitenblad may see of a notebook's cell: its published form only. */
export interface PublishedCell {
  readonly protection: Protection
  readonly roles: readonly ColumnRole[]
  /** As published: protected numbers left out. */
  readonly flags: readonly Flag[]
  readonly sources: readonly SourceManifest[]
  /** Of a `figuur` or `zrm` cell: the figure in the Publicatie view; `svg` is null when it is withheld. */
  readonly drawn: {
    readonly figure: Figure
    readonly svg: string | null
    /** The same for places on a page, without its notes; empty when it is withheld. */
    readonly drawings: readonly Drawing[]
  } | null
}

/** Finds a cell by the notebook's file name without `.md`; null when there is none or it has no result. */
export type Lookup = (notebook: string, cell: string) => PublishedCell | null

export interface FoundValue {
  readonly cell: PublishedCell
  readonly value: CellValue
  readonly hidden: boolean
}

/** One value of a cell that gives exactly one row, or a Dutch sentence that says why there isn't one. */
export function findValue(
  lookup: Lookup,
  notebook: string,
  name: string,
  column: string,
): FoundValue | string {
  const reference = `${notebook}.${name}.${column}`
  const cell = lookup(notebook, name)
  if (cell === null) return `${reference}: cel '${name}' in notebook '${notebook}' heeft geen resultaat.`
  const { withheld, hidden, table } = cell.protection
  if (withheld !== null) return { cell, value: null, hidden: true }
  if (!table.columns.some((one) => one.name === column))
    return `${reference}: kolom '${column}' staat niet in het resultaat van '${name}'.`
  if (table.rows.length !== 1)
    return `${reference}: cel '${name}' geeft ${table.rows.length} rijen; hier is precies één rij nodig.`
  const isHidden = hidden.some((place) => place.column === column)
  return { cell, value: table.rows[0]?.[column] ?? null, hidden: isHidden }
}
