import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

export interface RowWindow {
  /** The rows on the screen, both included. */
  readonly first: number
  readonly last: number
  /** Scrolls until a row is in sight. */
  readonly reveal: (row: number) => void
}

interface RowWindowOptions {
  readonly scroller: RefObject<HTMLElement | null>
  readonly count: number
  /** Pixels; all rows are alike, so that a million of them cost no more than ten. */
  readonly rowHeight: number
  /** Pixels at the top that stay in sight above the rows. */
  readonly headHeight: number
}

/** Which rows of a scrolled table are on the screen. */
export function useRowWindow({ scroller, count, rowHeight, headHeight }: RowWindowOptions): RowWindow {
  const [shown, setShown] = useState({ first: 0, last: -1 })

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const look = () => {
      const room = element.clientHeight - headHeight
      const first = Math.floor(element.scrollTop / rowHeight)
      const last = Math.ceil((element.scrollTop + room) / rowHeight) - 1
      setShown((before) => (before.first === first && before.last === last ? before : { first, last }))
    }
    look()
    const resized = new ResizeObserver(look)
    resized.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, rowHeight, headHeight])

  const reveal = (row: number) => {
    const element = scroller.current
    if (element === null) return
    const [top, bottom] = [row * rowHeight, (row + 1) * rowHeight]
    const room = element.clientHeight - headHeight
    if (top < element.scrollTop) element.scrollTo({ top })
    else if (bottom > element.scrollTop + room) element.scrollTo({ top: bottom - room })
  }

  const last = Math.min(shown.last, count - 1)
  return { first: Math.max(0, Math.min(shown.first, last)), last, reveal }
}
