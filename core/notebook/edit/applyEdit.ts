import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { ResultColumn } from '../../bridge/table'
import type { Notebook } from '../model'
import { moveCell, removeCell } from './arrange'
import { nameProblem, takenNames } from './cellName'
import { duplicateCell, insertCell, mergeWithNext, setSource, splitCell } from './cellOperations'
import { changeMeta, setParameter, type MetaChange, type ParameterSettings } from './changeMeta'
import type { Edited } from './layout'
import { renameCell } from './renameCell'
import { renameParameter } from './renameParameter'
import { replaceBody } from './replaceBody'
import type { CellKind } from './starterCell'

/** What can be done to a notebook as a whole; typing in a cell is apart. */
export type NotebookEdit =
  | {
      readonly kind: 'invoegen'
      /** The cell above the new one; null: at the top. */
      readonly after: string | null
      readonly what: CellKind
      readonly source: string | null
      readonly columns: readonly ResultColumn[]
    }
  | { readonly kind: 'verwijderen' | 'dupliceren' | 'samenvoegen'; readonly cell: string }
  | { readonly kind: 'verplaatsen'; readonly cell: string; readonly step: 1 | -1 }
  /** `offset` counts in the cell's body. */
  | { readonly kind: 'splitsen'; readonly cell: string; readonly offset: number }
  | { readonly kind: 'hernoemen'; readonly cell: string; readonly name: string }
  | { readonly kind: 'bron'; readonly cell: string; readonly source: string }
  | { readonly kind: 'inhoud'; readonly cell: string; readonly body: string }
  | { readonly kind: 'kop'; readonly change: MetaChange }
  /** `was`: the name it had, null for a new one; without settings it is taken out. */
  | {
      readonly kind: 'parameter'
      readonly was: string | null
      readonly name: string
      readonly settings: ParameterSettings | null
    }

/** @param sources Names of the werkmap's sources, which no cell can have. */
export function applyEdit(
  notebook: Notebook,
  edit: NotebookEdit,
  sources: readonly string[],
): Outcome<Edited, string> {
  const taken = takenNames(notebook, sources)
  switch (edit.kind) {
    case 'invoegen':
      return insertCell(notebook, edit.after, edit.what, edit, taken)
    case 'verwijderen':
      return removeCell(notebook, edit.cell)
    case 'dupliceren':
      return duplicateCell(notebook, edit.cell, taken)
    case 'samenvoegen':
      return mergeWithNext(notebook, edit.cell)
    case 'verplaatsen':
      return moveCell(notebook, edit.cell, edit.step)
    case 'splitsen':
      return splitCell(notebook, edit.cell, edit.offset, taken)
    case 'hernoemen':
      return withReasonsMoved(renameCell(notebook, edit.cell, edit.name, taken), edit.cell, edit.name)
    case 'bron':
      return setSource(notebook, edit.cell, edit.source)
    case 'inhoud':
      return succeed({ notebook: replaceBody(notebook, edit.cell, edit.body), cell: edit.cell })
    case 'kop':
      return succeed({ notebook: changeMeta(notebook, edit.change), cell: null })
    case 'parameter':
      return editParameter(notebook, edit)
  }
}

/** What was said of a warning about a cell stays with it under its new name. */
function withReasonsMoved(
  renamed: Outcome<Edited, string>,
  old: string,
  name: string,
): Outcome<Edited, string> {
  if (!renamed.ok) return renamed
  const { notebook, cell } = renamed.value
  const given = Object.entries(notebook.meta.aanvaard)
  const isAbout = (key: string) => key.startsWith(`${old} `) || key.startsWith(`${old}.`)
  if (!given.some(([key]) => isAbout(key))) return renamed
  const aanvaard = Object.fromEntries(
    given.map(([key, reason]) => [isAbout(key) ? name + key.slice(old.length) : key, reason]),
  )
  return succeed({ notebook: changeMeta(notebook, { aanvaard }), cell })
}

function editParameter(
  notebook: Notebook,
  { was, name, settings }: Extract<NotebookEdit, { kind: 'parameter' }>,
): Outcome<Edited, string> {
  if (settings === null) return succeed({ notebook: setParameter(notebook, name, null), cell: null })
  const others = Object.keys(notebook.meta.parameters).filter((other) => other !== was)
  const problem = nameProblem(name, new Set(others))
  if (problem !== null) return fail(problem)
  const isRenamed = was !== null && was !== name
  const changed = isRenamed
    ? renameParameter(notebook, was, name, settings)
    : setParameter(notebook, name, settings)
  return succeed({ notebook: changed, cell: null })
}
