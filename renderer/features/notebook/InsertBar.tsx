import { useEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Plus } from 'lucide-react'
import type { CellKind } from '../../../core/notebook/edit/starterCell'
import styles from './InsertBar.module.css'

interface InsertBarProps {
  /** How many cells stand above it. */
  readonly at: number
  /** Asked for by key: it shows, and has the focus. */
  readonly isOpen: boolean
  /** Below the last cell it always shows. */
  readonly isLast: boolean
  readonly onInsert: (what: CellKind, at: number) => void
  readonly onCancel: () => void
}

const kinds = [
  ['tekst', 'Tekst'],
  ['sql', 'Query'],
  ['figuur', 'Figuur'],
  ['zrm', 'ZRM-vergelijking'],
  ['peiling', 'Peiling'],
] as const

/** The place between two cells, where another can come; quiet until it is pointed at or asked for. */
export function InsertBar({ at, isOpen, isLast, onInsert, onCancel }: InsertBarProps): ReactNode {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    bar.current?.querySelector('button')?.focus()
    bar.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const isReachable = isOpen || isLast
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons take the focus
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label="Cel invoegen"
      data-print="none"
      className={`${styles.bar} ${isOpen || isLast ? styles.shown : ''}`}
      onKeyDown={(event) => move(event, onCancel)}
    >
      <span className={styles.choices}>
        <Plus aria-hidden size={13} className={styles.plus} />
        {kinds.map(([kind, label], place) => (
          <button
            key={kind}
            type="button"
            className={styles.choice}
            tabIndex={isReachable && place === 0 ? 0 : -1}
            onClick={() => onInsert(kind, at)}
          >
            {label}
          </button>
        ))}
      </span>
    </div>
  )
}

/** ← and → go from choice to choice, Esc back to where the focus was. */
function move(event: KeyboardEvent<HTMLElement>, onCancel: () => void): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (event.key === 'Escape') {
    event.stopPropagation()
    event.preventDefault()
    return onCancel()
  }
  if (step === 0) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step]
  event.preventDefault()
  next?.focus()
}
