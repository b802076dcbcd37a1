import type { ReactNode } from 'react'
import { useTools } from '../../app/WorkbenchContext'
import { Dialog } from '../../ui/Dialog'
import { Notices } from './Notices'
import styles from './AboutDialog.module.css'

/** Which version this is, what it computes with, under which licence, and that it looks for no updates. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { host, workbench } = useTools()
  return (
    <Dialog title="Over Feitenwerk" isOpen onClose={onClose}>
      <dl className={styles.facts}>
        <dt>Versie</dt>
        <dd>
          {host.appVersion}, {host.kind === 'electron' ? 'als programma' : 'in de browser'}
        </dd>
        <dt>Rekent met</dt>
        <dd>DuckDB {workbench.engineVersion.replace(/^v/, '')}, op deze computer</dd>
        <dt>Licentie</dt>
        <dd>EUPL-1.2</dd>
        <dt>Nieuwe versies</dt>
        <dd>
          Feitenwerk zoekt daar nooit zelf naar en maakt geen verbinding met andere computers. Een nieuwe
          versie zet je er zelf overheen; je werkmappen blijven zoals ze zijn.
        </dd>
      </dl>
      <Notices />
    </Dialog>
  )
}
