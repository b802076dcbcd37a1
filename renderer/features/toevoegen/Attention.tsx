import type { ReactNode } from 'react'
import type { Inspection } from '../../../core/sources/inspection'
import type { AddSource } from './addSource'
import { DecimalChoice } from './DecimalChoice'
import { signAnswered, withCodes, withSigns } from './decisions'
import { otherTables } from './attention'
import { LeftOutList } from './LeftOutList'
import { MissingCodes } from './MissingCodes'
import { PrivacyFindings } from './PrivacyFindings'
import type { Review } from './review'
import styles from './Attention.module.css'

interface AttentionProps {
  readonly source: AddSource
  readonly review: Review
  readonly inspection: Inspection
  readonly showsValues: boolean
}

/** What someone must judge: questions, personal data, values that may be missing. */
export function Attention({ source, review, inspection, showsValues }: AttentionProps): ReactNode {
  const { draft, question } = review
  const likely = review.proposals.filter((proposal) => proposal.likely)
  return (
    <>
      {question === null ? null : (
        <DecimalChoice
          question={question}
          chosen={signAnswered(question.question, draft)}
          onChoose={(decimaal) =>
            question.question.scope === 'bestand'
              ? source.read({ decimaal })
              : source.decide((now) => withSigns(now, question.question.columns, decimaal))
          }
        />
      )}
      {inspection.kind === 'overig' && draft.soort === undefined ? (
        <p className={styles.note}>
          De kolommen passen bij geen soort bron die wordt herkend. Kies onder “Wat voor bron het is” een
          soort en een aard: daaruit volgt welke kanttekeningen bij de cijfers komen.
        </p>
      ) : null}
      {otherTables(inspection).length === 0 ? null : (
        <section aria-labelledby="andere-tabellen">
          <h3 id="andere-tabellen" className={styles.heading}>
            {otherTables(inspection).length === 1
              ? 'Er staat nog een tabel in'
              : `Er staan nog ${otherTables(inspection).length} tabellen in`}
          </h3>
          <LeftOutList
            leftOut={otherTables(inspection)}
            showsValues={showsValues}
            onRead={(change) => source.read(change)}
          />
        </section>
      )}
      {inspection.rowCount === 0 ? <p className={styles.note}>De tabel heeft geen rijen.</p> : null}
      <div className={styles.beside}>
        <PrivacyFindings
          findings={inspection.privacy}
          columns={inspection.columns}
          settings={draft.columns}
          onLoad={source.load}
        />
        {likely.length === 0 ? null : (
          <section aria-labelledby="codes">
            <h3 id="codes" className={styles.heading}>
              Mogelijk ontbrekende waarden
            </h3>
            <MissingCodes
              proposals={likely}
              settings={draft.columns}
              showsValues={showsValues}
              onCode={(headers, code, reason) =>
                source.decide((now) => withCodes(now, headers, code, reason))
              }
            />
          </section>
        )}
      </div>
    </>
  )
}
