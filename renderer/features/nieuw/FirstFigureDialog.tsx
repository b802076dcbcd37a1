import { useState } from 'react'
import type { ReactNode } from 'react'
import type { FirstFigure } from '../../../core/workbench/firstFigure/proposeFigure'
import type { SourceManifest } from '../../../core/workspace/werkmap'
import { useTools } from '../../app/WorkbenchContext'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/FormDialog'
import { useMaking } from './useMaking'
import styles from './FirstFigureDialog.module.css'

interface FirstFigureDialogProps {
  readonly source: SourceManifest
  /** null: nothing in the source says what to draw; the analysis begins empty. */
  readonly proposed: FirstFigure | null
  readonly onClose: () => void
}

/** The title and the theme of an analysis with a first figure of a source, both filled in. */
export function FirstFigureDialog({ source, proposed, onClose }: FirstFigureDialogProps): ReactNode {
  const { workbench } = useTools()
  const themes = [...new Set(workbench.state.documents.map(({ thema }) => thema))]
  const [titel, setTitel] = useState(proposed?.titel ?? source.titel)
  const [thema, setThema] = useState(themes[0] ?? source.naam.replaceAll('_', '-'))
  const { problem, finish } = useMaking('notebook', onClose)
  const make = () =>
    finish(
      workbench.createNotebook({
        ...{ titel: titel.trim(), thema, bronnen: [source.naam] },
        ...(proposed && { hoofdstuk: proposed.hoofdstuk, cellen: proposed.cellen(titel.trim()) }),
      }),
    )
  return (
    <FormDialog
      title={`Figuur van ${source.titel}`}
      verb="Maken"
      problem={problem}
      onSubmit={() => void make()}
      onClose={onClose}
    >
      <p className={styles.what}>{proposed === null ? nothing : `${proposed.omschrijving} ${changeable}`}</p>
      <Field
        label="Titel"
        value={titel}
        onChange={setTitel}
        takesFocus
        hint="Zeg wat te zien is, niet waardoor het komt."
      />
      <Field
        label="Thema"
        value={thema}
        onChange={setThema}
        offers={themes}
        hint="De map van de analyse. Elk thema heeft één feitenblad."
      />
    </FormDialog>
  )
}

const changeable = 'Wat de figuur laat zien, staat in de query erboven; daar pas je het aan.'
const nothing =
  'Aan deze bron is niet te zien wat er af te beelden is. Je krijgt een lege analyse met deze bron, waarin je zelf een query schrijft.'
