import type { ReactNode } from 'react'
import { CircleAlert, CircleCheck, CircleHelp } from 'lucide-react'
import type { Verschil } from '../../../core/runs/comparison'
import { differenceCells } from '../../../core/runs/describeDifferences'
import { describeDeviation, describeVerdict } from '../../../core/verification/describe'
import type { Afwijking, Verification } from '../../../core/verification/result'
import { NumberTable } from '../vergelijken/NumberTable'
import { Provenance } from './Provenance'
import styles from './CheckDialog.module.css'

/** The outcome, what differs and because of what, and where the file says that it comes from. */
export function Verdict({ found }: { readonly found: Verification }): ReactNode {
  const { uitslag, verschillen, toelichting, herkomst } = found
  const numbers = verschillen.filter(isNumber)
  const others = verschillen.filter((one) => !isNumber(one))
  const Icon = icons[uitslag]
  return (
    <>
      <p className={`${styles.verdict} ${styles[uitslag]}`} role="status">
        <Icon aria-hidden size={18} /> {describeVerdict(found)}
      </p>
      {numbers.length === 0 ? null : <NumberTable differences={numbers} />}
      <Sentences
        title={numbers.length === 0 ? 'Verschillen' : 'Andere verschillen'}
        texts={others.map(describeDeviation)}
      />
      <Sentences title="Toelichting" texts={toelichting} />
      {herkomst === null ? null : <Provenance record={herkomst} />}
    </>
  )
}

const icons = { gelijk: CircleCheck, gewijzigd: CircleAlert, 'niet-te-controleren': CircleHelp }

function isNumber(one: Afwijking): one is Verschil {
  return 'cel' in one && differenceCells(one) !== null
}

function Sentences({
  title,
  texts,
}: {
  readonly title: string
  readonly texts: readonly string[]
}): ReactNode {
  if (texts.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
