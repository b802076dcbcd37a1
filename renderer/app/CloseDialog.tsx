import type { ReactNode } from 'react'
import { Button } from '../ui/Button'
import { describeFileProblem } from '../../core/workspace/describeFileProblem'
import { Dialog } from '../ui/Dialog'
import type { Tab } from './desk'
import { tabTitle } from './tabTitle'
import { useTools } from './WorkbenchContext'
import styles from './CloseDialog.module.css'

export type ClosingTab = Extract<Tab, { path: string }>

interface CloseDialogProps {
  /** The document with unsaved edits that is being closed. */
  readonly tab: ClosingTab | null
  /** The tab when it may be closed now, null when the user goes back. */
  readonly onDone: (closed: ClosingTab | null) => void
}

export function CloseDialog({ tab, onDone }: CloseDialogProps): ReactNode {
  const { workbench, sessions, sheets, tell } = useTools()
  const close = (closed: ClosingTab) => {
    const documents = closed.kind === 'notebook' ? sessions : sheets
    documents.close(closed.path)
    onDone(closed)
  }
  const save = async (saved: ClosingTab) => {
    const entry = (saved.kind === 'notebook' ? sessions : sheets).state.get(saved.path)
    const outcome = entry?.status === 'open' ? await entry.session.save() : null
    if (outcome === null || outcome.ok) return close(saved)
    tell(describeFileProblem(outcome.problem))
    onDone(null)
  }
  const title = tab === null ? '' : tabTitle(tab, workbench.state)
  return (
    <Dialog title="Wijzigingen bewaren?" isOpen={tab !== null} onClose={() => onDone(null)}>
      <p>“{title}” heeft wijzigingen die niet zijn opgeslagen.</p>
      <div className={styles.choices}>
        <Button kind="primary" onPress={() => void (tab !== null && save(tab))}>
          Opslaan en sluiten
        </Button>
        <Button onPress={() => tab !== null && close(tab)}>Sluiten zonder opslaan</Button>
        <Button kind="quiet" onPress={() => onDone(null)}>
          Terug
        </Button>
      </div>
    </Dialog>
  )
}
