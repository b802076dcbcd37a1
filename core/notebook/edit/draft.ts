import type { Cell, Notebook } from '../model'
import { parseNotebook } from '../parseNotebook'
import { freeName, takenNames } from './cellName'
import { closeOpenEnd } from './closeOpenEnd'
import { removeCell } from './arrange'
import { blockOf } from './layout'
import { lineEnd } from './lineEnd'
import { replaceBody } from './replaceBody'
import { nameStems } from './starterCell'

/** Markdown as it was typed so far, which the file can't hold as it is: it would take other cells for its own. */
export interface Draft {
  readonly cell: string
  readonly body: string
}

/** A notebook with the text of one cell replaced, or what was typed, as a draft, when that would change other cells. */
export function typed(notebook: Notebook, cell: string, body: string): Notebook | Draft {
  const next = replaceBody(notebook, cell, body)
  return keepsOthers(notebook, next, cell) ? next : { cell, body }
}

function keepsOthers(before: Notebook, after: Notebook, cell: string): boolean {
  if (before.cells.length !== after.cells.length) return false
  return before.cells.every((one, at) => {
    const other = after.cells[at] as Cell
    if (one.id === cell) return (one.kind === 'tekst') === (other.kind === 'tekst')
    return blockOf(before.text, one).text === blockOf(after.text, other).text
  })
}

/**
 * What a draft becomes when the user is done with it: what it left open is closed, cells that were typed in it get the
 * name they lack, and a text with nothing in it is no cell any more.
 */
export function settle(notebook: Notebook, { cell, body }: Draft): Notebook {
  if (body.trim() === '') {
    const removed = removeCell(notebook, cell)
    return removed.ok ? removed.value.notebook : notebook
  }
  return nameCells(replaceBody(notebook, cell, closeOpenEnd(body, lineEnd(notebook.text))))
}

/** The text of a notebook with what is being typed in it, as it will be saved. */
export const settledText = (notebook: Notebook, draft: Draft | null): string =>
  draft === null ? notebook.text : settle(notebook, draft).text

function nameCells(notebook: Notebook): Notebook {
  const nameless = notebook.cells.find((cell) => cell.kind === 'ongeldig' && cell.name === null)
  if (nameless?.kind !== 'ongeldig') return notebook
  const stem = nameStems[nameless.language as keyof typeof nameStems]
  const { text } = notebook
  const opening = text.slice(nameless.from, nameless.bodyFrom)
  const named = opening.replace(/[ \t]*(?=[\r\n]*$)/, ` naam=${freeName(stem, takenNames(notebook, []))}`)
  const next = parseNotebook(text.slice(0, nameless.from) + named + text.slice(nameless.bodyFrom))
  // A name that can't be given, in front of another one that can't be read, must not be given for ever.
  return next.cells.filter(isNameless).length < notebook.cells.filter(isNameless).length
    ? nameCells(next)
    : notebook
}

const isNameless = (cell: Cell) => cell.kind === 'ongeldig' && cell.name === null
