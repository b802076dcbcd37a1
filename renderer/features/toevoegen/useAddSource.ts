import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { WorkbenchTools } from '../../app/WorkbenchContext'
import { createAddSource } from './addSource'
import type { AddSource, Surroundings } from './addSource'

export interface AddSourceTools {
  readonly source: AddSource
  readonly input: RefObject<HTMLInputElement | null>
  /** Lets the user choose files. Must follow from a click or a key: a page may not open a file dialog by itself. */
  readonly pick: () => void
}

export function useAddSource({
  workbench,
  open,
  tell,
}: Pick<WorkbenchTools, 'workbench' | 'open' | 'tell'>): AddSourceTools {
  const input = useRef<HTMLInputElement>(null)
  const propose: Surroundings['propose'] = async (draft) => {
    await nextPaint()
    return workbench.proposeSource(draft)
  }
  const [tools] = useState(() => ({
    source: createAddSource({ workbench, open, tell, propose }),
    input,
    pick: () => input.current?.click(),
  }))
  return tools
}

/** Reading a large table holds the page up: what is shown now must be on the screen first. */
const nextPaint = () => new Promise<void>((done) => setTimeout(done, 40))
