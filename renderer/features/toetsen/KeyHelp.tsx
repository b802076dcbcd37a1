import type { ReactNode } from 'react'
import { keyHelp } from '../../app/keys'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './KeyHelp.module.css'

export function KeyHelp({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}): ReactNode {
  return (
    <Dialog title="Toetsen" size="wide" isOpen={isOpen} onClose={onClose}>
      {keyHelp.map(({ group, keys }) => (
        <section key={group} className={styles.group}>
          <h3 className={styles.heading}>{group}</h3>
          <dl className={styles.keys}>
            {keys.map(([key, meaning]) => (
              <div key={key} className={styles.row}>
                <dt>
                  <kbd className={styles.key}>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Button onPress={onClose}>Sluiten</Button>
    </Dialog>
  )
}
