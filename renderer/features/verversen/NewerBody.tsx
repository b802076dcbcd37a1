import type { ReactNode } from 'react'
import { readsPersons } from '../../../core/evidence/nature'
import { useTools } from '../../app/WorkbenchContext'
import { DecimalChoice } from '../toevoegen/DecimalChoice'
import { signAnswered } from '../toevoegen/decisions'
import { MissingCodes } from '../toevoegen/MissingCodes'
import { questionIn } from '../toevoegen/propose'
import { Differences } from './Differences'
import { decisionAwaited, type Newer, type NewerReview } from './newer'
import { NewerDays } from './NewerDays'
import { RowChanges } from './RowChanges'
import styles from './NewerBody.module.css'

interface NewerBodyProps {
  readonly newer: Newer
  readonly review: NewerReview
}

/** What the file has otherwise than the source, and what can be decided about it. */
export function NewerBody({ newer, review }: NewerBodyProps): ReactNode {
  const { weergave } = useTools()
  const { source, newer: found, request } = review
  const showsValues = weergave === 'intern' || !readsPersons([source.manifest])
  const question = questionIn(found.inspection)
  const likely = review.proposals.filter((proposal) => proposal.likely)
  return (
    <>
      <p className={styles.file}>
        {found.fileName}
        {request.file === null ? ', zoals het nu op schijf staat' : ''}
      </p>
      <div className={styles.columns}>
        <div className={styles.main}>
          {question === null ? null : (
            <DecimalChoice
              question={question}
              chosen={signAnswered(question.question, request.choices)}
              onChoose={(decimaal) => newer.answer(question.question, decimaal)}
            />
          )}
          <Differences newer={newer} found={found} showsValues={showsValues} />
          {likely.length === 0 ? null : (
            <section aria-labelledby="nieuwe-codes">
              <h3 id="nieuwe-codes" className={styles.heading}>
                Mogelijk ontbrekende waarden
              </h3>
              <MissingCodes
                proposals={likely}
                settings={found.columns}
                showsValues={showsValues}
                onCode={newer.callMissing}
              />
            </section>
          )}
          {found.rows === null ? (
            <Unmoved review={review} />
          ) : (
            <RowChanges
              newer={newer}
              found={found}
              rows={found.rows}
              showsValues={showsValues}
              request={request}
            />
          )}
        </div>
        <NewerDays newer={newer} source={source} fields={review.fields} />
      </div>
    </>
  )
}

/** Why no rows are compared, once nothing waits for a decision. */
function Unmoved({ review }: { readonly review: NewerReview }): ReactNode {
  if (decisionAwaited(review.newer) !== null) return null
  return <p className={styles.file}>De tabel bevat al wat er in dit bestand staat: geen rij verandert.</p>
}
