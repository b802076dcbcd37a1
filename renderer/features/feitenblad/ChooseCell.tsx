import { useState } from 'react'
import type { ReactNode } from 'react'
import type { CellOffer } from '../../../core/workbench/sheetSession'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/FormDialog'
import { choicesFor, type CellKind } from './newBlock'

interface ChooseCellProps {
  readonly soort: CellKind
  /** null while the analyses run. */
  readonly offers: readonly CellOffer[] | null
  readonly onChoose: (reference: string) => void
  readonly onClose: () => void
}

/** Asks which cell of the analyses beside the sheet a new block shows. */
export function ChooseCell({ soort, offers, onChoose, onClose }: ChooseCellProps): ReactNode {
  const { title, label, none } = words[soort]
  const choices = choicesFor(soort, offers ?? [])
  const [chosen, setChosen] = useState<string | null>(null)
  const reference = chosen ?? choices[0]?.[0]
  if (reference === undefined)
    return (
      <Dialog title={title} isOpen onClose={onClose}>
        <p>{offers === null ? 'De analyses bij dit feitenblad worden uitgevoerd. Een moment.' : none}</p>
        <Button onPress={onClose}>Sluiten</Button>
      </Dialog>
    )
  return (
    <FormDialog
      title={title}
      verb="Toevoegen"
      problem={null}
      onSubmit={() => onChoose(reference)}
      onClose={onClose}
    >
      <Field label={label} value={reference} choices={choices} onChange={setChosen} takesFocus />
    </FormDialog>
  )
}

const words: Readonly<Record<CellKind, { title: string; label: string; none: string }>> = {
  figuur: {
    title: 'Figuur toevoegen',
    label: 'Figuur',
    none: 'In de analyses van dit thema staat nog geen figuur. Maak er eerst een in een analyse.',
  },
  kerncijfer: {
    title: 'Kerncijfer toevoegen',
    label: 'Getal',
    none: 'In de analyses van dit thema staat nog geen query die één rij geeft. Maak die eerst in een analyse.',
  },
  tabel: {
    title: 'Tabel toevoegen',
    label: 'Resultaat',
    none: 'In de analyses van dit thema staat nog geen query. Maak er eerst een in een analyse.',
  },
}
