import type { ReactNode } from 'react'
import type { WorkProgress } from '../../../core/workbench/model'
import { Button } from '../../ui/Button'
import { WorkLine } from '../../ui/WorkLine'
import type { AddSource } from './addSource'
import { blockedBecause } from './review'
import type { Review } from './review'
import styles from './Footer.module.css'

interface FooterProps {
  readonly source: AddSource
  readonly review: Review
  readonly waiting: number
  readonly progress: WorkProgress | null
}

/** What can be done with the file, always in sight; and why it can't be added yet. */
export function Footer({ source, review, waiting, progress }: FooterProps): ReactNode {
  const blocked = blockedBecause(review)
  const isAdding = review.busy === 'voegt-toe'
  return (
    <footer className={styles.footer}>
      {review.busy === null ? null : (
        <WorkLine key={review.busy} label={blocked ?? ''} progress={progress} onStop={source.stop} />
      )}
      {review.problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {review.problem}
        </p>
      )}
      {review.proposed.ok || review.last === null || review.busy !== null ? null : (
        <p role="alert" className={styles.problem}>
          {review.proposed.problem}{' '}
          <Button kind="quiet" onPress={source.takeBack}>
            Neem de laatste keuze terug
          </Button>
        </p>
      )}
      <div className={styles.choices}>
        <Button kind="primary" isDisabled={blocked !== null} onPress={() => void source.submit()}>
          Toevoegen
        </Button>
        {waiting === 0 ? null : (
          <Button isDisabled={isAdding} onPress={source.skip}>
            Overslaan
          </Button>
        )}
        <Button kind="quiet" onPress={source.cancel}>
          Annuleren
        </Button>
        <p className={styles.reason}>{blocked ?? whatHappens}</p>
        {waiting === 0 ? null : (
          <p className={styles.waiting}>Hierna nog {waiting === 1 ? '1 bestand' : `${waiting} bestanden`}</p>
        )}
      </div>
    </footer>
  )
}

const whatHappens = 'Er komt een kopie in de map bronnen. Je eigen bestand blijft zoals het is.'
