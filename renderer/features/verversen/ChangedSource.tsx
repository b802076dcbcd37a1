import type { ReactNode } from 'react'
import { describeDifference } from '../../../core/sources/fit/describeDifference'
import type { SourceState } from '../../../core/workbench/model'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { inOrder, Mark } from './Differences'
import differences from './Differences.module.css'
import styles from './ChangedSource.module.css'

interface ChangedSourceProps {
  readonly source: SourceState
  readonly showsValues: boolean
}

/** A source whose file isn't the recorded one: what differs, and the way to look at it and accept it. */
export function ChangedSource({ source, showsValues }: ChangedSourceProps): ReactNode {
  const { newer } = useTools()
  const { manifest, status, problem } = source
  if (status !== 'gewijzigd' && source.differences.length === 0) return null
  return (
    <section className={styles.changed} aria-label="Het bestand is gewijzigd">
      <p className={styles.standing}>
        {status === 'gewijzigd' ? problem : 'Het bestand past niet meer bij wat in werkmap.yaml staat.'}
      </p>
      {source.differences.length === 0 ? null : (
        <ul className={differences.list}>
          {inOrder(source.differences).map((difference) => (
            <li key={JSON.stringify(difference)} className={differences.line}>
              <Mark difference={difference} />
              <p className={differences.said}>{describeDifference(difference, showsValues)}</p>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.choices}>
        <Button onPress={() => newer.offer(manifest.naam, null)}>Bekijk het verschil</Button>
      </div>
    </section>
  )
}
