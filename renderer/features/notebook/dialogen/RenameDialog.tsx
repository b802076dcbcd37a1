import { useState } from 'react'
import type { ReactNode } from 'react'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/FormDialog'
import type { EditDialogProps } from './dialogProps'

/** Asks for another name of a cell; what reads the cell follows. */
export function RenameDialog({
  cell,
  onEdit,
  onClose,
}: EditDialogProps & { readonly cell: string }): ReactNode {
  const [name, setName] = useState(cell)
  const [problem, setProblem] = useState<string | null>(null)
  const rename = () => {
    const refused = onEdit({ kind: 'hernoemen', cell, name: name.trim() })
    setProblem(refused)
    if (refused === null) onClose()
  }
  return (
    <FormDialog
      title={`Cel ${cell} hernoemen`}
      verb="Hernoemen"
      problem={problem}
      onSubmit={rename}
      onClose={onClose}
    >
      <Field
        label="Naam"
        value={name}
        onChange={setName}
        takesFocus
        hint="Kleine letters, cijfers en _. Queries, teksten, figuren en het feitenblad die de cel lezen, gaan mee."
      />
    </FormDialog>
  )
}
