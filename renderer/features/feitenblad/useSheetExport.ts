import { useCallback, useState } from 'react'
import type { ExportFormat } from '../../../core/feitenblad/formats'
import type { SheetSession } from '../../../core/workbench/sheetSession'
import { useTools } from '../../app/WorkbenchContext'
import { useExport, type ExportState } from '../uitvoer/useExport'

export interface ExportingSheet {
  readonly isAsking: boolean
  readonly isBusy: boolean
  readonly report: ExportState
  /** Whether the sheet says something else now than what was exported. */
  readonly isOutdated: boolean
  readonly ask: () => void
  readonly cancel: () => void
  readonly start: (formats: readonly ExportFormat[]) => void
  readonly closeReport: () => void
}

/** Exports what is on the screen: the file is saved first, because what is exported has to follow from the werkmap. */
export function useSheetExport(session: SheetSession, save: () => Promise<boolean>): ExportingSheet {
  const { tell } = useTools()
  const { state, start } = useExport(session.state.path)
  const [isAsking, setIsAsking] = useState(false)
  const [isClosed, setIsClosed] = useState(false)
  const [exported, setExported] = useState<string | null>(null)
  const ask = useCallback(() => {
    if (session.state.definition !== null) return setIsAsking(true)
    tell(`Niet te exporteren. ${session.state.problem ?? ''}`)
  }, [session, tell])
  const begin = async (formats: readonly ExportFormat[]) => {
    if (session.state.unsaved && !(await save())) return
    setExported(session.state.text)
    await start(formats)
  }
  return {
    isAsking,
    isBusy: state.step === 'bezig',
    report: isClosed ? { step: 'rust' } : state,
    isOutdated: exported !== null && exported !== session.state.text,
    ask,
    cancel: () => setIsAsking(false),
    start: (formats) => {
      setIsAsking(false)
      setIsClosed(false)
      void begin(formats)
    },
    closeReport: () => setIsClosed(true),
  }
}
