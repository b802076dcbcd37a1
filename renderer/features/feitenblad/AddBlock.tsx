import { useState } from 'react'
import type { ReactNode } from 'react'
import { Plus } from 'lucide-react'
import { blockNames } from '../../../core/feitenblad/blockNames'
import type { BlockDefinition } from '../../../core/feitenblad/model'
import type { CellOffer } from '../../../core/workbench/sheetSession'
import { ActionMenu } from '../../ui/ActionMenu'
import { ChooseCell } from './ChooseCell'
import { blockFor, emptyBlock, type CellKind } from './newBlock'

interface AddBlockProps {
  /** Name of the chapter. */
  readonly chapter: string
  readonly offers: readonly CellOffer[] | null
  readonly onAdd: (block: BlockDefinition) => void
}

/** A menu of the kinds of block; for what shows a cell of an analysis it asks which. */
export function AddBlock({ chapter, offers, onAdd }: AddBlockProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  const [asking, setAsking] = useState<CellKind | null>(null)
  const choose = (soort: BlockDefinition['soort']) => {
    const block = emptyBlock(soort)
    if (block === null) setAsking(soort as CellKind)
    else onAdd(block)
  }
  return (
    <>
      <ActionMenu
        label={`Blok toevoegen aan ${chapter}`}
        actions={kinds}
        onAction={choose}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
      >
        <Plus aria-hidden size={14} />
      </ActionMenu>
      {asking === null ? null : (
        <ChooseCell
          soort={asking}
          offers={offers}
          onChoose={(reference) => {
            setAsking(null)
            onAdd(blockFor(asking, reference, offers ?? []))
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}

const kinds = (Object.keys(blockNames) as BlockDefinition['soort'][]).map((soort) => ({
  id: soort,
  label: blockNames[soort],
  keys: null,
}))
