import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { WorkbenchTools } from '../../app/WorkbenchContext'
import { createAddSource } from './addSource'
import type { AddSource } from './addSource'

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
  const [tools] = useState(() => ({
    source: createAddSource({ workbench, open, tell }),
    input,
    pick: () => input.current?.click(),
  }))
  return tools
}
