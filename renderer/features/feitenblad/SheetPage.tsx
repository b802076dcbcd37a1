import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Element } from 'hast'
import { toJsxRuntime, type Components } from 'hast-util-to-jsx-runtime'
import type { Paper } from '../../../core/feitenblad/paper'
import { pageOfFlag } from '../../../core/handleiding/page'
import { useTools } from '../../app/WorkbenchContext'
import { PlaceFrame } from './PlaceFrame'
import { selectionOf, type Selection } from './selection'
import type { PlaceChange } from './useComposer'
import { usePlaceFrame } from './usePlaceFrame'
import styles from './SheetPage.module.css'

interface SheetPageProps {
  readonly page: Element
  readonly zoom: number
  readonly paper: Paper
  /** Styles of the sheet. */
  readonly look: CSSStyleSheet
  /** Marks what is chosen. */
  readonly marks: CSSStyleSheet
  /** It holds more than fits on the paper. */
  readonly isTooFull: boolean
  readonly onSelect: ((selection: Selection) => void) | null
  /** `data-blok` of the block that can be moved, with what it is called; null when none is chosen. */
  readonly chosen: { readonly mark: string; readonly label: string } | null
  readonly onPlace: (change: PlaceChange) => void
}

/** One page in a shadow root of its own: the sheet's style doesn't reach the window, nor the window's the sheet. */
export function SheetPage({
  page,
  zoom,
  paper,
  look,
  marks,
  isTooFull,
  onSelect,
  chosen,
  onPlace,
}: SheetPageProps): ReactNode {
  const host = useRef<HTMLDivElement>(null)
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  useLayoutEffect(() => {
    if (!host.current) return
    const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [look, marks]
    setRoot(shadow)
  }, [look, marks])
  const drawn = useMemo(() => toJsxRuntime(page, { Fragment, jsx, jsxs, components }), [page])
  const placed = usePlaceFrame(host, chosen?.mark ?? null, root === null ? null : drawn, zoom)
  const { showManual } = useTools()
  const choose = ({ nativeEvent }: { readonly nativeEvent: Event }) => {
    const code = markOf(nativeEvent, 'voorbehoud')
    if (code !== null) return showManual(pageOfFlag(code))
    const block = markOf(nativeEvent, 'blok')
    if (block !== null) onSelect?.(selectionOf(block))
  }
  return (
    // A click is a shortcut: the list of blocks beside the pages does the same by key.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.page} onClick={choose}>
      <div ref={host} style={{ zoom }} data-page />
      {isTooFull ? (
        <div
          className={styles.paper}
          style={{ aspectRatio: `${paper.width} / ${paper.height}` }}
          data-print="none"
        >
          <p className={styles.edge}>Hier eindigt de pagina: wat eronder staat past niet.</p>
        </div>
      ) : null}
      {root === null ? null : createPortal(drawn, root)}
      {placed === null || chosen === null ? null : (
        <PlaceFrame {...placed} label={chosen.label} onPlace={onPlace} />
      )}
    </div>
  )
}

// In a shadow root a link to a place in the sheet leads nowhere; its number says enough: the source stands on the same page.
const components: Partial<Components> = {
  a: ({ href, children, ...rest }) =>
    href?.startsWith('#') === true ? (
      <span>{children}</span>
    ) : (
      <a {...rest} href={href}>
        {children}
      </a>
    ),
}

/** What the nearest element with such a mark says, from what was clicked outwards; null when there is none. */
function markOf(event: Event, name: 'blok' | 'voorbehoud'): string | null {
  const marks = event
    .composedPath()
    .flatMap((node) => (node instanceof HTMLElement ? [node.dataset[name]] : []))
  return marks.find((mark) => mark !== undefined) ?? null
}
