import type { ReactNode } from 'react'
import { BinDialog } from './BinDialog'
import { RemoveDialog } from './RemoveDialog'
import { RenameDialog } from './RenameDialog'
import type { ItemDialog } from './useItems'

interface ItemDialogsProps {
  readonly dialog: ItemDialog | null
  readonly onClose: () => void
}

/** The dialogs about the items of the werkmap; one at a time. */
export function ItemDialogs({ dialog, onClose }: ItemDialogsProps): ReactNode {
  switch (dialog?.ask) {
    case 'hernoemen':
      return <RenameDialog item={dialog.item} onClose={onClose} />
    case 'verwijderen':
      return <RemoveDialog item={dialog.item} onClose={onClose} />
    case 'prullenbak':
      return <BinDialog onClose={onClose} />
    case undefined:
      return null
  }
}
