import type { ColumnType } from '../../bridge/table'
import type { SourceKind } from '../../workspace/werkmap'
import type { FoundPeriod } from './foundPeriod'

/** What a file has otherwise than what is remembered of its source. `name`: of the column in SQL. */
export type Difference =
  /** `successor`: the header that takes its place; null when it is left out; undefined while that isn't decided. */
  | {
      readonly kind: 'column-gone'
      readonly header: string
      readonly name: string
      readonly successor: string | null | undefined
    }
  /** `ground`: why it is taken for personal data; null when it isn't. */
  | {
      readonly kind: 'column-new'
      readonly header: string
      readonly name: string
      readonly loaded: boolean
      readonly ground: string | null
    }
  /** `at`: the first value that isn't of the type that was asked. */
  | {
      readonly kind: 'type-changed'
      readonly header: string
      readonly name: string
      readonly from: ColumnType
      readonly to: ColumnType
      readonly at: { readonly row: number; readonly text: string } | null
    }
  | {
      readonly kind: 'unit-changed'
      readonly header: string
      readonly from: string | null
      readonly to: string | null
    }
  | { readonly kind: 'kind-changed'; readonly from: SourceKind; readonly to: SourceKind }
  | {
      readonly kind: 'code-new'
      readonly header: string
      readonly name: string
      readonly codes: readonly string[]
    }
  /** A code that stood for something else. */
  | {
      readonly kind: 'label-changed'
      readonly header: string
      readonly code: string
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'reason-new'; readonly header: string; readonly reasons: readonly string[] }
  | { readonly kind: 'rows-changed'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'period-changed'
      readonly from: FoundPeriod
      readonly to: FoundPeriod
      readonly relation: PeriodRelation
    }
  /** It could be read only otherwise than is remembered. */
  | { readonly kind: 'read-otherwise' }

/**
 * How a new period lies against the old: `verlengd` holds all of the old and more, `aansluitend` follows on it,
 * `los` leaves days between, `overlappend` holds part of it, `eerder` ends before the old begins.
 */
export type PeriodRelation = 'verlengd' | 'aansluitend' | 'los' | 'overlappend' | 'eerder'

/** Whether something may be wrong; the rest is what the next file of a source is expected to bring. */
export function needsAttention(difference: Difference): boolean {
  switch (difference.kind) {
    case 'rows-changed':
      return isLargeChange(difference.from, difference.to)
    case 'period-changed':
      return difference.relation !== 'verlengd' && difference.relation !== 'aansluitend'
    case 'column-new':
      return difference.ground !== null
    default:
      return true
  }
}

/** A fifth fewer rows, or half as many more, is no ordinary next file. */
export const isLargeChange = (from: number, to: number): boolean => to < from * 0.8 || to > from * 1.5
