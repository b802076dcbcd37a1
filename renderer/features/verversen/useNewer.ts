import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { WorkbenchTools } from '../../app/WorkbenchContext'
import { createNewer, type Newer } from './newer'

export interface NewerTools {
  readonly state: Newer
  readonly input: RefObject<HTMLInputElement | null>
  /** Takes the file that was chosen. */
  readonly chosen: (file: File | undefined) => void
  /** Lets the user choose a newer file for a source. Must follow from a click or a key. */
  readonly pick: (source: string) => void
  readonly offer: (source: string, file: File | null) => void
}

export function useNewer({ workbench, tell }: Pick<WorkbenchTools, 'workbench' | 'tell'>): NewerTools {
  const input = useRef<HTMLInputElement>(null)
  const forSource = useRef<string | null>(null)
  const [tools] = useState<NewerTools>(() => {
    const state = createNewer({ workbench, tell })
    return {
      state,
      input,
      chosen(file) {
        if (file !== undefined && forSource.current !== null) void state.begin(forSource.current, file)
      },
      pick(name) {
        forSource.current = name
        input.current?.click()
      },
      offer: (name, file) => void state.begin(name, file),
    }
  })
  return tools
}
