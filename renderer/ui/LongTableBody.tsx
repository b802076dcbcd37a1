import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { reveal } from './reveal'

interface LongTableBodyProps<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** The rows of an item: one, or more while it is opened. */
  readonly rows: (item: T) => ReactNode
  /** What scrolls the table, as a selector for one of its ancestors. */
  readonly scroller: string
  /** About the height of an item, in pixels. */
  readonly height: number
}

/** So many items are drawn at once in no time. */
export const drawnWhole = 30

/**
 * The body of a table that may be long: of many items only those on the screen are drawn, each in a `tbody`, with room
 * for the others. The table should have columns of fixed widths then (`isLong`).
 */
export function LongTableBody<T>(props: LongTableBodyProps<T>): ReactNode {
  const { items, keyOf, rows } = props
  if (isLong(items)) return <LongBody {...props} />
  return items.map((item) => <tbody key={keyOf(item)}>{rows(item)}</tbody>)
}

export const isLong = (items: readonly unknown[]): boolean => items.length > drawnWhole

function LongBody<T>({ items, keyOf, rows, scroller, height }: LongTableBodyProps<T>): ReactNode {
  const top = useRef<HTMLTableSectionElement>(null)
  const [offset, setOffset] = useState(0)
  const scrolling = () => top.current?.closest<HTMLElement>(scroller) ?? null
  // oxlint-disable-next-line react/incompatible-library -- nothing is memoised on what it returns
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: scrolling,
    getItemKey: (at) => keyOf(items[at] as T),
    estimateSize: () => height,
    scrollMargin: offset,
    overscan: 6,
  })
  // What stands above the table can change with every drawing.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- it settles at once: the same offset sets nothing
  useLayoutEffect(() => {
    const [body, around] = [top.current, scrolling()]
    if (body === null || around === null) return
    const from = body.getBoundingClientRect().top - around.getBoundingClientRect().top + around.scrollTop
    setOffset((before) => (Math.abs(before - from) < 1 ? before : from))
  })
  useEffect(() => {
    const body = top.current
    const show = (event: Event) => {
      const at = items.findIndex((item) => keyOf(item) === (event as CustomEvent<string>).detail)
      if (at >= 0) virtual.scrollToIndex(at, { align: 'center' })
    }
    body?.addEventListener(reveal, show)
    return () => body?.removeEventListener(reveal, show)
  })
  const drawn = virtual.getVirtualItems()
  const [first, last] = [drawn[0], drawn.at(-1)]
  return (
    <>
      <tbody ref={top} aria-hidden data-reveals>
        <Room height={(first?.start ?? offset) - offset} />
      </tbody>
      {drawn.map(({ index, key }) => (
        <tbody key={key} ref={virtual.measureElement} data-index={index}>
          {rows(items[index] as T)}
        </tbody>
      ))}
      <tbody aria-hidden>
        <Room height={virtual.getTotalSize() - ((last?.end ?? offset) - offset)} />
      </tbody>
    </>
  )
}

function Room({ height }: { readonly height: number }): ReactNode {
  return height <= 0 ? null : <tr style={{ height }} />
}
