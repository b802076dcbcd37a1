import type { ReactNode } from 'react'
import type { ConflictCopy } from '../../../core/workspace/conflictCopies'
import styles from './ConflictCopies.module.css'

/** Tells of second versions that a synchronising program left: nobody else would, and work may be in them. */
export function ConflictCopies({ copies }: { readonly copies: readonly ConflictCopy[] }): ReactNode {
  if (copies.length === 0) return null
  return (
    <section className={styles.copies} aria-labelledby="conflictkopieen">
      <h2 id="conflictkopieen" className={styles.heading}>
        Bestanden met twee versies
      </h2>
      <p>
        Een synchronisatieprogramma heeft {copies.length === 1 ? 'een bestand' : 'bestanden'} dubbel bewaard,
        omdat twee mensen tegelijk iets wijzigden. Feitenwerk gebruikt de eerste. Zet over wat je uit de
        andere wilt houden, en gooi die dan weg.
      </p>
      <ul>
        {copies.map(({ path, original }) => (
          <li key={path}>
            <code>{original}</code> en <code>{path.slice(path.lastIndexOf('/') + 1)}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
