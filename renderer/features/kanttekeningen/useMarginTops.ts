import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { stackNotes } from './stackNotes'

const gap = 16

/**
 * The tops of the margin notes, kept in step with the document while figures are drawn and notes are opened.
 *
 * @param document The element with the cells (`data-cell`), as tall as the margin.
 * @param margin The element with the notes (`data-note` = the cell's id).
 */
export function useMarginTops(
  document: RefObject<HTMLElement | null>,
  margin: RefObject<HTMLElement | null>,
  cells: string,
): ReadonlyMap<string, number> {
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map())
  useLayoutEffect(() => {
    const [left, right] = [document.current, margin.current]
    if (!left || !right) return
    const place = () => setTops((now) => keepEqual(now, measure(left, right)))
    const observer = new ResizeObserver(place)
    observer.observe(left)
    for (const child of [...left.children, ...right.children]) observer.observe(child)
    place()
    return () => observer.disconnect()
  }, [document, margin, cells])
  return tops
}

function measure(document: HTMLElement, margin: HTMLElement): ReadonlyMap<string, number> {
  const base = margin.getBoundingClientRect().top
  const notes = [...margin.querySelectorAll<HTMLElement>('[data-note]')].map((note) => {
    const id = note.dataset['note'] ?? ''
    const cell = document.querySelector(`[data-cell="${CSS.escape(id)}"]`)
    const anchor = cell?.querySelector('[data-anchor]') ?? cell
    return { id, anchor: (anchor?.getBoundingClientRect().top ?? base) - base, height: note.offsetHeight }
  })
  const tops = stackNotes(notes, gap)
  return new Map(notes.map(({ id }, index) => [id, tops[index] ?? 0]))
}

function keepEqual(now: ReadonlyMap<string, number>, next: ReadonlyMap<string, number>) {
  const equal = now.size === next.size && [...next].every(([id, top]) => now.get(id) === top)
  return equal ? now : next
}
