import type { ReactNode } from 'react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import styles from './ActionMenu.module.css'

export interface Action<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly keys: string | null
  readonly isDisabled?: boolean
  /** Whether a line stands above it. */
  readonly startsGroup?: boolean
}

interface ActionMenuProps<Id extends string> {
  /** Says what the actions are about. */
  readonly label: string
  readonly actions: readonly Action<Id>[]
  readonly onAction: (id: Id) => void
  readonly isOpen: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly children: ReactNode
}

/** A quiet button with a menu of actions, each with its key. */
export function ActionMenu<Id extends string>(props: ActionMenuProps<Id>): ReactNode {
  const { label, actions, onAction, isOpen, onOpenChange, children } = props
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <AriaButton aria-label={label} className={styles.button ?? ''}>
        {children}
      </AriaButton>
      <Popover placement="bottom end" className={styles.popover ?? ''}>
        <Menu className={styles.menu ?? ''} onAction={(id) => onAction(id as Id)}>
          {actions.flatMap(({ id, label: words, keys, isDisabled = false, startsGroup = false }) => [
            ...(startsGroup ? [<Separator key={`boven ${id}`} className={styles.line ?? ''} />] : []),
            <MenuItem
              key={id}
              id={id}
              textValue={words}
              isDisabled={isDisabled}
              className={styles.item ?? ''}
            >
              <span>{words}</span>
              {keys === null ? null : <kbd className={styles.keys}>{keys}</kbd>}
            </MenuItem>,
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
