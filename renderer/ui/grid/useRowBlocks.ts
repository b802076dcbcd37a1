import { useCallback, useEffect, useRef, useState } from 'react'
import type { Outcome } from '../../../core/bridge/outcome'
import type { ResultTable, Row } from '../../../core/bridge/table'

/** Reads rows; `rowCount` is that of all there are. Another function is another table. */
export type ReadRows = (
  from: number,
  count: number,
  signal: AbortSignal,
) => Promise<Outcome<ResultTable, string>>

export interface RowBlocks {
  /** Of the table whose rows came last; null before any came. */
  readonly rowCount: number | null
  /** null while it isn't read. */
  readonly row: (at: number) => Row | null
  readonly show: (first: number, last: number) => void
  /** Whether no row of this table has come yet. */
  readonly isWaiting: boolean
  /** Why rows could not be read; null when they could. */
  readonly problem: string | null
}

/** Rows that are read at once. */
const blockSize = 200
/** Blocks that are kept: those looked at last. */
const maxBlocks = 40

interface Blocks {
  readonly of: ReadRows
  readonly blocks: ReadonlyMap<number, readonly Row[]>
  readonly rowCount: number | null
  readonly problem: string | null
}

interface Asked {
  readonly of: ReadRows
  readonly blocks: Set<number>
  readonly stop: AbortController
}

const asking = (of: ReadRows): Asked => ({ of, blocks: new Set(), stop: new AbortController() })

/** The rows of a long table as they come into view, read in blocks. Another table starts afresh and stops the one before. */
export function useRowBlocks(read: ReadRows): RowBlocks {
  const [state, setState] = useState<Blocks>({ of: read, blocks: new Map(), rowCount: null, problem: null })
  const asked = useRef<Asked | null>(null)
  useEffect(() => () => asked.current?.stop.abort(), [])
  const isCurrent = state.of === read

  const ask = useCallback(
    async (block: number, { of, blocks: known, stop }: Asked) => {
      const answer = await read(block * blockSize, blockSize, stop.signal)
      if (asked.current?.of !== of || stop.signal.aborted) return
      if (!answer.ok) known.delete(block)
      setState((before) => {
        const blocks = new Map(before.of === read ? before.blocks : [])
        if (!answer.ok) return { of: read, blocks, rowCount: before.rowCount, problem: answer.problem }
        blocks.set(block, answer.value.rows)
        const [oldest] = blocks.keys()
        if (blocks.size > maxBlocks && oldest !== undefined) {
          blocks.delete(oldest)
          known.delete(oldest)
        }
        return { of: read, blocks, rowCount: answer.value.rowCount, problem: null }
      })
    },
    [read],
  )

  const show = useCallback(
    (first: number, last: number) => {
      if (asked.current?.of !== read) {
        asked.current?.stop.abort()
        asked.current = asking(read)
      }
      for (let block = Math.floor(first / blockSize); block <= Math.floor(last / blockSize); block++) {
        if (asked.current.blocks.has(block)) continue
        asked.current.blocks.add(block)
        void ask(block, asked.current)
      }
    },
    [ask, read],
  )

  return {
    rowCount: state.rowCount,
    row: (at) => (isCurrent && state.blocks.get(Math.floor(at / blockSize))?.[at % blockSize]) || null,
    show,
    isWaiting: !isCurrent,
    problem: isCurrent ? state.problem : null,
  }
}
