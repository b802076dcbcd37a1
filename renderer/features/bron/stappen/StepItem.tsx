import type { ReactNode } from 'react'
import { ArrowDown, ArrowUp, Eye, EyeOff, Pencil, Trash2 } from 'lucide-react'
import type { StepPreview } from '../../../../core/engine/steps'
import { describeStep, stepWords } from '../../../../core/recipe/describeStep'
import { formatNumber } from '../../../../core/statistics/dutchNumbers'
import type { Step } from '../../../../core/workspace/steps'
import { IconButton } from '../../../ui/Button'
import { problemElsewhere } from './problemElsewhere'
import styles from './Steps.module.css'

interface StepItemProps {
  readonly step: Step
  /** From 0. */
  readonly at: number
  readonly count: number
  /** The tables around it; null while they aren't known. */
  readonly before: StepPreview | null
  readonly after: StepPreview | null
  readonly problem: string | null
  /** Whether values and counts may be shown. */
  readonly showsValues: boolean
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onEdit: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  readonly children: ReactNode
}

export function StepItem(props: StepItemProps): ReactNode {
  const { step, at, count, before, after, problem, showsValues, isShown, children } = props
  const name = `stap ${at + 1}`
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <div className={styles.words}>
          <strong>{stepWords[step.stap]}</strong>
          <span>{describeStep(step)}</span>
          {before !== null && after !== null && showsValues ? (
            <span className={styles.muted}>
              {formatNumber(before.rowCount)} → {formatNumber(after.rowCount)} rijen, {before.columns.length}{' '}
              → {after.columns.length} kolommen
            </span>
          ) : null}
          {showsValues
            ? after?.notes.map((note) => (
                <span key={note} className={styles.muted}>
                  {note}
                </span>
              ))
            : null}
          {problem === null ? null : (
            <span role="alert" className={styles.problem}>
              {showsValues ? problem : problemElsewhere}
            </span>
          )}
        </div>
        <div className={styles.buttons}>
          <IconButton
            label={`${isShown ? 'Verberg' : 'Toon'} de tabel na ${name}`}
            onPress={props.onShow}
            isDisabled={after === null || !showsValues}
          >
            {isShown ? <EyeOff aria-hidden size={15} /> : <Eye aria-hidden size={15} />}
          </IconButton>
          <IconButton
            label={`Wijzig ${name}`}
            onPress={props.onEdit}
            isDisabled={before === null || !showsValues}
          >
            <Pencil aria-hidden size={15} />
          </IconButton>
          <IconButton label={`Zet ${name} hoger`} onPress={() => props.onMove(-1)} isDisabled={at === 0}>
            <ArrowUp aria-hidden size={15} />
          </IconButton>
          <IconButton
            label={`Zet ${name} lager`}
            onPress={() => props.onMove(1)}
            isDisabled={at === count - 1}
          >
            <ArrowDown aria-hidden size={15} />
          </IconButton>
          <IconButton label={`Haal ${name} weg`} onPress={props.onRemove}>
            <Trash2 aria-hidden size={15} />
          </IconButton>
        </div>
      </div>
      {children}
    </li>
  )
}
