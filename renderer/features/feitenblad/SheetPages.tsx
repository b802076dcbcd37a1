import { useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Feitenblad } from '../../../core/feitenblad/model'
import { renderPages } from '../../../core/feitenblad/renderPages'
import { useWidth } from '../../ui/useWidth'
import { SheetPage } from './SheetPage'
import styles from './SheetPages.module.css'

/** A4 across, in CSS pixels. */
const pageWidth = 1122.52

export function SheetPages({ feitenblad }: { readonly feitenblad: Feitenblad }): ReactNode {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const pages = useMemo(() => renderPages(feitenblad), [feitenblad])
  const zoom = width === null ? 1 : Math.min(1.25, width / pageWidth)
  return (
    <div ref={frame} className={styles.pages}>
      {pages.map((page, index) => (
        // Pages have no identity of their own: the sheet is replaced whole.
        // oxlint-disable-next-line react/no-array-index-key
        <SheetPage key={index} page={page} number={index + 1} count={pages.length} zoom={zoom} />
      ))}
    </div>
  )
}
