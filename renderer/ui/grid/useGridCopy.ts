import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { GridRange } from './useActiveCell'

/** The text of chosen cells: at once, or when their rows have been read; null when there is nothing to copy. */
export type CopyText = (range: GridRange) => string | null | Promise<string | null>

/** Copies the chosen cells while the grid has the focus, by key or from the window's menu. */
export function useGridCopy(
  grid: RefObject<HTMLElement | null>,
  range: GridRange | null,
  copyText: CopyText | undefined,
): void {
  const latest = useRef({ range, copyText })
  useEffect(() => {
    latest.current = { range, copyText }
  })
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const { range: chosen, copyText: textOf } = latest.current
      if (textOf === undefined || chosen === null || document.activeElement !== grid.current) return
      event.preventDefault()
      const text = textOf(chosen)
      if (typeof text === 'string') event.clipboardData?.setData('text/plain', text)
      else void text?.then((later) => (later === null ? undefined : putOnClipboard(later)))
    }
    document.addEventListener('copy', copy)
    return () => document.removeEventListener('copy', copy)
  }, [grid])
}

/** As the copying itself does it, also where the rows came too late for its event. */
function putOnClipboard(text: string): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
}
