import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { WorkbenchTools } from '../../app/WorkbenchContext'
import { createCheck, type Check } from './check'

export interface CheckTools {
  readonly state: Check
  readonly input: RefObject<HTMLInputElement | null>
  /** Lets the user choose an exported file. Must follow from a click or a key. */
  readonly pick: () => void
  readonly offer: (file: File) => void
}

export function useCheck({ workbench }: Pick<WorkbenchTools, 'workbench'>): CheckTools {
  const input = useRef<HTMLInputElement>(null)
  const [tools] = useState<CheckTools>(() => {
    const state = createCheck(workbench)
    return {
      state,
      input,
      pick: () => input.current?.click(),
      offer: (file) => void state.begin(file),
    }
  })
  return tools
}
