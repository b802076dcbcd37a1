import { memo } from 'react'
import type { ReactNode } from 'react'
import { readsPersons } from '../../../core/evidence/nature'
import type { Weergave } from '../../../core/evidence/flags'
import type { Inspection } from '../../../core/sources/inspection'
import type { Workbench } from '../../../core/workbench/model'
import { takenNames } from './addSource'
import type { AddSource } from './addSource'
import { Attention } from './Attention'
import { countAttention } from './attention'
import { withKind, withNature } from './decisions'
import { KindFields } from './KindFields'
import { PreviewPanes } from './PreviewPanes'
import { ReadingFields } from './ReadingFields'
import { fieldProblems, shownInspection } from './review'
import type { Review } from './review'
import { SourceFields } from './SourceFields'
import { Summary } from './Summary'
import { TableParts } from './TableParts'
import styles from './ReviewBody.module.css'

interface ReviewBodyProps {
  readonly source: AddSource
  readonly review: Review
  readonly workbench: Workbench
  readonly weergave: Weergave
}

/**
 * What importing the file gives, and what the user can decide about it: first what needs judgement. Drawn again only when
 * that changes: the progress beside it does so all the time.
 */
export const ReviewBody = memo(function ReviewBody(props: ReviewBodyProps): ReactNode {
  const { source, review, workbench, weergave } = props
  const { draft, proposed, last } = review
  const inspection = shownInspection(review)
  return (
    <>
      <p className={styles.file}>{draft.fileName}</p>
      {proposed.ok || last !== null ? null : (
        <p role="alert" className={styles.problem}>
          {proposed.problem}
        </p>
      )}
      {inspection === null ? (
        <ReadingFields reading={draft.reading} inspection={null} asksDecimal={false} onRead={source.read} />
      ) : (
        <Readable
          source={source}
          review={review}
          inspection={inspection}
          taken={takenNames(workbench)}
          showsValues={weergave === 'intern' || !readsPersons([{ aard: inspection.nature }])}
        />
      )}
    </>
  )
})

interface ReadableProps {
  readonly source: AddSource
  readonly review: Review
  readonly inspection: Inspection
  readonly taken: ReadonlySet<string>
  readonly showsValues: boolean
}

function Readable({ source, review, inspection, taken, showsValues }: ReadableProps): ReactNode {
  const { draft, question, attempted } = review
  const problems = fieldProblems(draft.fields, taken)
  return (
    <div className={styles.parts}>
      <Summary inspection={inspection} attention={countAttention(review, inspection)} />
      <Attention source={source} review={review} inspection={inspection} showsValues={showsValues} />
      <PreviewPanes inspection={inspection} showsValues={showsValues} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <TableParts source={source} review={review} inspection={inspection} showsValues={showsValues} />
        </div>
        <div className={styles.side}>
          <SourceFields
            fields={draft.fields}
            problems={attempted ? problems : problems.naam === undefined ? {} : { naam: problems.naam }}
            onFill={source.fill}
          />
          <KindFields
            draft={draft}
            inspection={inspection}
            onKind={(soort) => source.decide((now) => withKind(now, soort))}
            onNature={(aard) => source.decide((now) => withNature(now, aard))}
          />
          <ReadingFields
            reading={draft.reading}
            inspection={inspection}
            asksDecimal={question !== null}
            onRead={source.read}
          />
        </div>
      </div>
    </div>
  )
}
