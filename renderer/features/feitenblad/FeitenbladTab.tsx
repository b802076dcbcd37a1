import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { useTools } from '../../app/WorkbenchContext'
import { Notice } from '../../ui/Notice'
import { ProgressLine } from '../../ui/ProgressLine'
import { useStore } from '../../ui/store'
import { FeitenbladView } from './FeitenbladView'

/** A feitenblad in front: opens its session when there is none yet. */
export function FeitenbladTab({ path }: { readonly path: string }): ReactNode {
  const { sheets } = useTools()
  const entry = useStore(sheets).get(path)
  useEffect(() => sheets.open(path), [sheets, path])
  if (entry === undefined || entry.status === 'opent') return <ProgressLine label="Feitenblad openen" />
  if (entry.status === 'open') return <FeitenbladView session={entry.session} />
  return (
    <Notice
      title="Dit feitenblad kan niet worden geopend"
      action={{
        label: 'Opnieuw proberen',
        onPress: () => {
          sheets.close(path)
          sheets.open(path)
        },
      }}
    >
      {entry.problem}
    </Notice>
  )
}
