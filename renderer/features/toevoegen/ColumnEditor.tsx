import { useState } from 'react'
import type { ReactNode } from 'react'
import type { ColumnType } from '../../../core/bridge/table'
import type { InspectedColumn, Inspection } from '../../../core/sources/inspection'
import { rolesOfKind } from '../../../core/sources/recognise/kinds'
import type { ColumnSettings } from '../../../core/workspace/werkmap'
import { typeWords } from '../../ui/formatValue'
import { Button } from '../../ui/Button'
import { Choice } from './Choice'
import { CommitField } from './CommitField'
import type { ColumnChange } from './decisions'
import styles from './ColumnEditor.module.css'

interface ColumnEditorProps {
  readonly column: InspectedColumn
  readonly inspection: Inspection
  readonly settings: ColumnSettings
  readonly onChange: (change: ColumnChange) => void
}

/** All decisions about one column. An empty field leaves it to the file. */
export function ColumnEditor({ column, inspection, settings, onChange }: ColumnEditorProps): ReactNode {
  const { header, name, label, role, unit, type, transform } = column
  const others = inspection.columns.filter((other) => other !== column).map((other) => other.name)
  const orNothing = (text: string) => (text === '' ? undefined : text)
  return (
    <div className={styles.editor} role="group" aria-label={`Kolom ${header} wijzigen`}>
      <div className={styles.fields}>
        <CommitField
          label="Naam in SQL"
          isCode
          text={name}
          problemOf={(text) => nameProblem(text, others)}
          onCommit={(als) => onChange({ als: orNothing(als) })}
        />
        <CommitField label="Label" text={label} onCommit={(text) => onChange({ label: orNothing(text) })} />
        <CommitField
          label="Rol"
          text={role ?? ''}
          suggestions={rolesOfKind[inspection.kind]}
          onCommit={(rol) => onChange({ rol: orNothing(rol) })}
        />
        <CommitField
          label="Eenheid"
          text={unit ?? ''}
          onCommit={(text) => onChange({ eenheid: orNothing(text) })}
        />
        {transform === null ? (
          <Choice
            label="Type"
            found={typeWords[type]}
            choices={types}
            chosen={settings.type}
            onChoose={(chosen) => onChange({ type: chosen })}
          />
        ) : null}
        {type === 'number' || settings.decimaal !== undefined ? (
          <Choice
            label="Decimaalteken"
            found="als het bestand"
            choices={signs}
            chosen={settings.decimaal}
            onChoose={(decimaal) => onChange({ decimaal })}
          />
        ) : null}
        <label className={styles.fill}>
          <input
            type="checkbox"
            checked={settings.aanvullen === true}
            onChange={({ target }) => onChange({ aanvullen: target.checked || undefined })}
          />
          Lege cel krijgt de waarde erboven
        </label>
      </div>
      <Codes codes={settings.ontbrekend ?? {}} onChange={(ontbrekend) => onChange({ ontbrekend })} />
    </div>
  )
}

const types = (
  ['number', 'text', 'date', 'datetime', 'boolean'] as const satisfies readonly ColumnType[]
).map((value) => ({ value, word: typeWords[value] }))

const signs = [
  { value: ',', word: 'komma' },
  { value: '.', word: 'punt' },
] as const

function nameProblem(name: string, others: readonly string[]): string | null {
  if (name === '') return null
  if (!/^[a-z_][a-z0-9_]*$/.test(name))
    return 'Gebruik kleine letters, cijfers en _, en begin niet met een cijfer.'
  return others.includes(name) ? 'Deze naam heeft een andere kolom al.' : null
}

interface CodesProps {
  readonly codes: Readonly<Record<string, string>>
  readonly onChange: (codes: Readonly<Record<string, string>> | undefined) => void
}

/** Values of the column that count as missing, each with its reason. */
function Codes({ codes, onChange }: CodesProps): ReactNode {
  const [code, setCode] = useState('')
  const set = (changed: Readonly<Record<string, string>>) =>
    onChange(Object.keys(changed).length === 0 ? undefined : changed)
  const add = () => {
    if (code.trim() === '') return
    set({ ...codes, [code.trim()]: `code ${code.trim()}` })
    setCode('')
  }
  return (
    <div className={styles.codes}>
      <p className={styles.label}>Telt als ontbrekend</p>
      {Object.entries(codes).map(([value, reason]) => (
        <div key={value} className={styles.code}>
          <code>{value}</code>
          <CommitField
            label={`Reden bij ${value}`}
            text={reason}
            onCommit={(text) => set({ ...codes, [value]: text === '' ? `code ${value}` : text })}
          />
          <Button
            kind="quiet"
            onPress={() =>
              set(Object.fromEntries(Object.entries(codes).filter(([other]) => other !== value)))
            }
          >
            Weghalen<span className="visually-hidden">: {value}</span>
          </Button>
        </div>
      ))}
      <div className={styles.add}>
        <input
          className={styles.input}
          aria-label="Waarde die als ontbrekend telt"
          placeholder="waarde, zoals 99"
          value={code}
          onChange={({ target }) => setCode(target.value)}
          onKeyDown={({ key }) => key === 'Enter' && add()}
        />
        <Button isDisabled={code.trim() === ''} onPress={add}>
          Erbij
        </Button>
      </div>
    </div>
  )
}
