import type { KeyboardEvent } from 'react'
import type { NotebookSession } from '../../../core/workbench/model'
import { afterDialog } from '../../app/panels'
import { inFile } from '../../ui/editor/editorText'

/** Id of the cell that has the focus, its editor included. */
export function cellInFocus(): string | null {
  return cellOf(document.activeElement)?.dataset['cell'] ?? null
}

/** Puts the focus on a cell itself, when it is drawn again, and shows it. */
export function focusCell(id: string | null): void {
  if (id === null) return
  requestAnimationFrame(() => {
    const cell = document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"]`)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest' })
  })
}

/** Shows a cell that was opened, and gives the focus to its first field unless its editor took it. */
export function showOpened(id: string): void {
  afterDialog(() => {
    const cell = document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"]`)
    cell?.scrollIntoView({ block: 'nearest' })
    if (cell === null || cell.contains(document.activeElement)) return
    const field = cell.querySelector<HTMLElement>('input:not([type=radio]), select, textarea')
    ;(field ?? cell).focus({ preventScroll: true })
  })
}

/** Where the cursor stands in the open editor of a cell, as an offset in its body; null when there is none. */
export function caretIn({ state }: NotebookSession, id: string): number | null {
  const editor = document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"] [data-editor]`)
  const cell = state.cells.find((one) => one.cell.id === id)?.cell
  const caret = editor?.dataset['caret']
  if (caret === undefined || !cell) return null
  return inFile(state.notebook.text.slice(cell.bodyFrom, cell.bodyTo), Number(caret))
}

/** ↑ and ↓ go from cell to cell; in an editor, a field or a scrolling table they keep their own meaning. */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const target = event.target
  if (step === 0 || event.altKey || event.ctrlKey || !(target instanceof HTMLElement)) return
  if (target.closest('[data-editor], [role=region], input, select, textarea')) return
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-cell]')]
  const next = cells[cells.findIndex((cell) => cell.contains(target)) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}

function cellOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-cell]') ?? null
}
