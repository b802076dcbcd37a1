import type { ReactNode } from 'react'
import { useState } from 'react'
import { TextControl } from './TextControl'
import styles from './FigureForm.module.css'

interface ControlProps {
  readonly label: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

type Parts = Readonly<Record<string, unknown>>

const partsOf = (value: unknown): Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : {}
const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** A value to hold the marks against, with its name. */
export function ReferenceControl({ label, value, onChange }: ControlProps): ReactNode {
  const [problem, setProblem] = useState<string | null>(null)
  const number = textOf(typeof value === 'number' ? value : partsOf(value)['waarde'])
  const name = textOf(partsOf(value)['label'])
  const write = (waarde: number, words: string) => onChange(words === '' ? waarde : { waarde, label: words })
  const takeNumber = (text: string) => {
    const isNumber = /^[-−]?\d{1,12}(?:[.,]\d{1,6})?$/.test(text)
    setProblem(isNumber || text === '' ? null : 'Dit is geen getal. Schrijf het als 7,3.')
    if (text === '') onChange(undefined)
    else if (isNumber) write(Number(text.replace('−', '-').replace(',', '.')), name)
  }
  return (
    <>
      <TextControl
        narrow
        label={`${label} bij`}
        value={number.replace('.', ',')}
        problem={problem}
        placeholder="7,3"
        onChange={takeNumber}
      />
      {number === '' ? null : (
        <TextControl
          label={`Naam van de ${label.toLowerCase()}`}
          value={name}
          placeholder="Nederland"
          onChange={(words) => write(Number(number), words)}
        />
      )}
    </>
  )
}

/** The moment from which a series is about something else, with the reason. More than one stays in the text. */
export function BreakControl({ label, value, onChange }: ControlProps): ReactNode {
  const moment = textOf(typeof value === 'object' ? partsOf(value)['bij'] : value)
  const reason = textOf(partsOf(value)['reden'])
  const plain = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : text)
  const write = (bij: string, reden: string) =>
    onChange(reden === '' ? plain(bij) : { bij: plain(bij), reden })
  if (Array.isArray(value))
    return <p className={styles.hint}>{label}: er zijn er meer dan één; die staan in de tekst.</p>
  return (
    <>
      <TextControl
        narrow
        label={`${label} vanaf`}
        value={moment}
        placeholder="2019"
        onChange={(text) => (text === '' ? onChange(undefined) : write(text, reason))}
      />
      {moment === '' ? null : (
        <TextControl
          label="Reden van de breuk"
          value={reason}
          placeholder="de herindeling"
          onChange={(text) => write(moment, text)}
        />
      )}
    </>
  )
}

/** Which columns a table has; none chosen is all of them. */
export function ColumnsControl({
  label,
  value,
  columns,
  onChange,
}: ControlProps & { readonly columns: readonly string[] }): ReactNode {
  const heads = partsOf(value)
  const chosen = Array.isArray(value) ? value.map(String) : value === undefined ? columns : Object.keys(heads)
  const toggle = (name: string) => {
    const next = chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]
    if (next.length === 0) return
    const isAll = next.length === columns.length && next.every((one, at) => one === columns[at])
    if (Object.keys(heads).length > 0)
      onChange(Object.fromEntries(next.map((one) => [one, heads[one] ?? one])))
    else onChange(isAll ? undefined : next)
  }
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {columns.map((name) => (
        <label key={name} className={styles.check}>
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} /> {name}
        </label>
      ))}
    </fieldset>
  )
}
