import type { KeyboardEvent, ReactNode } from 'react'
import { X } from 'lucide-react'
import { useStore } from '../ui/store'
import { tabKey } from './desk'
import type { Desk, Tab } from './desk'
import { tabTitle } from './tabTitle'
import { useTools } from './WorkbenchContext'
import styles from './TabBar.module.css'

interface TabBarProps {
  readonly desk: Desk
  readonly onShow: (key: string) => void
  readonly onClose: (key: string) => void
}

/** The open documents. Arrow keys go along them, Delete closes one. */
export function TabBar({ desk, onShow, onClose }: TabBarProps): ReactNode {
  return (
    <nav data-print="none" aria-label="Geopende documenten" className={styles.bar}>
      <ul className={styles.tabs}>
        {desk.tabs.map((tab) => (
          <TabItem
            key={tabKey(tab)}
            tab={tab}
            active={tabKey(tab) === desk.active}
            onShow={onShow}
            onClose={onClose}
          />
        ))}
      </ul>
    </nav>
  )
}

interface TabItemProps {
  readonly tab: Tab
  readonly active: boolean
  readonly onShow: (key: string) => void
  readonly onClose: (key: string) => void
}

function TabItem({ tab, active, onShow, onClose }: TabItemProps): ReactNode {
  const { workbench, sessions, sheets } = useTools()
  const title = tabTitle(tab, useStore(workbench))
  const unsaved = [...useStore(sessions.unsaved), ...useStore(sheets.unsaved)]
  const isUnsaved = 'path' in tab && unsaved.includes(tab.path)
  const key = tabKey(tab)
  const closable = tab.kind !== 'overzicht'
  return (
    <li className={`${styles.tab} ${active ? styles.active : ''}`}>
      <button
        type="button"
        className={styles.name}
        aria-current={active ? 'page' : undefined}
        title={title}
        onClick={() => onShow(key)}
        onKeyDown={(event) => onTabKey(event, () => closable && onClose(key))}
      >
        {isUnsaved ? <span aria-hidden className={styles.unsaved} /> : null}
        <span className={styles.title}>{title}</span>
        {isUnsaved ? <span className="visually-hidden">, niet opgeslagen</span> : null}
      </button>
      {closable ? (
        <button
          type="button"
          className={styles.close}
          aria-label={`${title} sluiten`}
          onClick={() => onClose(key)}
        >
          <X aria-hidden size={13} />
        </button>
      ) : null}
    </li>
  )
}

function onTabKey(event: KeyboardEvent<HTMLButtonElement>, close: () => void): void {
  const item = event.currentTarget.parentElement
  if (event.key === 'Delete') close()
  else if (event.key === 'ArrowRight') item?.nextElementSibling?.querySelector('button')?.focus()
  else if (event.key === 'ArrowLeft') item?.previousElementSibling?.querySelector('button')?.focus()
}
