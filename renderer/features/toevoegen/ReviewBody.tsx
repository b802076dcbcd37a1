import type { ReactNode } from 'react'
import { readsPersons } from '../../../core/evidence/nature'
import type { Weergave } from '../../../core/evidence/flags'
import type { Inspection } from '../../../core/sources/inspection'
import type { Workbench } from '../../../core/workbench/model'
import { takenNames } from './addSource'
import type { AddSource } from './addSource'
import { ColumnList } from './ColumnList'
import { DecimalChoice } from './DecimalChoice'
import { PrivacyFindings } from './PrivacyFindings'
import { ReadingFields } from './ReadingFields'
import { Recognised } from './Recognised'
import { fieldProblems, shownInspection } from './review'
import type { Review } from './review'
import { SourceFields } from './SourceFields'
import styles from './ReviewBody.module.css'

interface ReviewBodyProps {
  readonly source: AddSource
  readonly review: Review
  readonly workbench: Workbench
  readonly weergave: Weergave
}

/** What importing the file gives, and what the user can decide about it. */
export function ReviewBody({ source, review, workbench, weergave }: ReviewBodyProps): ReactNode {
  const { draft, proposed, question, attempted } = review
  const inspection = shownInspection(review)
  const problems = fieldProblems(draft.fields, takenNames(workbench))
  return (
    <>
      <p className={styles.file}>{draft.fileName}</p>
      <div className={styles.columns}>
        <div className={styles.main}>
          {proposed.ok ? null : (
            <p role="alert" className={styles.problem}>
              {proposed.problem}
            </p>
          )}
          {inspection === null ? null : <Recognised inspection={inspection} />}
          {question === null ? null : (
            <DecimalChoice
              question={question}
              chosen={draft.reading.decimaal ?? null}
              onChoose={(decimaal) => source.read({ decimaal })}
            />
          )}
          {inspection === null ? null : (
            <Table source={source} inspection={inspection} review={review} weergave={weergave} />
          )}
        </div>
        <div className={styles.side}>
          {inspection === null ? null : (
            <SourceFields
              fields={draft.fields}
              problems={attempted ? problems : problems.naam === undefined ? {} : { naam: problems.naam }}
              onFill={source.fill}
            />
          )}
          <ReadingFields
            reading={draft.reading}
            inspection={inspection}
            asksDecimal={question !== null}
            onRead={source.read}
          />
        </div>
      </div>
    </>
  )
}

interface TableProps {
  readonly source: AddSource
  readonly inspection: Inspection
  readonly review: Review
  readonly weergave: Weergave
}

function Table({ source, inspection, review, weergave }: TableProps): ReactNode {
  const showsValues = weergave === 'intern' || !readsPersons([{ aard: inspection.nature }])
  return (
    <>
      <PrivacyFindings
        findings={inspection.privacy}
        columns={inspection.columns}
        settings={review.draft.columns}
        onLoad={source.load}
      />
      <ColumnList inspection={inspection} showsValues={showsValues} onLoad={source.load} />
    </>
  )
}
