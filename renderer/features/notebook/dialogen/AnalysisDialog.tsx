import { useState } from 'react'
import type { ReactNode } from 'react'
import { chapterKinds } from '../../../../core/feitenblad/model'
import type { NotebookMeta } from '../../../../core/notebook/model'
import { useTools } from '../../../app/WorkbenchContext'
import { Checks } from '../../../ui/Checks'
import { CausalNote } from '../../../ui/CausalNote'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/FormDialog'
import type { EditDialogProps } from './dialogProps'

/** Asks for what stands at the head of an analysis: title, theme, chapter, sources. */
export function AnalysisDialog({
  meta,
  onEdit,
  onClose,
}: EditDialogProps & { readonly meta: NotebookMeta }): ReactNode {
  const { workbench } = useTools()
  const [titel, setTitel] = useState(meta.titel)
  const [thema, setThema] = useState(meta.thema ?? '')
  const [hoofdstuk, setHoofdstuk] = useState(meta.hoofdstuk ?? '')
  const [bronnen, setBronnen] = useState(meta.bronnen)
  const [problem, setProblem] = useState<string | null>(null)
  const names = new Set([...workbench.state.sources.map(({ manifest }) => manifest.naam), ...meta.bronnen])
  const change = () => {
    if (titel.trim() === '') return setProblem('Geef de analyse een titel.')
    const refused = onEdit({
      kind: 'kop',
      change: {
        titel: titel.trim(),
        thema: thema.trim() === '' ? undefined : thema.trim(),
        hoofdstuk: hoofdstuk === '' ? undefined : hoofdstuk,
        bronnen: bronnen.length === 0 && meta.bronnen.length === 0 ? undefined : bronnen,
      },
    })
    setProblem(refused)
    if (refused === null) onClose()
  }
  return (
    <FormDialog
      title="Over deze analyse"
      verb="Wijzigen"
      problem={problem}
      onSubmit={change}
      onClose={onClose}
    >
      <Field label="Titel" value={titel} onChange={setTitel} takesFocus />
      <CausalNote text={titel} />
      <Field
        label="Thema"
        value={thema}
        onChange={setThema}
        offers={[...new Set(workbench.state.documents.map((document) => document.thema))]}
      />
      <Field
        label="Hoofdstuk van het feitenblad"
        value={hoofdstuk}
        onChange={setHoofdstuk}
        choices={[['', 'geen'], ...chapterKinds.map((kind) => [kind, kind.replaceAll('-', ' ')] as const)]}
      />
      <Checks label="Bronnen" names={[...names]} chosen={bronnen} onChange={setBronnen} />
    </FormDialog>
  )
}
