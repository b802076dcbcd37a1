import { useState } from 'react'
import type { ReactNode } from 'react'
import { Ellipsis } from 'lucide-react'
import type { Cell } from '../../../core/notebook/model'
import { cellCommands, type CellCommand } from '../../app/cellCommands'
import { ActionMenu, type Action } from '../../ui/ActionMenu'
import styles from './CellMenu.module.css'

interface CellMenuProps {
  readonly cell: Cell
  readonly name: string
  readonly onCommand: (command: CellCommand, cell: string) => void
}

/** Everything that can be done with one cell. Shift F10 on the cell opens it too. */
export function CellMenu({ cell, name, onCommand }: CellMenuProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.menu} data-print="none" data-cell-menu>
      <ActionMenu
        label={`Meer met ${name}`}
        actions={actionsFor(cell)}
        onAction={(command) => onCommand(command, cell.id)}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
      >
        <Ellipsis aria-hidden size={15} />
      </ActionMenu>
    </div>
  )
}

const groups: readonly (readonly CellCommand[])[] = [
  ['cel-omhoog', 'cel-omlaag'],
  ['cel-dupliceren', 'cel-splitsen', 'cel-samenvoegen'],
  ['cel-figuur-kopieren', 'cel-tabel-kopieren'],
  ['cel-opmaken', 'cel-hernoemen', 'cel-bron'],
  ['invoegen-boven', 'invoegen-onder'],
  ['cel-verwijderen'],
]

function actionsFor(cell: Cell): readonly Action<CellCommand>[] {
  return groups.flatMap((group) =>
    group
      .filter((id) => fits(id, cell))
      .flatMap((id, at) => {
        const command = cellCommands.find((one) => one.id === id)
        return command ? [{ ...command, startsGroup: at === 0 && group !== groups[0] }] : []
      }),
  )
}

function fits(command: CellCommand, { kind }: Cell): boolean {
  switch (command) {
    case 'cel-splitsen':
    case 'cel-samenvoegen':
      return kind === 'tekst' || kind === 'sql'
    case 'cel-opmaken':
      return kind === 'sql'
    case 'cel-hernoemen':
      return kind !== 'tekst'
    case 'cel-figuur-kopieren':
      return isFigure(kind)
    case 'cel-tabel-kopieren':
      return isFigure(kind) || kind === 'sql'
    case 'cel-bron':
      return isFigure(kind) || kind === 'ongeldig'
    default:
      return true
  }
}

const isFigure = (kind: Cell['kind']) => kind === 'figuur' || kind === 'zrm' || kind === 'peiling'
