import type { ReactNode } from 'react'
import type { CellOffer } from '../../../../core/workbench/sheetSession'
import { choicesFor, type CellKind } from '../newBlock'
import { EditField } from './EditField'

interface CellFieldProps {
  readonly soort: CellKind
  readonly label: string
  readonly value: string
  /** null while the analyses run. */
  readonly offers: readonly CellOffer[] | null
  readonly onEdit: (reference: string) => string | null
}

/** Chooses what of the analyses a block shows; what is there stays a choice, also when it leads nowhere. */
export function CellField({ soort, label, value, offers, onEdit }: CellFieldProps): ReactNode {
  const choices = choicesFor(soort, offers ?? [])
  const isKnown = choices.some(([reference]) => reference === value)
  const own = offers === null ? value : `${value} (niet gevonden)`
  return (
    <EditField
      label={label}
      value={value}
      choices={isKnown ? choices : [[value, own], ...choices]}
      {...(offers === null ? { hint: 'De analyses bij dit feitenblad worden uitgevoerd.' } : {})}
      onEdit={onEdit}
    />
  )
}
