import type { ReactNode } from 'react'
import { OctagonX } from 'lucide-react'
import type { CellError } from '../../../core/workbench/model'
import { Button } from '../../ui/Button'
import styles from './CellFailure.module.css'

interface CellFailureProps {
  readonly error: CellError
  /** The text that `error.at` counts in. */
  readonly body: string
  /** Opens the cell's editor; null when it is open. */
  readonly onShow: (() => void) | null
}

/** Why a cell failed: the sentence, the place, the way out. */
export function CellFailure({ error, body, onShow }: CellFailureProps): ReactNode {
  return (
    <div role="alert" className={styles.failure}>
      <OctagonX aria-hidden size={15} className={styles.icon} />
      <div className={styles.text}>
        <p>{error.text}</p>
        {error.at === null ? null : <p className={styles.place}>{placeOf(body, error.at.from)}</p>}
      </div>
      {onShow === null ? null : (
        <Button onPress={onShow}>{error.at === null ? 'Cel bewerken' : 'Naar de fout'}</Button>
      )}
    </div>
  )
}

function placeOf(body: string, offset: number): string {
  const before = body.slice(0, offset).split('\n')
  const column = (before.at(-1)?.length ?? 0) + 1
  return `Regel ${before.length}, teken ${column}`
}
