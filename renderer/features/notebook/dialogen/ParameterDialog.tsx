import { useState } from 'react'
import type { ReactNode } from 'react'
import { parameterKinds, type NotebookMeta, type ParameterKind } from '../../../../core/notebook/model'
import { readParameter } from '../../../../core/notebook/readParameter'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/FormDialog'
import { showParameter } from '../parameterText'
import type { EditDialogProps } from './dialogProps'
import { kindWords } from './parameterWords'

interface ParameterDialogProps extends EditDialogProps {
  /** null: a new one. */
  readonly name: string | null
  readonly meta: NotebookMeta
}

/** Asks for a parameter: what it is called in SQL and on screen, its kind and its first value. */
export function ParameterDialog({ name: was, meta, onEdit, onClose }: ParameterDialogProps): ReactNode {
  const known = was === null ? undefined : meta.parameters[was]
  const [name, setName] = useState(was ?? '')
  const [label, setLabel] = useState(known?.label ?? '')
  const [soort, setSoort] = useState<ParameterKind>(known?.soort ?? 'datum')
  const [choices, setChoices] = useState((known?.keuzes ?? []).join('\n'))
  const [value, setValue] = useState(known ? showParameter(known.soort, known.standaard) : '')
  const [problem, setProblem] = useState<string | null>(null)
  const listsChoices = soort === 'keuze' || soort === 'regio'

  const submit = () => {
    const written = listsChoices ? choices.split('\n').map((choice) => choice.trim()) : []
    const keuzes = written.filter((choice) => choice !== '')
    const read = readParameter({ soort, keuzes }, value)
    if (!read.ok) return setProblem(read.problem)
    const settings = {
      soort,
      standaard: read.value as string | number,
      ...(label.trim() === '' || label.trim() === name.trim() ? {} : { label: label.trim() }),
      ...(keuzes.length === 0 ? {} : { keuzes }),
    }
    const refused = onEdit({ kind: 'parameter', was, name: name.trim(), settings })
    setProblem(refused)
    if (refused === null) onClose()
  }
  const remove = (taken: string) => {
    onEdit({ kind: 'parameter', was: taken, name: taken, settings: null })
    onClose()
  }
  return (
    <FormDialog
      title={was === null ? 'Parameter toevoegen' : `Parameter ${was}`}
      verb={was === null ? 'Toevoegen' : 'Wijzigen'}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
      extra={
        was === null ? null : (
          <Button kind="quiet" onPress={() => remove(was)}>
            Verwijderen
          </Button>
        )
      }
    >
      <Field
        label="Naam in SQL"
        value={name}
        onChange={setName}
        takesFocus
        hint="In een query schrijf je $ ervoor."
      />
      <Field label="Opschrift" value={label} onChange={setLabel} />
      <Field
        label="Soort"
        value={soort}
        onChange={(next) => setSoort(next as ParameterKind)}
        choices={parameterKinds.map((kind) => [kind, kindWords[kind].word] as const)}
      />
      {listsChoices ? (
        <Field label="Keuzes, één per regel" value={choices} onChange={setChoices} rows={4} />
      ) : null}
      <Field label="Beginwaarde" value={value} onChange={setValue} hint={kindWords[soort].example} />
    </FormDialog>
  )
}
