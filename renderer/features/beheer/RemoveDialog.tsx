import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { Item } from '../../../core/workbench/moving/references'
import { tabTitle } from '../../app/tabTitle'
import { useTools } from '../../app/WorkbenchContext'
import { FormDialog } from '../../ui/FormDialog'
import styles from './beheer.module.css'

interface RemoveDialogProps {
  readonly item: Item
  readonly onClose: () => void
}

/** Says what misses an item that is deleted, before it goes into the bin. */
export function RemoveDialog({ item, onClose }: RemoveDialogProps): ReactNode {
  const { workbench, items } = useTools()
  const [references, setReferences] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => void workbench.items.referencesTo(item).then(setReferences), [workbench, item])
  const title = tabTitle(item, workbench.state)
  const remove = async () => {
    const failed = await items.follow(workbench.items.remove(item), `${title} staat in de prullenbak.`)
    if (failed === null) onClose()
    else setProblem(failed)
  }
  return (
    <FormDialog
      title={`${words[item.kind]} verwijderen?`}
      verb="Naar de prullenbak"
      problem={problem}
      onSubmit={() => void remove()}
      onClose={onClose}
    >
      <p className={styles.text}>
        “{title}” gaat naar de prullenbak van deze werkmap. Daaruit kun je terugzetten, tot je het definitief
        verwijdert.
      </p>
      {references.length === 0 ? null : (
        <div className={styles.text}>
          <p>Dit verwijst ernaar en werkt daarna niet meer:</p>
          <ul className={styles.references}>
            {references.map((reference) => (
              <li key={reference}>{reference}</li>
            ))}
          </ul>
        </div>
      )}
    </FormDialog>
  )
}

const words = { notebook: 'Analyse', feitenblad: 'Feitenblad', bron: 'Bron' } as const
