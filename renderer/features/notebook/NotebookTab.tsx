import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { useTools } from '../../app/WorkbenchContext'
import { Notice } from '../../ui/Notice'
import { ProgressLine } from '../../ui/ProgressLine'
import { useStore } from '../../ui/store'
import { NotebookView } from './NotebookView'

/** A notebook in front: opens its session when there is none yet. */
export function NotebookTab({ path }: { readonly path: string }): ReactNode {
  const { sessions } = useTools()
  const entry = useStore(sessions).get(path)
  useEffect(() => sessions.open(path), [sessions, path])
  if (entry === undefined || entry.status === 'opent') return <ProgressLine label="Analyse openen" />
  if (entry.status === 'open') return <NotebookView session={entry.session} />
  return (
    <Notice
      title="Deze analyse kan niet worden geopend"
      action={{
        label: 'Opnieuw proberen',
        onPress: () => {
          sessions.close(path)
          sessions.open(path)
        },
      }}
    >
      {entry.problem}
    </Notice>
  )
}
