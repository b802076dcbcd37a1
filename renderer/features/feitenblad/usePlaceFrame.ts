import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { gridColumns } from '../../../core/feitenblad/layout/model'
import { gridRows } from '../../../core/feitenblad/layout/gridPlace'
import type { FrameRect } from './PlaceFrame'

export interface MeasuredFrame {
  readonly rect: FrameRect
  readonly step: { readonly x: number; readonly y: number }
}

/**
 * Where the block with a mark stands on a drawn page, and how large a cell of the grid is there; null when it isn't on it.
 *
 * @param drawn Changes when the page was drawn anew.
 */
export function usePlaceFrame(
  host: RefObject<HTMLElement | null>,
  mark: string | null,
  drawn: unknown,
  zoom: number,
): MeasuredFrame | null {
  const [frame, setFrame] = useState<MeasuredFrame | null>(null)
  useEffect(() => {
    // After the page is drawn, also where it is drawn a moment later.
    const next = requestAnimationFrame(() =>
      setFrame(host.current === null || mark === null ? null : measure(host.current, mark)),
    )
    return () => cancelAnimationFrame(next)
  }, [host, mark, drawn, zoom])
  return frame
}

function measure(host: HTMLElement, mark: string): MeasuredFrame | null {
  const page = host.shadowRoot
  const block = page?.querySelector<HTMLElement>(`[data-blok="${mark}"]`)
  if (!page || !block) return null
  const own = (block.closest('.cel') ?? block).getBoundingClientRect()
  const section = block.closest('.hoofdstuk')
  const head = section?.querySelector('.hoofdstuk-kop')
  const foot = page.querySelector('.blad-voet')
  if (!section || !head || !foot) return null
  const paper = host.getBoundingClientRect()
  const room = foot.getBoundingClientRect().top - head.getBoundingClientRect().bottom
  return {
    rect: { left: own.left - paper.left, top: own.top - paper.top, width: own.width, height: own.height },
    step: { x: section.getBoundingClientRect().width / gridColumns, y: room / gridRows },
  }
}
