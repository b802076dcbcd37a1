import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import { blockMark, marked } from '../../../core/feitenblad/blockMarks'
import type { Feitenblad } from '../../../core/feitenblad/model'
import { pageStyles } from '../../../core/feitenblad/pageStyles'
import { papersOf, pixels, type Paper } from '../../../core/feitenblad/paper'
import { renderPages } from '../../../core/feitenblad/renderPages'
import { useWidth } from '../../ui/useWidth'
import type { BlockPlace } from '../../../core/feitenblad/edit/applySheetEdit'
import type { Selection } from './selection'
import { SheetPage } from './SheetPage'
import type { PlaceChange } from './useComposer'
import { useOverflow } from './useOverflow'
import styles from './SheetPages.module.css'

interface SheetPagesProps {
  readonly feitenblad: Feitenblad
  readonly selected: Selection | null
  /** Chooses what was clicked on a page; null when nothing can be chosen. */
  readonly onSelect: ((selection: Selection) => void) | null
  readonly onPlace: (at: BlockPlace, change: PlaceChange) => void
  /** Holds the drawn pages. */
  readonly frame: RefObject<HTMLDivElement | null>
}

/** The sheet page by page, as wide as there is room for. What is chosen is marked and brought into view. */
export function SheetPages({ feitenblad, selected, onSelect, onPlace, frame }: SheetPagesProps): ReactNode {
  const width = useWidth(frame)
  // Typing in a form goes before drawing the pages anew.
  const shown = useDeferredValue(feitenblad)
  const pages = useMemo(() => pagesOf(shown), [shown])
  const paper = papersOf(shown.pagina).page
  const { style } = shown
  const look = useMemo(() => styleSheet(pageStyles(paper, style)), [paper, style])
  usePrintedOn(paper)
  const overflow = useOverflow(frame, pages, paper)
  const zoom = width === null ? 1 : Math.min(1.25, width / pixels(paper.width))
  const mark = selected === null ? null : blockMark(selected.chapter, selected.block)
  const canChoose = onSelect !== null
  const chosen = canChoose && selected !== null ? chosenBlock(selected, shown) : null
  const place = (change: PlaceChange) => {
    if (chosen !== null) onPlace(chosen.at, change)
  }
  const [marks] = useState(() => new CSSStyleSheet())
  useEffect(() => marks.replaceSync(markStyles(mark, canChoose)), [marks, mark, canChoose])
  useEffect(() => {
    if (mark !== null && frame.current !== null) bringIntoView(frame.current, mark)
    // A new block may get a page of its own a moment later.
  }, [frame, mark, pages.length])
  return (
    <div ref={frame} className={styles.pages} data-print="pages">
      {pages.map((page, at) => (
        <SheetPage
          key={String(page.properties.id)}
          page={page}
          zoom={zoom}
          paper={paper}
          look={look}
          marks={marks}
          isTooFull={overflow.some((one) => one.page === at + 1)}
          onSelect={onSelect}
          chosen={chosen}
          onPlace={place}
        />
      ))}
    </div>
  )
}

/** The block that can be moved, and where it stands in words; null when a chapter is chosen, or a block that isn't there. */
function chosenBlock({ chapter, block }: Selection, { chapters }: Feitenblad) {
  const own = block === null ? undefined : chapters[chapter]?.blocks[block]
  if (block === null || own === undefined) return null
  const { place } = own
  const where =
    place === undefined
      ? 'automatisch geplaatst'
      : `kolom ${place.kolom}, rij ${place.rij}, ${place.breedte} breed, ${place.hoogte} hoog`
  const label = `Blok ${block + 1} verplaatsen: ${where}. Pijltjes verplaatsen, met Shift de maat.`
  return { at: { chapter, block }, mark: blockMark(chapter, block), label }
}

/** What the window prints its pages on; a page has no say in this from within its shadow root. */
function usePrintedOn({ width, height }: Paper): void {
  useEffect(() => {
    const printed = styleSheet(`@page feitenblad { size: ${width}mm ${height}mm; margin: 0; }`)
    document.adoptedStyleSheets.push(printed)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== printed)
    }
  }, [width, height])
}

function styleSheet(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  return sheet
}

function pagesOf(feitenblad: Feitenblad) {
  return renderPages(feitenblad, marked).children.filter((node) => node.type === 'element')
}

/** The colours of the paper, not of the window. */
function markStyles(mark: string | null, canChoose: boolean): string {
  return `@media print { .meer { display: none; } }
  @media screen {
    .meer { margin-left: 2mm; padding: 0; border: 0; background: none; color: #0b6a6e; font: inherit; letter-spacing: 0; text-decoration: underline; cursor: pointer; }
    .meer:focus-visible { outline: 2px solid #0b6a6e; outline-offset: 2px; }
    ${canChoose ? '[data-blok] { cursor: pointer; } [data-blok]:hover { outline: 1px dashed #5a6472; outline-offset: 2mm; }' : ''}
    ${canChoose ? '.tekst[data-blok]:empty::before { content: "Nog geen tekst"; color: #5a6472; font-style: italic; }' : ''}
    ${mark === null ? '' : `[data-blok="${mark}"] { outline: 2px solid #0b6a6e !important; outline-offset: 2mm; }`}
  }`
}

function bringIntoView(frame: HTMLElement, mark: string): void {
  for (const host of frame.querySelectorAll('[data-page]')) {
    const block = host.shadowRoot?.querySelector(`[data-blok="${mark}"]`)
    if (block) return block.scrollIntoView({ block: 'nearest' })
  }
}
