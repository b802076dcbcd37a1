import type { ReactNode } from 'react'
import { likelySource } from '../../../core/sources/fit/likelySource'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { useStore } from '../../ui/store'
import type { AddSource } from './addSource'
import type { Review } from './review'
import styles from './LikelyNewer.module.css'

interface LikelyNewerProps {
  readonly source: AddSource
  readonly review: Review
}

/** A file with the columns of a source that is there already is offered as a newer version of it. */
export function LikelyNewer({ source, review: { draft, proposed } }: LikelyNewerProps): ReactNode {
  const { workbench, newer } = useTools()
  const { sources } = useStore(workbench)
  const like = proposed.ok ? likelySource(proposed.value.inspection, sources) : null
  if (like === null) return null
  const { naam, titel } = like.manifest
  return (
    <div className={styles.offer} role="status">
      <p>
        Dit lijkt een nieuwere versie van <strong>{titel}</strong>.
      </p>
      <Button
        onPress={() => {
          source.skip()
          newer.offer(naam, draft.content)
        }}
      >
        Vergelijken en verversen
      </Button>
    </div>
  )
}
