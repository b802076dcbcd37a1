import { foldText } from '../../core/workbench/search/matchWords'
import { reveal } from '../ui/reveal'
import { focusOpened } from './panels'

/** Puts the focus on a cell of the analysis that was opened just now, once it is drawn. */
export function goToCell(id: string): void {
  onceDrawn(() => {
    const cell = document.querySelector<HTMLElement>(`main [data-cell="${CSS.escape(id)}"]`)
    cell?.focus({ preventScroll: true })
    return cell
  })
}

/**
 * Scrolls to the figure of a cell of the analysis that was opened just now, once it is drawn: what runs before it pushes it
 * down. Whoever does something meanwhile is left where they are.
 */
export function goToFigure(id: string): void {
  goToCell(id)
  const find = () =>
    document.querySelector(`main [data-cell="${CSS.escape(id)}"][data-status="klaar"] svg.marks`)
  const stop = onceDrawn(find, 60_000)
  for (const act of ['wheel', 'keydown', 'pointerdown'] as const)
    addEventListener(act, stop, { once: true, capture: true })
}

/** Puts the focus on a column of the source that was opened just now; a long list is asked to draw it first. */
export function goToColumn(name: string): void {
  onceDrawn(() => {
    const row = document.querySelector<HTMLElement>(`main [data-column="${CSS.escape(name)}"]`)
    if (row === null)
      document.querySelector('main [data-reveals]')?.dispatchEvent(new CustomEvent(reveal, { detail: name }))
    else (row.querySelector('button') ?? row).focus({ preventScroll: true })
    return row
  })
}

/**
 * Scrolls the feitenblad that was opened just now to what a line of its file says. A line that isn't read as it is written,
 * such as the kind of a figure, leaves the sheet at its beginning.
 */
export function goToSheetLine(line: string): void {
  const sought = spoken(line)
  const find = () => (sought === '' ? null : smallestWith(sought))
  onceDrawn(() => {
    const found = find()
    // Pages are drawn at their own size, and then as wide as there is room for.
    if (found !== null) setTimeout(() => find()?.scrollIntoView({ block: 'center' }), 300)
    return found
  })
}

/** Waits until what is looked for is drawn, and scrolls to it. @returns Gives up. */
function onceDrawn(find: () => Element | null, milliseconds = 10_000): () => void {
  focusOpened()
  const show = () => {
    const found = find()
    found?.scrollIntoView({ block: 'center' })
    return found !== null
  }
  const watch = new MutationObserver(() => show() && watch.disconnect())
  // Before looking: what is looked for may be drawn because it is.
  watch.observe(document.body, { childList: true, subtree: true })
  if (show()) watch.disconnect()
  else setTimeout(() => watch.disconnect(), milliseconds)
  return () => watch.disconnect()
}

/** The longest part of a line of YAML that stands on the sheet as it is: without its key, inline values and marks. */
function spoken(line: string): string {
  const parts = line.replace(/^(?:-\s+)?(?:[\w-]+:\s+)?/, '').split(/\{\{.*?\}\}|[*_`"|>]+/)
  const [longest = ''] = parts.map(plain).toSorted((a, b) => b.length - a.length)
  return longest
}

const plain = (text: string) => foldText(text).replaceAll(/\s+/g, ' ').trim()

/** The smallest element of the pages with a text; each page is drawn in a shadow root of its own. */
function smallestWith(text: string): Element | null {
  const pages = [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  const found = pages
    .flatMap((page) => [...page.querySelectorAll('*')])
    .filter((element) => plain(element.textContent).includes(text))
  const [first] = found
  return found.findLast((element) => first?.contains(element)) ?? null
}
