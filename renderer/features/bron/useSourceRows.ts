import { useCallback, useRef, useState } from 'react'
import type { Row } from '../../../core/bridge/table'
import type { SourceState, Workbench } from '../../../core/workbench/model'

export interface SourceRowsReader {
  /** null while it isn't read. */
  readonly row: (at: number) => Row | null
  readonly show: (first: number, last: number) => void
  /** Why rows could not be read; null when they could. */
  readonly problem: string | null
}

/** Rows that are read at once. */
const blockSize = 200
/** Blocks that are kept: those looked at last. */
const maxBlocks = 40

/** The rows of a source as they come into view, read in blocks. A source that was loaded again starts afresh. */
export function useSourceRows(
  workbench: Pick<Workbench, 'sourceRows'>,
  source: SourceState,
): SourceRowsReader {
  const [read, setRead] = useState<Blocks>({ of: source, blocks: new Map(), problem: null })
  const asked = useRef<{ of: SourceState; blocks: Set<number> }>({ of: source, blocks: new Set() })
  const current =
    read.of === source ? read : { of: source, blocks: new Map<number, readonly Row[]>(), problem: null }

  const ask = useCallback(
    async (block: number) => {
      const answer = await workbench.sourceRows(source.manifest.naam, block * blockSize, blockSize)
      if (asked.current.of !== source) return
      if (!answer.ok) asked.current.blocks.delete(block)
      setRead((before) => {
        const blocks = new Map(before.of === source ? before.blocks : [])
        if (!answer.ok) return { of: source, blocks, problem: answer.problem }
        blocks.set(block, answer.value.rows)
        const [oldest] = blocks.keys()
        if (blocks.size > maxBlocks && oldest !== undefined) {
          blocks.delete(oldest)
          asked.current.blocks.delete(oldest)
        }
        return { of: source, blocks, problem: null }
      })
    },
    [workbench, source],
  )

  const show = useCallback(
    (first: number, last: number) => {
      if (asked.current.of !== source) asked.current = { of: source, blocks: new Set() }
      for (let block = Math.floor(first / blockSize); block <= Math.floor(last / blockSize); block++) {
        if (asked.current.blocks.has(block)) continue
        asked.current.blocks.add(block)
        void ask(block)
      }
    },
    [ask, source],
  )

  return {
    row: (at) => current.blocks.get(Math.floor(at / blockSize))?.[at % blockSize] ?? null,
    show,
    problem: current.problem,
  }
}

interface Blocks {
  readonly of: SourceState
  readonly blocks: ReadonlyMap<number, readonly Row[]>
  readonly problem: string | null
}
