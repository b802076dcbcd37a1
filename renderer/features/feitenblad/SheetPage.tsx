import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Element } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { pageStyles } from '../../../core/feitenblad/pageStyles'
import { selectionOf, type Selection } from './selection'
import styles from './SheetPage.module.css'

interface SheetPageProps {
  readonly page: Element
  readonly zoom: number
  /** Marks what is chosen. */
  readonly marks: CSSStyleSheet
  /** It holds more than fits on the paper. */
  readonly isTooFull: boolean
  readonly onSelect: ((selection: Selection) => void) | null
}

const sheet = new CSSStyleSheet()
sheet.replaceSync(pageStyles)

/** One page in a shadow root of its own: the sheet's style doesn't reach the window, nor the window's the sheet. */
export function SheetPage({ page, zoom, marks, isTooFull, onSelect }: SheetPageProps): ReactNode {
  const host = useRef<HTMLDivElement>(null)
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  useLayoutEffect(() => {
    if (!host.current) return
    const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sheet, marks]
    setRoot(shadow)
  }, [marks])
  const drawn = useMemo(() => toJsxRuntime(page, { Fragment, jsx, jsxs }), [page])
  const choose = (event: { readonly nativeEvent: Event }) => {
    const [block] = event.nativeEvent
      .composedPath()
      .flatMap((node) => (node instanceof HTMLElement && node.dataset['blok'] !== undefined ? [node] : []))
    if (block?.dataset['blok'] !== undefined) onSelect?.(selectionOf(block.dataset['blok']))
  }
  return (
    // A click is a shortcut: the list of blocks beside the pages does the same by key.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.page} onClick={choose}>
      <div ref={host} style={{ zoom }} data-page />
      {isTooFull ? (
        <div className={styles.paper} data-print="none">
          <p className={styles.edge}>Hier eindigt de pagina: wat eronder staat past niet.</p>
        </div>
      ) : null}
      {root === null ? null : createPortal(drawn, root)}
    </div>
  )
}
