import type { ReactNode } from 'react'
import { formatMoment } from '../../../core/runs/formatMoment'
import type { KeptRun } from '../../../core/workbench/runs/runHistory'
import styles from './ComparisonDialog.module.css'

interface RunChoiceProps {
  readonly earlier: readonly KeptRun[]
  readonly run: KeptRun
  readonly onChoose: (path: string) => void
}

/** The earlier run to compare with. */
export function RunChoice({ earlier, run, onChoose }: RunChoiceProps): ReactNode {
  return (
    <label className={styles.choice}>
      Vergelijk met
      <select className={styles.select} value={run.path} onChange={({ target }) => onChoose(target.value)}>
        {earlier.map(({ path, moment, parameters }, at) => (
          <option key={path} value={path}>
            {formatMoment(moment)}
            {at === 0 ? ' (vorige keer)' : ''}
            {parameters === run.parameters ? '' : ' (andere parameters)'}
          </option>
        ))}
      </select>
    </label>
  )
}
