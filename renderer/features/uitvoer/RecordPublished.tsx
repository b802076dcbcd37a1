import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { isoDay } from '../../ui/isoDay'

/** Below the report of an export: records what it publishes, so that later figures are held against it. */
export function RecordPublished({ path }: { readonly path: string }): ReactNode {
  const { workbench, tell } = useTools()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<string | null>(null)
  const record = async (): Promise<void> => {
    setBusy(true)
    const recorded = await workbench.recordPublished(path, isoDay())
    const sentence = recorded.ok ? recordedText(recorded.value) : recorded.problem
    setBusy(false)
    setOutcome(sentence)
    tell(sentence)
  }
  if (outcome !== null) return <p>{outcome}</p>
  return (
    <Button onPress={() => void record()} isDisabled={busy}>
      {busy ? 'Wordt vastgelegd…' : 'Vastleggen als gepubliceerd'}
    </Button>
  )
}

function recordedText(count: number): string {
  if (count === 0) return 'Alles hiervan stond al vast als gepubliceerd.'
  return `${count === 1 ? 'Eén resultaat is' : `${count} resultaten zijn`} vastgelegd als gepubliceerd.`
}
