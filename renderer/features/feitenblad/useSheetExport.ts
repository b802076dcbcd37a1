import { useCallback, useState } from 'react'
import type { RefObject } from 'react'
import type { ExportFormat } from '../../../core/feitenblad/formats'
import { papersOf } from '../../../core/feitenblad/paper'
import type { SheetSession } from '../../../core/workbench/sheetSession'
import { useTools } from '../../app/WorkbenchContext'
import { useExport, type ExportState } from '../uitvoer/useExport'
import { describeOverflow, findOverflow } from './overflow'

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
export function useSheetExport(
  session: SheetSession,
  pages: RefObject<HTMLElement | null>,
  save: () => Promise<boolean>,
): ExportingSheet {
  const { tell } = useTools()
  const { state, start } = useExport(session.state.path)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const [isClosed, setIsClosed] = useState(false)
  const [exported, setExported] = useState<string | null>(null)
  const ask = useCallback(() => {
    const refused = whyNot(session, pages.current)
    setRefusal(refused)
    if (refused === null) return setIsAsking(true)
    setIsClosed(false)
    tell(`Niet geëxporteerd. ${refused}`)
  }, [session, pages, tell])
  const begin = async (formats: readonly ExportFormat[]) => {
    if (session.state.unsaved && !(await save())) return
    setExported(session.state.text)
    await start(formats)
  }
  return {
    isAsking,
    isBusy: state.step === 'bezig',
    report: reportOf(isClosed, refusal, state),
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

function reportOf(isClosed: boolean, refusal: string | null, state: ExportState): ExportState {
  if (isClosed) return { step: 'rust' }
  return refusal === null ? state : { step: 'fout', problem: refusal }
}

/** Why what is on the screen can't be exported; null when it can. */
function whyNot({ state }: SheetSession, pages: HTMLElement | null): string | null {
  const { definition, problem } = state
  if (definition === null) return problem
  const overflow = pages === null ? [] : findOverflow(pages, papersOf(definition.pagina).page)
  return overflow.length === 0 ? null : overflow.map((one) => describeOverflow(one, definition)).join(' ')
}
