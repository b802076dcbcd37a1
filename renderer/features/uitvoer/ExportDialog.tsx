import { useState } from 'react'
import type { ReactNode } from 'react'
import { exportFormats, formatNames, type ExportFormat } from '../../../core/feitenblad/formats'
import { Checks } from '../../ui/Checks'
import { FormDialog } from '../../ui/FormDialog'

interface ExportDialogProps {
  /** There are changes that aren't saved: exporting saves them. */
  readonly savesFirst: boolean
  readonly onChoose: (formats: readonly ExportFormat[]) => void
  readonly onClose: () => void
}

/** Asks what a fact sheet is to be exported as; what was chosen is remembered. */
export function ExportDialog({ savesFirst, onChoose, onClose }: ExportDialogProps): ReactNode {
  const [formats, setFormats] = useState(remembered)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = () => {
    if (formats.length === 0) return setProblem('Kies ten minste één formaat.')
    localStorage.setItem(key, formats.join(','))
    onChoose(formats)
  }
  return (
    <FormDialog
      title="Feitenblad exporteren"
      verb={savesFirst ? 'Opslaan en exporteren' : 'Exporteer'}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {savesFirst ? (
        <p>
          Er zijn wijzigingen die niet zijn opgeslagen. Die worden eerst opgeslagen: een export volgt uit het
          bestand.
        </p>
      ) : null}
      <Checks
        label="Formaten"
        names={exportFormats}
        chosen={formats}
        onChange={setFormats}
        words={(format) => formatNames[format]}
      />
    </FormDialog>
  )
}

const key = 'feitenwerk.formaten'

function remembered(): readonly ExportFormat[] {
  const kept = localStorage.getItem(key)?.split(',')
  return exportFormats.filter((format) => kept?.includes(format) ?? true)
}
