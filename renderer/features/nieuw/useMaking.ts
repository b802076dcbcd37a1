import { useState } from 'react'
import type { Outcome } from '../../../core/bridge/outcome'
import type { WerkmapPath } from '../../../core/workspace/files'
import { useTools } from '../../app/WorkbenchContext'
import { afterDialog, focusOpened } from '../../app/panels'

/** Makes a document that was asked for in a dialog, closes the dialog and opens it; a problem stays in the dialog. */
export function useMaking(
  kind: 'notebook' | 'feitenblad',
  onClose: () => void,
): {
  readonly problem: string | null
  readonly finish: (making: Promise<Outcome<WerkmapPath, string>>) => Promise<void>
} {
  const { open } = useTools()
  const [problem, setProblem] = useState<string | null>(null)
  const finish = async (making: Promise<Outcome<WerkmapPath, string>>) => {
    const made = await making
    if (!made.ok) return setProblem(made.problem)
    onClose()
    open({ kind, path: made.value })
    afterDialog(focusOpened)
  }
  return { problem, finish }
}
