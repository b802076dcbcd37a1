import type { ReactNode } from 'react'
import { withoutValues } from '../../../core/sources/preview/leftOut'
import type { LeftOut } from '../../../core/sources/preview/model'
import { Button } from '../../ui/Button'
import type { ReadingChange } from './propose'
import styles from './LeftOutList.module.css'

interface LeftOutListProps {
  readonly leftOut: readonly LeftOut[]
  /** Whether values may be shown; in Publicatie not those of persons. */
  readonly showsValues: boolean
  readonly onRead: (change: ReadingChange) => void
}

/** Everything of the file that isn't in the table, line by line, with the way to take it in. */
export function LeftOutList({ leftOut, showsValues, onRead }: LeftOutListProps): ReactNode {
  return (
    <ul className={styles.list}>
      {(showsValues ? leftOut : leftOut.map(withoutValues)).map((line) => (
        <li key={line.place} className={styles.line}>
          <span className={styles.place}>{line.place}</span>
          <span className={styles.text}>
            {line.text === '' ? null : <span className={styles.quote}>{line.text}</span>}
            <span className={styles.ground}>{line.ground}</span>
          </span>
          {line.undo === null ? null : (
            <Button kind="quiet" onPress={() => onRead(line.undo ?? {})}>
              {undoWords[line.what] ?? 'Wel meenemen'}
              <span className="visually-hidden">: {line.place}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

const undoWords: Partial<Readonly<Record<LeftOut['what'], string>>> = {
  blad: 'Dit blad lezen',
  titel: 'Hier begint de kop',
  voet: 'Is een rij',
  totaal: 'Is een rij',
  'andere-tabel': 'Deze tabel lezen',
}
