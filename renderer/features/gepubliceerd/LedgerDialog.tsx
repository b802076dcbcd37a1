import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Publication } from '../../../core/evidence/ledger/model'
import { formatDate, formatPeriod } from '../../../core/statistics/dutchNumbers'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { isoDay } from '../../ui/isoDay'
import styles from './LedgerDialog.module.css'

/** *Gepubliceerde cijfers*: what was recorded as published, newest first, and the way to take it back. */
export function LedgerDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { workbench } = useTools()
  const [publications, setPublications] = useState(workbench.publications)
  return (
    <Dialog title="Gepubliceerde cijfers" isOpen size="wide" onClose={onClose} closesOnClickBeside={false}>
      <p className={styles.about}>
        Wat is vastgelegd als gepubliceerd. Nieuwe cijfers over dezelfde mensen worden ertegen gehouden, zodat
        twee publicaties samen niets over personen verraden.
      </p>
      {publications.length === 0 ? (
        <p>
          Er is nog niets vastgelegd. Exporteer een feitenblad en kies daarna{' '}
          <em>Vastleggen als gepubliceerd</em>.
        </p>
      ) : (
        <ul className={styles.list}>
          {publications.toReversed().map((publication) => (
            <Entry
              key={publication.nummer}
              publication={publication}
              onAnnulled={() => setPublications(workbench.publications)}
            />
          ))}
        </ul>
      )}
      <div className={styles.close}>
        <Button onPress={onClose}>Sluiten</Button>
      </div>
    </Dialog>
  )
}

interface EntryProps {
  readonly publication: Publication
  readonly onAnnulled: () => void
}

function Entry({ publication, onAnnulled }: EntryProps): ReactNode {
  const [asking, setAsking] = useState(false)
  const { nummer, vastgelegd, feitenblad, cel, periode, rijen, ingetrokken } = publication
  const about = periode === null ? 'periode onbekend' : formatPeriod(periode.van, periode.tot)
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <p>
          <strong>{cel}</strong> in {feitenblad}
        </p>
        {ingetrokken === undefined && !asking ? (
          <Button kind="quiet" onPress={() => setAsking(true)}>
            Intrekken…
          </Button>
        ) : null}
      </div>
      <p className={styles.details}>
        Publicatie {nummer}, vastgelegd op {formatDate(vastgelegd)}; {about};{' '}
        {rijen.length === 1 ? 'één rij' : `${rijen.length} rijen`}
      </p>
      {ingetrokken === undefined ? null : (
        <p className={styles.annulled}>
          Ingetrokken op {formatDate(ingetrokken.op)}: {ingetrokken.reden}
        </p>
      )}
      {asking ? <Annulling nummer={nummer} onDone={onAnnulled} onClose={() => setAsking(false)} /> : null}
    </li>
  )
}

interface AnnullingProps {
  readonly nummer: number
  readonly onDone: () => void
  readonly onClose: () => void
}

function Annulling({ nummer, onDone, onClose }: AnnullingProps): ReactNode {
  const { workbench, tell } = useTools()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const annul = async (): Promise<void> => {
    const annulled = await workbench.annulPublication(nummer, reason, isoDay())
    if (!annulled.ok) return setProblem(annulled.problem)
    tell(`Publicatie ${nummer} is ingetrokken.`)
    onDone()
    onClose()
  }
  return (
    <form
      className={styles.annulling}
      onSubmit={(event) => {
        event.preventDefault()
        void annul()
      }}
    >
      <Field
        label="Waarom wordt deze publicatie ingetrokken?"
        hint="Nieuwe cijfers worden er niet meer tegen gehouden; de publicatie en de reden blijven in de lijst staan."
        value={reason}
        onChange={setReason}
        problem={problem}
        takesFocus
      />
      <div className={styles.buttons}>
        <button type="submit" className={styles.submit}>
          Intrekken
        </button>
        <Button onPress={onClose}>Terug</Button>
      </div>
    </form>
  )
}
