import type { ReactNode } from 'react'
import { CircleMinus, CirclePlus, Dot } from 'lucide-react'
import type { Verschil } from '../../../core/runs/comparison'
import { describeCauses } from '../../../core/runs/describe'
import { describeOther } from '../../../core/runs/describeDifferences'
import styles from './OtherDifferences.module.css'

/** Caveats, rows, columns and cells that came or went. */
export function OtherDifferences({ differences }: { readonly differences: readonly Verschil[] }): ReactNode {
  const isCaveat = ({ soort }: Verschil) => soort.startsWith('voorbehoud')
  return (
    <>
      <Part id="voorbehouden" title="Voorbehouden" differences={differences.filter(isCaveat)} />
      <Part id="overig" title="Erbij en weg" differences={differences.filter((one) => !isCaveat(one))} />
    </>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly differences: readonly Verschil[]
}

function Part({ id, title, differences }: PartProps): ReactNode {
  if (differences.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      <ul className={styles.list}>
        {differences.map((one, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- they have no other name and never move
          <li key={at} className={styles.item}>
            <Sign one={one} />
            <span>
              {describeOther(one)}. <span className={styles.cause}>Door {describeCauses(one.oorzaken)}.</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sign({ one }: { readonly one: Verschil }): ReactNode {
  const Icon = one.soort.endsWith('erbij') ? CirclePlus : one.soort.endsWith('weg') ? CircleMinus : Dot
  return <Icon aria-hidden size={14} className={styles.sign} />
}
