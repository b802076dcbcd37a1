import type { ReactNode } from 'react'
import type { SourceState } from '../../../core/workbench/model'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { useStore } from '../../ui/store'
import { WorkLine } from '../../ui/WorkLine'
import styles from './BronView.module.css'

/** How far loading the source is; when it was stopped or failed, the way to try again. */
export function LoadingPart({ source }: { readonly source: SourceState }): ReactNode {
  const { workbench } = useTools()
  const { naam } = source.manifest
  const loading = useStore(workbench.loading).get(naam)
  if (loading !== undefined)
    return (
      <WorkLine
        label={`Bron ${naam} laden`}
        progress={loading.progress}
        since={loading.since}
        onStop={() => workbench.stopLoading(naam)}
      />
    )
  if (source.status !== 'gestopt' && source.status !== 'fout') return null
  return (
    <div className={styles.again}>
      {source.status === 'gestopt' ? <p>Het laden is gestopt. De bron is nu niet te gebruiken.</p> : null}
      <Button onPress={() => void workbench.reloadSource(naam)}>Opnieuw laden</Button>
    </div>
  )
}
