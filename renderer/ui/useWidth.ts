import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

// Figures are drawn anew for every width: steps keep a drag of the window's edge from drawing hundreds.
const step = 20

/** The width of an element in CSS pixels, rounded down to steps of 20; null before it was measured. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(step, Math.floor(entry.contentRect.width / step) * step))
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}
