import { useState } from 'react'
import type { ReactNode } from 'react'
import { exportFormats, formatNames, type ExportFormat } from '../../../core/feitenblad/formats'
import type { ParameterDefinition } from '../../../core/notebook/model'
import { eachByItself, planVariants, type SheetVariant } from '../../../core/workbench/sheetVariants'
import { Checks } from '../../ui/Checks'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/FormDialog'

interface ExportDialogProps {
  /** There are changes that aren't saved: exporting saves them. */
  readonly savesFirst: boolean
  /** Parameters of its notebooks; those with a list of values can have a sheet for each. */
  readonly parameters: Readonly<Record<string, ParameterDefinition>>
  /** @param variants The sheets that are wanted; null for the one as it is. */
  readonly onChoose: (formats: readonly ExportFormat[], variants: readonly SheetVariant[] | null) => void
  readonly onClose: () => void
}

/** Asks what a fact sheet is to be exported as; what was chosen is remembered. */
export function ExportDialog({ savesFirst, parameters, onChoose, onClose }: ExportDialogProps): ReactNode {
  const [formats, setFormats] = useState(remembered)
  const [problem, setProblem] = useState<string | null>(null)
  const [per, setPer] = useState('')
  const [values, setValues] = useState<readonly string[]>([])
  const lists = Object.entries(parameters).filter(([, { keuzes }]) => keuzes.length > 0)
  const choosePer = (name: string) => {
    setPer(name)
    setValues(parameters[name]?.keuzes ?? [])
  }
  const submit = () => {
    if (formats.length === 0) return setProblem('Kies ten minste één formaat.')
    if (per !== '' && values.length === 0) return setProblem('Kies ten minste één waarde.')
    const planned = per === '' ? null : planVariants(parameters, new Map(), new Map([[per, values]]))
    if (planned?.ok === false) return setProblem(planned.problem)
    localStorage.setItem(key, formats.join(','))
    onChoose(formats, planned?.value ?? null)
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
      {lists.length === 0 ? null : (
        <Field
          label="Bladen"
          value={per}
          onChange={choosePer}
          choices={[
            ['', 'Eén blad, zoals het er staat'],
            ...lists.map(([name, { label }]) => [name, `Een blad per waarde van “${label}”`] as const),
          ]}
        />
      )}
      {per === '' ? null : (
        <>
          <Checks
            label={`Waarden (${values.length} van ${parameters[per]?.keuzes.length ?? 0})`}
            names={parameters[per]?.keuzes ?? []}
            chosen={values}
            onChange={setValues}
          />
          <p>{eachByItself}</p>
        </>
      )}
    </FormDialog>
  )
}

const key = 'feitenwerk.formaten'

function remembered(): readonly ExportFormat[] {
  const kept = localStorage.getItem(key)?.split(',')
  return exportFormats.filter((format) => kept?.includes(format) ?? true)
}
