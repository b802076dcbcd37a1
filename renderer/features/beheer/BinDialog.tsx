import { useCallback, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { Deleted } from '../../../core/workbench/moving/bin'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { moment } from '../../ui/moment'
import styles from './beheer.module.css'

/** What was deleted in this werkmap: to put back, or to delete for good. */
export function BinDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { workbench, items, tell } = useTools()
  const [deleted, setDeleted] = useState<readonly Deleted[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [doubted, setDoubted] = useState<string | null>(null)
  const look = useCallback(() => void workbench.items.deleted().then(setDeleted), [workbench])
  useEffect(look, [look])
  const restore = async ({ path, titel }: Deleted) => {
    const failed = await items.follow(workbench.items.restore(path), `${titel} is teruggezet.`)
    setProblem(failed)
    if (failed === null) onClose()
  }
  const deleteForGood = async ({ path, titel }: Deleted) => {
    if (doubted !== path) return setDoubted(path)
    const removed = await workbench.items.deleteForGood(path)
    setProblem(removed.ok ? null : removed.problem)
    if (removed.ok) tell(`${titel} is definitief verwijderd.`)
    look()
  }
  return (
    <Dialog title="Prullenbak" size="wide" isOpen onClose={onClose}>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      {deleted?.length === 0 ? <p className={styles.text}>Er staat niets in de prullenbak.</p> : null}
      <ul className={styles.deleted}>
        {(deleted ?? []).map((one) => (
          <li key={one.path} className={styles.row}>
            <span className={styles.title}>
              {one.titel}
              <span className={styles.when}>
                {one.soort}, verwijderd {moment(one.verwijderd)}
              </span>
            </span>
            <Button onPress={() => void restore(one)}>Terugzetten</Button>
            <Button kind="quiet" onPress={() => void deleteForGood(one)}>
              {doubted === one.path ? 'Ja, definitief verwijderen' : 'Definitief verwijderen'}
            </Button>
          </li>
        ))}
      </ul>
      <Button onPress={onClose}>Sluiten</Button>
    </Dialog>
  )
}
