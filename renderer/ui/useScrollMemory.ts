import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'

const places = new Map<string, number>()

/** Scrolls a document back to where it was when its tab was left, for as long as the window lives. */
export function useScrollMemory(scroller: RefObject<HTMLElement | null>, key: string): void {
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const stop = scrollBackTo(element, places.get(key) ?? 0)
    const remember = () => places.set(key, element.scrollTop)
    element.addEventListener('scroll', remember, { passive: true })
    return () => {
      element.removeEventListener('scroll', remember)
      stop()
    }
  }, [scroller, key])
}

/** Figures are drawn a moment later, so the place may not be there yet: tries again while the document grows. */
function scrollBackTo(element: HTMLElement, top: number): () => void {
  element.scrollTop = top
  if (element.scrollTop === top || !element.firstElementChild) return () => {}
  const observer = new ResizeObserver(() => {
    element.scrollTop = top
    if (element.scrollTop === top) observer.disconnect()
  })
  for (const child of element.children) observer.observe(child)
  element.addEventListener('wheel', () => observer.disconnect(), { once: true, passive: true })
  return () => observer.disconnect()
}
