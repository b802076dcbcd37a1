import { useState } from 'react'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import type { PlaceChange } from './useComposer'
import styles from './PlaceFrame.module.css'

/** In the window's pixels, from the left top of the page. */
export interface FrameRect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface PlaceFrameProps {
  readonly rect: FrameRect
  /** Of one column and one row. */
  readonly step: { readonly x: number; readonly y: number }
  /** What the block is, and where it stands. */
  readonly label: string
  readonly onPlace: (change: PlaceChange) => void
}

type Grip = 'plaats' | 'maat'

interface Drag {
  readonly grip: Grip
  readonly x: number
  readonly y: number
  readonly cells: { readonly x: number; readonly y: number }
}

/**
 * Around the block that is chosen: dragging it, or its corner, goes by whole cells of the grid; the arrow keys do the
 * same, with Shift for its size.
 */
export function PlaceFrame({ rect, step, label, onPlace }: PlaceFrameProps): ReactNode {
  const [drag, setDrag] = useState<Drag | null>(null)
  const start = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ grip, x: event.clientX, y: event.clientY, cells: { x: 0, y: 0 } })
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    if (drag === null) return
    const cells = {
      x: Math.round((event.clientX - drag.x) / step.x),
      y: Math.round((event.clientY - drag.y) / step.y),
    }
    setDrag({ ...drag, cells })
  }
  const stop = () => {
    setDrag(null)
    if (drag !== null && (drag.cells.x !== 0 || drag.cells.y !== 0)) onPlace(changeOf(drag.grip, drag.cells))
  }
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && drag !== null) return setDrag(null)
    const cells = arrows[event.key]
    if (cells === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onPlace(changeOf(event.shiftKey ? 'maat' : 'plaats', cells))
  }
  const ghost = drag === null ? null : ghostOf(rect, step, drag)
  const grips = { onPointerMove: move, onPointerUp: stop, onPointerCancel: () => setDrag(null) }
  return (
    <div data-print="none">
      {ghost === null ? null : <div className={styles.ghost} style={ghost} />}
      <button
        type="button"
        className={styles.frame}
        style={{ left: rect.left, top: rect.top, width: rect.width, height: rect.height }}
        aria-label={label}
        aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown"
        onPointerDown={start('plaats')}
        onKeyDown={keys}
        // A click chooses what lies below, which is this block.
        onClick={(event) => event.stopPropagation()}
        {...grips}
      />
      <div
        className={styles.corner}
        style={{ left: rect.left + rect.width, top: rect.top + rect.height }}
        onPointerDown={start('maat')}
        {...grips}
        aria-hidden
      />
    </div>
  )
}

const arrows: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

const changeOf = (grip: Grip, { x, y }: Drag['cells']): PlaceChange =>
  grip === 'plaats' ? { kolom: x, rij: y } : { breedte: x, hoogte: y }

function ghostOf(rect: FrameRect, step: PlaceFrameProps['step'], { grip, cells }: Drag): FrameRect {
  const [x, y] = [cells.x * step.x, cells.y * step.y]
  return grip === 'plaats'
    ? { ...rect, left: rect.left + x, top: rect.top + y }
    : { ...rect, width: Math.max(step.x, rect.width + x), height: Math.max(step.y, rect.height + y) }
}
