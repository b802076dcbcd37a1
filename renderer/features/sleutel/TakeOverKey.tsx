import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { assertNever } from '../../../core/bridge/outcome'
import type { KeyTaking } from '../../../core/bridge/contract'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { Passphrase } from './Passphrase'
import styles from './Key.module.css'

/** Opens a colleague's file; replacing another key asks first. */
export function TakeOverKey({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { bridge, workbench, tell } = useTools()
  const [file, setFile] = useState<File | null>(null)
  const [words, setWords] = useState('')
  const [outcome, setOutcome] = useState<KeyTaking | 'geen-bestand' | null>(null)
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const isAsking = outcome === 'andere-sleutel'

  const submit = async () => {
    if (busy) return
    if (file === null) return setOutcome('geen-bestand')
    setBusy(true)
    const text = file.size > largestFile ? '' : await file.text()
    const taken = await bridge.takeOverKey(text, words, isAsking)
    if (taken === 'overgenomen') await workbench.keyChanged()
    setBusy(false)
    setOutcome(taken)
    if (taken !== 'overgenomen' && taken !== 'zelfde') return
    tell(describe(taken))
    onClose()
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p>
        Kies het bestand dat je collega met <em>Sleutel overdragen</em> heeft gemaakt. Daarna krijgen cliënten
        in deze werkmap dezelfde pseudoniemen als bij je collega.
      </p>
      <div className={styles.file}>
        <Button onPress={() => input.current?.click()}>Bestand kiezen…</Button>
        <span className={styles.label} aria-live="polite">
          {file === null ? 'Nog geen bestand gekozen' : file.name}
        </span>
      </div>
      <input
        ref={input}
        hidden
        type="file"
        aria-label="Bestand met de sleutel"
        accept=".json"
        onChange={({ target }) => {
          setFile(target.files?.[0] ?? null)
          setOutcome(null)
        }}
      />
      <Passphrase
        label="Wachtzin"
        text={words}
        onChange={(text) => {
          setWords(text)
          setOutcome(null)
        }}
      />
      <p className={isAsking ? styles.question : styles.problem} role="alert">
        {outcome === null ? null : describe(outcome)}
      </p>
      <div className={styles.choices}>
        <Button kind="primary" onPress={() => void submit()} isDisabled={busy}>
          {busy ? 'Bezig met openen…' : isAsking ? 'Sleutel vervangen' : 'Overnemen'}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {isAsking ? 'Eigen sleutel houden' : 'Annuleren'}
        </Button>
      </div>
    </form>
  )
}

const largestFile = 10_000

function describe(outcome: KeyTaking | 'geen-bestand'): string {
  switch (outcome) {
    case 'geen-bestand':
      return 'Kies eerst het bestand met de sleutel.'
    case 'geen-sleutel':
      return 'In dit bestand staat geen sleutel van Feitenwerk. Vraag je collega om het bestand opnieuw te maken.'
    case 'te-nieuw':
      return 'Deze sleutel is gemaakt met een nieuwere versie van Feitenwerk. Werk Feitenwerk bij en probeer het opnieuw.'
    case 'verkeerde-wachtzin':
      return 'De wachtzin past niet bij dit bestand, of het bestand is veranderd. Kijk de wachtzin na; hoofdletters tellen mee.'
    case 'andere-sleutel':
      return 'Deze werkmap heeft hier al een andere sleutel. Vervang je die, dan krijgt elke cliënt een ander pseudoniem en worden de bronnen opnieuw geladen. Pseudoniemen die je eerder hebt opgeschreven of in een query hebt gezet, kloppen dan niet meer; tellingen blijven gelijk. De oude sleutel blijft bewaard bij de programmagegevens.'
    case 'zelfde':
      return 'Deze werkmap had deze sleutel al; er is niets veranderd.'
    case 'overgenomen':
      return 'De sleutel is overgenomen; de bronnen met pseudoniemen zijn opnieuw geladen.'
    default:
      return assertNever(outcome)
  }
}
