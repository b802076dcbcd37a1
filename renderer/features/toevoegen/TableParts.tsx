import type { ReactNode } from 'react'
import type { Inspection } from '../../../core/sources/inspection'
import type { AddSource } from './addSource'
import { ColumnList } from './ColumnList'
import { withCodes, withColumn } from './decisions'
import { Fold } from './Fold'
import { LeftOutList } from './LeftOutList'
import { MissingCodes } from './MissingCodes'
import { Remarks } from './Remarks'
import type { Review } from './review'

interface TablePartsProps {
  readonly source: AddSource
  readonly review: Review
  readonly inspection: Inspection
  readonly showsValues: boolean
}

/** The columns, what was left out, and what was noticed: to look into when it matters. */
export function TableParts({ source, review, inspection, showsValues }: TablePartsProps): ReactNode {
  const { columns, notes } = inspection
  const leftOut = inspection.leftOut.filter(({ what }) => what !== 'andere-tabel')
  const others = review.proposals.filter(({ likely }) => !likely)
  const loaded = columns.filter((column) => column.loaded).length
  return (
    <div>
      <Fold title="Kolommen" gist={`${loaded} van de ${columns.length} worden geladen`} startsOpen>
        <ColumnList
          inspection={inspection}
          settings={review.draft.columns}
          showsValues={showsValues}
          onLoad={source.load}
          onChange={(header, change) => source.decide((now) => withColumn(now, header, change))}
        />
      </Fold>
      {leftOut.length === 0 ? null : (
        <Fold title="Niet in de tabel" gist={leftOut.map(({ place }) => place).join(', ')}>
          <LeftOutList leftOut={leftOut} showsValues={showsValues} onRead={source.read} />
        </Fold>
      )}
      {others.length === 0 ? null : (
        <Fold
          title="Woorden die ontbrekend kunnen zijn"
          gist={[...new Set(others.map(({ code }) => code))].join(', ')}
        >
          <MissingCodes
            proposals={others}
            settings={review.draft.columns}
            showsValues={showsValues}
            onCode={(headers, code, reason) => source.decide((now) => withCodes(now, headers, code, reason))}
          />
        </Fold>
      )}
      {notes.length === 0 ? null : (
        <Fold title="Opmerkingen" gist={notes.join(' ')} startsOpen>
          <Remarks sentences={notes} />
        </Fold>
      )}
    </div>
  )
}
