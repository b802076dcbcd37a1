import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { ArrowLeft } from 'lucide-react'
import { firstPage } from '../../../core/handleiding/contents'
import { anchorOf, placeOf, type ManualPage, type ManualPlace } from '../../../core/handleiding/page'
import { searchPages } from '../../../core/handleiding/searchPages'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Markdown } from '../../ui/Markdown'
import { Contents } from './Contents'
import { Found } from './Found'
import { manual, pictureAt } from './manualPages'
import styles from './ManualDialog.module.css'

interface ManualDialogProps {
  readonly start: ManualPlace
  readonly onClose: () => void
}

/** The manual: its pages at the left, or what the search found; the page that is read at the right. */
export function ManualDialog({ start, onClose }: ManualDialogProps): ReactNode {
  const { pages, contents } = manual()
  const [trail, setTrail] = useState<readonly ManualPlace[]>([start])
  const [typed, setTyped] = useState('')
  // A page that was asked for has the focus; who opened the manual to look something up begins to type.
  const [isReading, setIsReading] = useState(start.path !== firstPage)
  const place = trail.at(-1) ?? start
  const page = pages.find(({ path }) => path === place.path)
  const walk = (next: readonly ManualPlace[]) => {
    setTrail(next)
    setIsReading(true)
  }
  const go = (to: ManualPlace) => walk([...trail, to])
  const found = searchPages(pages, typed)
  return (
    <Dialog title="Handleiding" size="fit" isOpen onClose={onClose}>
      <div className={styles.manual}>
        <div className={styles.side}>
          <form
            role="search"
            onSubmit={(event) => {
              event.preventDefault()
              const [first] = found
              if (first !== undefined) go({ path: first.page.path, anchor: first.part.anchor })
            }}
          >
            <input
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the manual was opened to look something up
              autoFocus={!isReading}
              type="search"
              aria-label="Zoeken in de handleiding"
              placeholder="Zoeken in de handleiding"
              className={styles.search}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </form>
          {typed.trim() === '' ? (
            <Contents entries={contents} active={place.path} onGo={go} />
          ) : (
            <Found found={found} typed={typed} onGo={go} />
          )}
        </div>
        <div className={styles.reading}>
          {page === undefined ? null : (
            <Page key={trail.length} page={page} anchor={place.anchor} takesFocus={isReading} onGo={go} />
          )}
          <div className={styles.foot}>
            {trail.length > 1 ? (
              <Button onPress={() => walk(trail.slice(0, -1))}>
                <ArrowLeft aria-hidden size={14} /> Terug
              </Button>
            ) : null}
            <Button onPress={onClose}>Sluiten</Button>
          </div>
        </div>
      </div>
    </Dialog>
  )
}

interface PageProps {
  readonly page: ManualPage
  readonly anchor: string
  readonly takesFocus: boolean
  readonly onGo: (place: ManualPlace) => void
}

/** One page, from the part that was asked for; with the focus the keys scroll it. */
function Page({ page, anchor, takesFocus, onGo }: PageProps): ReactNode {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) region.current?.focus({ preventScroll: true })
    const headings = [...(region.current?.querySelectorAll('h2, h3, h4') ?? [])]
    const asked = headings.find(({ textContent }) => anchorOf(textContent) === anchor)
    if (asked !== undefined && asked !== headings[0]) asked.scrollIntoView({ block: 'start' })
  }, [anchor, takesFocus])
  const follow = (href: string) => {
    const place = placeOf(page.path, href)
    if (place !== null) onGo(place)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key
    <div ref={region} role="region" aria-label={page.title} tabIndex={0} className={styles.page}>
      <Markdown text={page.markdown} onFollow={follow} imageAt={pictureAt} />
    </div>
  )
}
