import { useState } from 'react'
import type { ReactNode } from 'react'
import { Ellipsis } from 'lucide-react'
import type { Item } from '../../../core/workbench/moving/references'
import { useTools } from '../../app/WorkbenchContext'
import { ActionMenu } from '../../ui/ActionMenu'
import styles from './WerkmapPanel.module.css'

const actions = [
  { id: 'hernoemen', label: 'Hernoemen of verplaatsen…', keys: 'F2' },
  { id: 'verwijderen', label: 'Verwijderen…', keys: 'Delete', startsGroup: true },
] as const

/** What can be done with an item of the werkmap, beside opening it. */
export function ItemMenu({ item, title }: { readonly item: Item; readonly title: string }): ReactNode {
  const { items } = useTools()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.menu}>
      <ActionMenu
        label={`Meer met ${title}`}
        actions={actions}
        onAction={(ask) => items.ask(ask, item)}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
      >
        <Ellipsis aria-hidden size={14} />
      </ActionMenu>
    </div>
  )
}
