import { useState } from 'react'

/** What stands beside the pages: nothing, the blocks and their forms, or the text of the file. */
export const sheetModes = ['lezen', 'opbouw', 'tekst'] as const
export type SheetMode = (typeof sheetModes)[number]

const key = 'feitenwerk.feitenblad'

/** The mode that was chosen last, here or in an earlier session. */
export function useSheetMode(): readonly [SheetMode, (mode: SheetMode) => void] {
  const [mode, setMode] = useState(remembered)
  const choose = (next: SheetMode) => {
    localStorage.setItem(key, next)
    setMode(next)
  }
  return [mode, choose]
}

const remembered = (): SheetMode => sheetModes.find((mode) => mode === localStorage.getItem(key)) ?? 'opbouw'
