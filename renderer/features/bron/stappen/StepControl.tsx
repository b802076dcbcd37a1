import type { ReactNode } from 'react'
import type { TableColumn } from '../../../../core/recipe/model'
import { useTools } from '../../../app/WorkbenchContext'
import { useStore } from '../../../ui/store'
import type { StepField } from './stepFields'
import type { Filled } from './StepForm'
import styles from './Steps.module.css'

interface StepControlProps {
  readonly field: StepField
  readonly filled: Filled
  readonly source: string
  readonly columns: readonly TableColumn[]
  readonly onChange: (value: unknown) => void
}

/** The control of one key of a step. */
export function StepControl({ field, filled, source, columns, onChange }: StepControlProps): ReactNode {
  const { workbench } = useTools()
  const { sources } = useStore(workbench)
  const others = sources.map(({ manifest }) => manifest.naam).filter((name) => name !== source)
  const own = columns.map(({ name }) => name)
  const value = filled[field.key]
  switch (field.kind) {
    case 'column':
      return <Pick field={field} value={value} choices={own} onChange={onChange} />
    case 'source':
      return <Pick field={field} value={value} choices={others} onChange={onChange} />
    case 'list-column': {
      const list = sources.find(({ manifest }) => manifest.naam === filled['indeling'])
      const names = list?.recipe?.columns.map(({ name }) => name) ?? []
      return <Pick field={field} value={value} choices={names} onChange={onChange} />
    }
    case 'doubt':
      return <Pick field={field} value={value} choices={['gemeente', 'provincie']} onChange={onChange} />
    case 'columns':
      return <Tick field={field} value={value} choices={own} onChange={onChange} />
    case 'sources':
      return <Tick field={field} value={value} choices={others} onChange={onChange} />
    case 'text':
      return <Text field={field} value={typeof value === 'string' ? value : ''} onChange={onChange} />
    case 'year':
      return (
        <Text
          field={field}
          value={typeof value === 'number' ? String(value) : ''}
          onChange={(text) => onChange(/^\d{4}$/.test(text) ? Number(text) : text)}
        />
      )
    case 'lines':
      return <Lines field={field} value={value} onChange={onChange} />
    case 'per-source':
      return <PerSource names={[source, ...textsOf(filled['bronnen'])]} value={value} onChange={onChange} />
    case 'shares':
      return (
        <Shares columns={columns} counts={textsOf(filled['optellen'])} value={value} onChange={onChange} />
      )
  }
}

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

interface PartProps {
  readonly field: StepField
  readonly value: unknown
  readonly choices: readonly string[]
  readonly onChange: (value: unknown) => void
}

function Pick({ field, value, choices, onChange }: PartProps): ReactNode {
  return (
    <label className={styles.field}>
      <span className={styles.muted}>{field.label}</span>
      <select
        className={styles.choice}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{field.optional === true ? 'geen' : 'kies'}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  )
}

function Tick({ field, value, choices, onChange }: PartProps): ReactNode {
  const ticked = textsOf(value)
  const change = (choice: string, on: boolean) =>
    onChange(on ? [...ticked, choice] : ticked.filter((one) => one !== choice))
  return (
    <fieldset className={styles.checks}>
      <legend>{field.label}</legend>
      {choices.map((choice) => (
        <label key={choice} className={styles.check}>
          <input
            type="checkbox"
            checked={ticked.includes(choice)}
            onChange={({ target }) => change(choice, target.checked)}
          />
          {choice}
        </label>
      ))}
    </fieldset>
  )
}

interface TextProps {
  readonly field: { readonly label: string }
  readonly value: string
  readonly onChange: (value: string) => void
}

function Text({ field, value, onChange }: TextProps): ReactNode {
  return (
    <label className={styles.field}>
      <span className={styles.muted}>{field.label}</span>
      <input
        className={styles.choice}
        type="text"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}

function Lines({ field, value, onChange }: Omit<PartProps, 'choices'>): ReactNode {
  return (
    <label className={styles.field}>
      <span className={styles.muted}>{field.label}</span>
      <textarea
        className={styles.area}
        value={textsOf(value).join('\n')}
        onChange={({ target }) => onChange(target.value.split('\n'))}
      />
    </label>
  )
}

interface PerSourceProps {
  readonly names: readonly string[]
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

function PerSource({ names, value, onChange }: PerSourceProps): ReactNode {
  const values = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, string>
  >
  return names.map((name) => (
    <Text
      key={name}
      field={{ label: `Waarde voor ${name} (leeg: de naam van de bron)` }}
      value={values[name] ?? ''}
      onChange={(text) => {
        const { [name]: _, ...rest } = values
        onChange(text === '' ? rest : { ...rest, [name]: text })
      }}
    />
  ))
}

interface SharesProps {
  readonly columns: readonly TableColumn[]
  readonly counts: readonly string[]
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** Of each percentage what it is a share of. */
function Shares({ columns, counts, value, onChange }: SharesProps): ReactNode {
  const shares = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, { readonly noemer: string; readonly teller?: string }>
  >
  const percentages = columns.filter(({ unit }) => unit === '%')
  return percentages.map(({ name }) => (
    <Pick
      key={name}
      field={{ key: name, label: `Percentage ${name} is een deel van`, kind: 'column', optional: true }}
      value={shares[name]?.noemer}
      choices={counts}
      onChange={(base) => {
        const { [name]: old, ...rest } = shares
        onChange(base === '' ? rest : { ...rest, [name]: { ...old, noemer: base } })
      }}
    />
  ))
}
