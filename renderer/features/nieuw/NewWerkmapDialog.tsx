import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTools } from '../../app/WorkbenchContext'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/FormDialog'

/** Asks for the name and the organisation of a new werkmap; the host asks where, makes it and opens it. */
export function NewWerkmapDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { bridge, workbench } = useTools()
  const [titel, setTitel] = useState('')
  const [organisatie, setOrganisatie] = useState(ownOrganisation(workbench.state.werkmap.organisatie))
  const [problem, setProblem] = useState<string | null>(null)
  const make = async () => {
    const lacking = [titel, organisatie].some((text) => text.trim() === '')
    if (lacking) return setProblem('Vul de naam en de organisatie in.')
    const made = await bridge.makeWerkmap(titel.trim(), organisatie.trim())
    // The new werkmap comes in the place of this page; where no place was picked the question stays.
    setProblem(made.ok ? null : made.problem)
  }
  return (
    <FormDialog
      title="Nieuwe werkmap"
      verb="Plaats kiezen…"
      problem={problem}
      onSubmit={() => void make()}
      onClose={onClose}
    >
      <Field
        label="Naam"
        value={titel}
        onChange={setTitel}
        takesFocus
        hint="Van de map, bijvoorbeeld ‘Feitenbladen 2025’."
      />
      <Field
        label="Organisatie"
        value={organisatie}
        onChange={setOrganisatie}
        hint="Die staat op elk feitenblad."
      />
    </FormDialog>
  )
}

/** The name of who made this werkmap too, unless it is the sample's. */
const ownOrganisation = (name: string): string => (name.includes('(voorbeeld)') ? '' : name)
