import { useId } from 'react'
import type { ReactNode } from 'react'
import type { SourceState } from '../../../core/workbench/model'
import { shortDay } from '../../ui/formatRange'
import fields from '../toevoegen/Fields.module.css'
import type { Newer, NewerFields } from './newer'

interface NewerDaysProps {
  readonly newer: Newer
  readonly source: SourceState
  readonly fields: NewerFields
}

/** The days that belong to this file and not to the earlier one. */
export function NewerDays({ newer, source: { manifest }, fields: typed }: NewerDaysProps): ReactNode {
  const field = (name: keyof NewerFields, label: string) => (
    <Day label={label} text={typed[name]} onFill={(text) => newer.fill(name, text)} />
  )
  const known = (day: string | undefined) => (day === undefined ? '' : `; was ${shortDay(day)}`)
  return (
    <section className={fields.fields} aria-labelledby="dagen">
      <h3 id="dagen" className={fields.heading}>
        Over dit bestand
      </h3>
      <fieldset className={fields.period}>
        <legend className={fields.label}>Periode die de bron beschrijft (hoeft niet)</legend>
        {field('van', 'Van')}
        {field('tot', 'Tot en met')}
      </fieldset>
      {field('gepubliceerd', `Gepubliceerd (hoeft niet)${known(manifest.gepubliceerd)}`)}
      {field('opgehaald', `Opgehaald (hoeft niet)${known(manifest.opgehaald)}`)}
    </section>
  )
}

interface DayProps {
  readonly label: string
  readonly text: string
  readonly onFill: (text: string) => void
}

function Day({ label, text, onFill }: DayProps): ReactNode {
  const id = useId()
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <input
        id={id}
        className={fields.input}
        value={text}
        placeholder="dd-mm-jjjj"
        onChange={({ target }) => onFill(target.value)}
      />
    </div>
  )
}
