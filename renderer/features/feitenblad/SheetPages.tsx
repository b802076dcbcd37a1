import { useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Feitenblad } from '../../../core/feitenblad/model'
import { renderPages } from '../../../core/feitenblad/renderPages'
import { useWidth } from '../../ui/useWidth'
import { SheetPage } from './SheetPage'
import styles from './SheetPages.module.css'

/** A4 across, in CSS pixels. */
const pageWidth = 1122.52

/** The sheet page by page, as wide as there is room for. */
export function SheetPages({ feitenblad }: { readonly feitenblad: Feitenblad }): ReactNode {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const pages = useMemo(() => pagesOf(feitenblad), [feitenblad])
  const zoom = width === null ? 1 : Math.min(1.25, width / pageWidth)
  return (
    <div ref={frame} className={styles.pages} data-print="pages">
      {pages.map((page) => (
        <SheetPage key={String(page.properties.id)} page={page} zoom={zoom} />
      ))}
    </div>
  )
}

function pagesOf(feitenblad: Feitenblad) {
  return renderPages(feitenblad).children.filter((node) => node.type === 'element')
}
