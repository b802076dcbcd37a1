import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { IconButton } from '../../ui/Button'
import { NoteGroup } from './NoteGroup'
import { countLine } from './notesPerCell'
import type { CellNotes } from './notesPerCell'
import type { Reasons } from './Reason'
import styles from './NotesDrawer.module.css'

interface NotesDrawerProps {
  readonly notes: readonly CellNotes[]
  readonly reasons: Reasons
  readonly onClose: () => void
}

/** The margin notes where the window has no room for a margin. Esc closes it and the focus goes back. */
export function NotesDrawer({ notes, reasons, onClose }: NotesDrawerProps): ReactNode {
  const drawer = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    drawer.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes it from anywhere inside
    <aside
      ref={drawer}
      aria-label="Kanttekeningen"
      className={styles.drawer}
      data-panel
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.head}>
        <p>{countLine(notes)}</p>
        <IconButton label="Kanttekeningen sluiten" keys="Esc" onPress={onClose}>
          <X aria-hidden size={16} />
        </IconButton>
      </div>
      {notes.map((note) => (
        <div key={note.cell} className={styles.group}>
          <NoteGroup notes={note} reasons={reasons} />
        </div>
      ))}
    </aside>
  )
}
