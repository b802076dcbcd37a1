import { useCallback, useEffect, useRef } from 'react'
import type { Bridge, HostCommand } from '../../core/bridge/contract'
import type { Workbench } from '../../core/workbench/model'
import { describeFileProblem } from '../../core/workspace/describeFileProblem'
import { useStore } from '../ui/store'
import type { SheetSession } from '../../core/workbench/sheetSession'
import type { Sessions } from './sessions'

interface HostLinks {
  readonly bridge: Bridge
  readonly workbench: Workbench
  readonly sessions: Sessions
  readonly sheets: Sessions<SheetSession>
  readonly run: (command: HostCommand) => void
  readonly tell: (sentence: string) => void
}

/** The ties with the host: its menu commands and changes on disk come in, whether closing would lose work goes out. */
export function useHost({ bridge, workbench, sessions, sheets, run, tell }: HostLinks): {
  saveAllAndClose: () => void
} {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => bridge.onCommand((command) => latest.current(command)), [bridge])

  useEffect(() => bridge.onFilesChanged((paths) => void workbench.noticeChanges(paths)), [bridge, workbench])

  const unsaved = useStore(sessions.unsaved).length + useStore(sheets.unsaved).length > 0
  useEffect(() => void bridge.setUnsaved(unsaved), [bridge, unsaved])

  const saveAllAndClose = useCallback(() => {
    void saveAll([sessions, sheets]).then((problem) =>
      problem === null ? bridge.closeWindow() : tell(problem),
    )
  }, [bridge, sessions, sheets, tell])
  return { saveAllAndClose }
}

async function saveAll(all: readonly [Sessions, Sessions<SheetSession>]): Promise<string | null> {
  for (const documents of all)
    for (const path of documents.unsaved.state) {
      const entry = documents.state.get(path)
      if (entry?.status !== 'open') continue
      const saved = await entry.session.save()
      if (!saved.ok) return describeFileProblem(saved.problem)
    }
  return null
}
