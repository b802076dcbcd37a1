import { useCallback, useState } from 'react'
import type { RefObject } from 'react'
import type { ExportFormat } from '../../../core/feitenblad/formats'
import { papersOf } from '../../../core/feitenblad/paper'
import type { ParameterDefinition } from '../../../core/notebook/model'
import type { SheetVariant } from '../../../core/workbench/sheetVariants'
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
  /** Of its notebooks; for sheets per value. */
  readonly parameters: Readonly<Record<string, ParameterDefinition>>
  readonly ask: () => void
  readonly cancel: () => void
  readonly start: (formats: readonly ExportFormat[], variants: readonly SheetVariant[] | null) => void
  readonly stop: () => void
  readonly closeReport: () => void
}

/** Exports what is on the screen: the file is saved first, because what is exported has to follow from the werkmap. */
export function useSheetExport(
  session: SheetSession,
  pages: RefObject<HTMLElement | null>,
  save: () => Promise<boolean>,
): ExportingSheet {
  const { tell, workbench } = useTools()
  const { state, start, startSeries, stop } = useExport(session.state.path)
  const [parameters, setParameters] = useState<ExportingSheet['parameters']>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const [isClosed, setIsClosed] = useState(false)
  const [exported, setExported] = useState<string | null>(null)
  const ask = useCallback(() => {
    const refused = whyNot(session, pages.current)
    setRefusal(refused)
    if (refused === null) {
      setIsAsking(true)
      return void workbench
        .sheetParameters(session.state.path)
        .then((found) => setParameters(found.ok ? found.value : {}))
    }
    setIsClosed(false)
    tell(`Niet geëxporteerd. ${refused}`)
  }, [session, pages, tell, workbench])
  const begin = async (...[formats, variants]: Parameters<ExportingSheet['start']>) => {
    if (session.state.unsaved && !(await save())) return
    setExported(session.state.text)
    await (variants === null ? start(formats) : startSeries(formats, variants))
  }
  return {
    isAsking,
    isBusy: state.step === 'bezig' || state.step === 'reeks-bezig',
    report: reportOf(isClosed, refusal, state),
    isOutdated: exported !== null && exported !== session.state.text,
    parameters,
    ask,
    cancel: () => setIsAsking(false),
    stop,
    start: (formats, variants) => {
      setIsAsking(false)
      setIsClosed(false)
      void begin(formats, variants)
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
