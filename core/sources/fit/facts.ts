import type { ColumnType } from '../../bridge/table'
import type { SourceKind } from '../../workspace/werkmap'
import type { InspectedColumn, Inspection } from '../inspection'
import { isPersonalText } from '../privacy/personalText'
import { foundPeriod, type FoundPeriod } from './foundPeriod'

/**
 * What is remembered of a file to see whether a later one fits. No rows, no counts but the number of rows, and no
 * values but codes of columns that aren't about a person.
 */
export interface SourceFacts {
  /** That the file itself speaks for. */
  readonly kind: SourceKind
  readonly rowCount: number
  readonly period: FoundPeriod | null
  /** The loaded ones. */
  readonly columns: readonly ColumnFacts[]
  /** Headers of columns that weren't loaded. */
  readonly leftOut: readonly string[]
}

export interface ColumnFacts {
  readonly header: string
  readonly name: string
  readonly type: ColumnType
  /** As the file gives it. */
  readonly unit: string | null
  readonly reasons: readonly string[]
  /** All values of a column of codes, in order; null where values aren't codes, or may be about a person. */
  readonly codes: readonly string[] | null
  /** Words for codes that the file gives. */
  readonly labels: Readonly<Record<string, string>>
}

export function factsOf(inspection: Inspection): SourceFacts {
  const personal = new Set(inspection.privacy.map(({ header }) => header))
  return {
    kind: inspection.looksLike,
    rowCount: inspection.rowCount,
    period: foundPeriod(inspection),
    leftOut: inspection.columns.flatMap(({ loaded, header }) =>
      loaded || isPersonalText(header) ? [] : header,
    ),
    columns: inspection.columns
      .filter(({ loaded }) => loaded)
      .map((column) => {
        const { header, name, type, ownUnit, missing, valueLabels } = column
        const own = column.transform !== null || personal.has(header)
        return {
          header,
          name,
          type,
          unit: ownUnit,
          reasons: Object.keys(missing).sort(),
          codes: own || !isCoded(column, inspection.rowCount) ? null : (column.profile?.codes ?? null),
          labels: own ? {} : valueLabels,
        }
      }),
  }
}

/** So often does each code of a column stand in it, on average. Answers in words don't repeat like that. */
const timesRepeated = 5
const longestCode = 60

function isCoded({ type, nulls, profile, valueLabels }: InspectedColumn, rowCount: number): boolean {
  const codes = profile?.codes ?? null
  if (codes === null || codes.length === 0) return false
  if (Object.keys(valueLabels).length > 0) return true
  return (
    type === 'text' &&
    rowCount - nulls >= timesRepeated * codes.length &&
    codes.every((code) => code.length <= longestCode)
  )
}
