import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextDifference } from '../../ui/TextDifference'
import styles from './VersionsDialog.module.css'

interface DifferenceDialogProps {
  readonly title: string
  readonly label: string
  /** What the two signs stand for: “− op schijf, + hier”. */
  readonly legend: string
  readonly before: string
  readonly after: string
  readonly onClose: () => void
}

/** Two versions of one file against each other. */
export function DifferenceDialog({
  title,
  label,
  legend,
  before,
  after,
  onClose,
}: DifferenceDialogProps): ReactNode {
  return (
    <Dialog title={title} size="wide" isOpen onClose={onClose}>
      <p className={styles.legend}>{legend}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key */}
      <div className={styles.alone} tabIndex={0} role="region" aria-label={label}>
        <TextDifference before={before} after={after} label={label} />
      </div>
      <div className={styles.choices}>
        <Button onPress={onClose}>Sluiten</Button>
      </div>
    </Dialog>
  )
}
