import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { ProgressLine } from '../../ui/ProgressLine'
import styles from './NewerFooter.module.css'
import { blockedBecause, type Newer, type NewerReview } from './newer'

interface NewerFooterProps {
  readonly newer: Newer
  readonly review: NewerReview
}

/** What can be done with the file, always in sight; and why it can't take the source's place yet. */
export function NewerFooter({ newer, review }: NewerFooterProps): ReactNode {
  const blocked = blockedBecause(review)
  return (
    <footer className={styles.footer}>
      {review.busy === null ? null : <ProgressLine label={blocked ?? ''} />}
      {review.problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {review.problem}
        </p>
      )}
      <div className={styles.choices}>
        <Button kind="primary" isDisabled={blocked !== null} onPress={() => void newer.accept()}>
          {review.request.file === null ? 'Vastleggen' : 'Vervangen'}
        </Button>
        <Button kind="quiet" isDisabled={review.busy === 'vervangt'} onPress={newer.cancel}>
          Annuleren
        </Button>
        <p className={styles.reason}>{blocked ?? whatHappens(review)}</p>
      </div>
    </footer>
  )
}

function whatHappens({ request }: NewerReview): string {
  return request.file === null
    ? 'De tabel wordt opnieuw gelezen en het bestand wordt in werkmap.yaml vastgelegd. Analyses die de bron lezen, verouderen.'
    : 'De kopie in de werkmap wordt vervangen. Analyses die de bron lezen, verouderen. Tot dan blijft alles zoals het is.'
}
