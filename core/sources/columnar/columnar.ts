import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { ImportProblem } from '../inspection'
import type { RawTable } from '../rawTable'
import type { SourceFormat } from '../sourceFormat'
import { Unreadable } from '../unreadable'
import { isArrow, readArrow } from './arrow/readArrow'
import { isParquet, readParquet } from './parquet/readParquet'
import { toRawTable } from './toRawTable'

/** Tables stored by column, with their types: Parquet and Arrow. */
export const columnar: SourceFormat = {
  recognises: (bytes) => isParquet(bytes) || isArrow(bytes),
  read,
}

function read(bytes: Uint8Array, file: string): Outcome<RawTable, ImportProblem> {
  try {
    const content = isParquet(bytes) ? readParquet(bytes) : readArrow(bytes)
    if (content.columns.length === 0) return fail({ kind: 'no-table', file })
    return succeed(toRawTable(content))
  } catch (error) {
    if (error instanceof Unreadable) return fail({ ...error.problem, file })
    throw error
  }
}
