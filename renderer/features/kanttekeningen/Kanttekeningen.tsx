import { useRef } from 'react'
import type { ReactNode, RefObject } from 'react'
import { NoteGroup } from './NoteGroup'
import type { CellNotes } from './notesPerCell'
import type { Reasons } from './Reason'
import { useMarginTops } from './useMarginTops'
import styles from './Kanttekeningen.module.css'

interface KanttekeningenProps {
  readonly notes: readonly CellNotes[]
  readonly reasons: Reasons
  /** The element with the cells that the notes stand beside. */
  readonly document: RefObject<HTMLElement | null>
}

/** The margin of the document: every caveat at the height of the figure or table it belongs to. */
export function Kanttekeningen({ notes, reasons, document }: KanttekeningenProps): ReactNode {
  const margin = useRef<HTMLElement>(null)
  const tops = useMarginTops(document, margin, notes.map(({ cell }) => cell).join(' '))
  return (
    <aside ref={margin} aria-label="Kanttekeningen" className={styles.margin} data-panel tabIndex={-1}>
      {notes.map((note) => (
        <div
          key={note.cell}
          data-note={note.cell}
          className={styles.note}
          style={{ transform: `translateY(${tops.get(note.cell) ?? 0}px)` }}
        >
          <NoteGroup notes={note} reasons={reasons} />
        </div>
      ))}
    </aside>
  )
}
