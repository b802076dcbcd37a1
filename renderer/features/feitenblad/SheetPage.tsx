import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Element } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { pageStyles } from '../../../core/feitenblad/pageStyles'
import styles from './SheetPage.module.css'

interface SheetPageProps {
  readonly page: Element
  readonly zoom: number
}

const sheet = new CSSStyleSheet()
sheet.replaceSync(pageStyles)

/** One page in a shadow root of its own: the sheet's style doesn't reach the window, nor the window's the sheet. */
export function SheetPage({ page, zoom }: SheetPageProps): ReactNode {
  const host = useRef<HTMLDivElement>(null)
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  useLayoutEffect(() => {
    if (!host.current) return
    const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sheet]
    setRoot(shadow)
  }, [])
  const drawn = useMemo(() => toJsxRuntime(page, { Fragment, jsx, jsxs }), [page])
  return (
    <div className={styles.page}>
      <div ref={host} style={{ zoom }} />
      {root === null ? null : createPortal(drawn, root)}
    </div>
  )
}
