import { useCallback } from 'react'
import type { SourceState, Workbench } from '../../../core/workbench/model'
import { useRowBlocks, type ReadRows, type RowBlocks } from '../../ui/grid/useRowBlocks'

/** The rows of a source as they come into view. A source that was loaded again starts afresh. */
export function useSourceRows(workbench: Pick<Workbench, 'sourceRows'>, source: SourceState): RowBlocks {
  // oxlint-disable-next-line react/exhaustive-deps -- another loading of the source is another table
  const read = useCallback<ReadRows>(
    (from, count) => workbench.sourceRows(source.manifest.naam, from, count),
    [workbench, source],
  )
  return useRowBlocks(read)
}
