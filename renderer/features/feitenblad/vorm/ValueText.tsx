import { useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { CellOffer } from '../../../../core/workbench/sheetSession'
import { CausalNote } from '../../../ui/CausalNote'
import { valueChoices } from '../newBlock'
import { EditField } from './EditField'
import styles from './forms.module.css'

interface ValueTextProps {
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly rows?: number
  /** What others said may claim what they think. */
  readonly isSaidByOthers?: boolean
  readonly offers: readonly CellOffer[] | null
  readonly onEdit: (value: string) => string | null
}

/** A text in which values of the analyses may stand: one that is chosen below it is put in at the cursor. */
export function ValueText(props: ValueTextProps): ReactNode {
  const { offers, value, onEdit, rows = 4, isSaidByOthers = false, ...rest } = props
  const around = useRef<HTMLDivElement>(null)
  const id = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const choices = valueChoices(offers ?? [])
  const putIn = (reference: string) => {
    const field = around.current?.querySelector('textarea')
    if (!field) return
    const at = field.selectionEnd
    const written = `{{${reference}${formatOf(reference, offers ?? [])}}}`
    setProblem(onEdit(value.slice(0, at) + written + value.slice(at)))
    requestAnimationFrame(() => {
      field.focus()
      field.setSelectionRange(at + written.length, at + written.length)
    })
  }
  return (
    <div ref={around} className={styles.withValues}>
      <EditField {...rest} value={value} rows={rows} onEdit={onEdit} />
      {isSaidByOthers ? null : <CausalNote text={value} />}
      {choices.length === 0 ? null : (
        <>
          <label htmlFor={id} className="visually-hidden">
            Getal uit een analyse invoegen in {rest.label}
          </label>
          <select id={id} className={styles.insert} value="" onChange={({ target }) => putIn(target.value)}>
            <option value="">Getal uit een analyse invoegen…</option>
            {choices.map(([reference, words]) => (
              <option key={reference} value={reference}>
                {words}
              </option>
            ))}
          </select>
        </>
      )}
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}

const formatOf = (reference: string, offers: readonly CellOffer[]) =>
  offers.some((offer) => offer.shares.some((column) => `${offer.reference}.${column}` === reference))
    ? ' | procent'
    : ''
