import type { ReactNode } from 'react'
import type { WorkProgress } from '../../core/workbench/model'
import { formatNumber } from '../../core/statistics/dutchNumbers'
import { Button } from './Button'
import { ProgressLine } from './ProgressLine'
import { useSecondsSince } from './useElapsed'
import styles from './WorkLine.module.css'

interface WorkLineProps {
  readonly label: string
  /** null while nothing is known of how far it is. */
  readonly progress: WorkProgress | null
  /** When it began, in milliseconds; default: when the line came. */
  readonly since?: number
  readonly onStop: () => void
}

/** Work that goes on: a thin line from 300 ms; from one second how far it is, how long it takes, and Stop. */
export function WorkLine({ label, progress, since, onStop }: WorkLineProps): ReactNode {
  const seconds = useSecondsSince(since)
  return (
    <div className={styles.work}>
      <ProgressLine label={label} {...(progress === null ? {} : { share: shareOf(progress) })} />
      {seconds < 1 ? null : (
        <p className={styles.words}>
          <span>{[...(progress === null ? [] : [progressWords(progress)]), `${seconds} s`].join(' · ')}</span>
          <Button onPress={onStop}>Stop</Button>
        </p>
      )}
    </div>
  )
}

export const shareOf = ({ done, total }: WorkProgress): number => (total === 0 ? 0 : done / total)

/** `84 van 130 MB`, `400.000 van 1.000.000 rijen`. */
export function progressWords({ unit, done, total }: WorkProgress): string {
  if (unit === 'rijen') return `${formatNumber(done)} van ${formatNumber(total)} rijen`
  const [scale, name] = total >= megabyte ? [megabyte, 'MB'] : [1024, 'kB']
  return `${formatNumber(Math.round(done / scale))} van ${formatNumber(Math.round(total / scale))} ${name}`
}

const megabyte = 1024 * 1024
