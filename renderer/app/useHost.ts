import { useCallback, useEffect, useRef } from 'react'
import type { Bridge, HostCommand } from '../../core/bridge/contract'
import { describeFileProblem } from '../ui/describeFileProblem'
import { useStore } from '../ui/store'
import type { Sessions } from './sessions'

interface HostLinks {
  readonly bridge: Bridge
  readonly sessions: Sessions
  run(command: HostCommand): void
  tell(sentence: string): void
}

/** The ties with the host: its menu commands come in, whether closing would lose work goes out. */
export function useHost({ bridge, sessions, run, tell }: HostLinks): { saveAllAndClose: () => void } {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => bridge.onCommand((command) => latest.current(command)), [bridge])

  const unsaved = useStore(sessions.unsaved).length > 0
  useEffect(() => void bridge.setUnsaved(unsaved), [bridge, unsaved])

  const saveAllAndClose = useCallback(() => {
    void saveAll(sessions).then((problem) => (problem === null ? bridge.closeWindow() : tell(problem)))
  }, [bridge, sessions, tell])
  return { saveAllAndClose }
}

async function saveAll(sessions: Sessions): Promise<string | null> {
  for (const path of sessions.unsaved.state) {
    const entry = sessions.state.get(path)
    if (entry?.status !== 'open') continue
    const saved = await entry.session.save()
    if (!saved.ok) return describeFileProblem(saved.problem)
  }
  return null
}
