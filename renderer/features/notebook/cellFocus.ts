import type { KeyboardEvent } from 'react'

/** Id of the cell that has the focus, its editor included. */
export function cellInFocus(): string | null {
  return cellOf(document.activeElement)?.dataset['cell'] ?? null
}

/** Puts the focus on a cell itself, when it is drawn again. */
export function focusCell(id: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"]`)?.focus({ preventScroll: true }),
  )
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
