import { useState } from 'react'
import type { ReactNode } from 'react'
import type { ResultColumn } from '../../../../core/bridge/table'
import { changeFiguur, changeKind, type FiguurChange } from '../../../../core/notebook/figuurChange'
import type { SimpleKeys } from '../../../../core/notebook/figuurKeys'
import { figuurKinds, keysOfKind, type FiguurKind } from '../../../../core/notebook/figuurSchema'
import type { ColumnRole } from '../../../../core/notebook/roles'
import { FieldControl } from './FieldControl'
import { figureFields, kindNames } from './figureFields'
import { TextControl } from './TextControl'
import styles from './FigureForm.module.css'

interface FigureFormProps {
  readonly name: string
  readonly keys: SimpleKeys
  /** The YAML between the fences. */
  readonly body: string
  readonly columns: readonly ResultColumn[]
  readonly roles: readonly ColumnRole[]
  /** Sources with borders, for a map. */
  readonly maps: readonly string[]
  readonly onChange: (body: string) => void
  /** Esc. */
  readonly onLeave: () => void
}

type FieldKey = keyof typeof figureFields

/** Kinds that need what isn't there are left out. */
function isOffered(
  kind: FiguurKind,
  roles: FigureFormProps['roles'],
  maps: FigureFormProps['maps'],
): boolean {
  if (kind === 'kaart') return maps.length > 0
  return (kind !== 'bereik' && kind !== 'jaren') || roles.some(({ rol }) => rol === 'bereik')
}

/** The keys of a figure as a form. What it changes is spliced into the text: comments and order stay. */
export function FigureForm(props: FigureFormProps): ReactNode {
  const { name, keys, body, columns, roles, maps, onChange, onLeave } = props
  const [noTitle, setNoTitle] = useState(false)
  const change = (values: FiguurChange) => onChange(changeFiguur(body, values))
  const { required, optional } = keysOfKind[keys.soort]
  const fields = (Object.keys(figureFields) as FieldKey[]).filter(
    (key) => key === 'ondertitel' || required.includes(key) || optional.includes(key),
  )
  const kinds = figuurKinds.filter((kind) => kind === keys.soort || isOffered(kind, roles, maps))
  const values = keys as unknown as Readonly<Record<string, unknown>>
  return (
    // Esc leaves the form as it leaves the text.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={`Formulier van ${name}`}
      className={styles.form}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <label className={styles.field}>
        Soort
        <select
          // Where editing begins, as the cursor does in the text.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          className={styles.input}
          value={keys.soort}
          onChange={(event) =>
            change(changeKind(values, event.target.value as FiguurKind, columns, roles, maps))
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindNames[kind]}
            </option>
          ))}
        </select>
      </label>
      <TextControl
        label={figureFields.titel.label}
        value={keys.titel}
        isRead
        problem={noTitle ? 'Een figuur heeft een titel nodig.' : null}
        onChange={(titel) => {
          setNoTitle(titel === '')
          if (titel !== '') change({ titel })
        }}
      />
      {fields.map((key) => (
        <FieldControl
          key={key}
          label={figureFields[key].label}
          kind={figureFields[key].kind}
          required={required.includes(key)}
          value={values[key]}
          columns={columns.map((column) => column.name)}
          maps={maps}
          onChange={(value) => change({ [key]: value })}
        />
      ))}
      {columns.length === 0 ? (
        <p className={styles.hint}>Voer de cel met de gegevens uit om de kolommen te kunnen kiezen.</p>
      ) : null}
    </div>
  )
}
