import type { ReactNode } from 'react'
import { Button } from '../ui/Button'
import { describeFileProblem } from '../../core/workspace/describeFileProblem'
import { Dialog } from '../ui/Dialog'
import { tabTitle } from './tabTitle'
import { useTools } from './WorkbenchContext'
import styles from './CloseDialog.module.css'

interface CloseDialogProps {
  /** The notebook with unsaved edits that is being closed. */
  readonly path: string | null
  /** The path when it may be closed now, null when the user goes back. */
  readonly onDone: (closed: string | null) => void
}

export function CloseDialog({ path, onDone }: CloseDialogProps): ReactNode {
  const { workbench, sessions, tell } = useTools()
  const close = (closed: string) => {
    sessions.close(closed)
    onDone(closed)
  }
  const save = async (saved: string) => {
    const entry = sessions.state.get(saved)
    const outcome = entry?.status === 'open' ? await entry.session.save() : null
    if (outcome === null || outcome.ok) return close(saved)
    tell(describeFileProblem(outcome.problem))
    onDone(null)
  }
  const title = path === null ? '' : tabTitle({ kind: 'notebook', path }, workbench.state)
  return (
    <Dialog title="Wijzigingen bewaren?" isOpen={path !== null} onClose={() => onDone(null)}>
      <p>“{title}” heeft wijzigingen die niet zijn opgeslagen.</p>
      <div className={styles.choices}>
        <Button kind="primary" onPress={() => void (path !== null && save(path))}>
          Opslaan en sluiten
        </Button>
        <Button onPress={() => path !== null && close(path)}>Sluiten zonder opslaan</Button>
        <Button kind="quiet" onPress={() => onDone(null)}>
          Terug
        </Button>
      </div>
    </Dialog>
  )
}
