import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTools } from '../../app/WorkbenchContext'
import { Checks } from '../../ui/Checks'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/FormDialog'
import { useMaking } from './useMaking'

/** Asks for the title, theme and sources of a new analysis, and opens it. */
export function NewNotebookDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { workbench } = useTools()
  const { sources, documents } = workbench.state
  const themes = [...new Set(documents.map(({ thema }) => thema))]
  const [titel, setTitel] = useState('')
  const [thema, setThema] = useState(themes[0] ?? '')
  const [bronnen, setBronnen] = useState<readonly string[]>([])
  const { problem, finish } = useMaking('notebook', onClose)
  const make = () => finish(workbench.createNotebook({ titel: titel.trim(), thema, bronnen }))
  return (
    <FormDialog
      title="Nieuwe analyse"
      verb="Maken"
      problem={problem}
      onSubmit={() => void make()}
      onClose={onClose}
    >
      <Field label="Titel" value={titel} onChange={setTitel} takesFocus />
      <Field
        label="Thema"
        value={thema}
        onChange={setThema}
        offers={themes}
        hint="De map waarin ze komt te staan."
      />
      <Checks
        label="Bronnen"
        names={sources.map(({ manifest }) => manifest.naam)}
        chosen={bronnen}
        onChange={setBronnen}
      />
    </FormDialog>
  )
}
