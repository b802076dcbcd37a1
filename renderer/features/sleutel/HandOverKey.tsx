import { useState } from 'react'
import type { ReactNode } from 'react'
import { shortestPassphrase } from '../../../core/bridge/contract'
import { describeFileProblem } from '../../../core/workspace/describeFileProblem'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { download } from './download'
import { Passphrase } from './Passphrase'
import styles from './Key.module.css'

/** Makes a file that only the passphrase opens. */
export function HandOverKey({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { bridge, host, tell } = useTools()
  const [words, setWords] = useState({ once: '', again: '' })
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const submit = async () => {
    const wrong = passphraseProblem(words.once, words.again)
    setProblem(wrong)
    if (wrong !== null || busy) return
    setBusy(true)
    const text = await bridge.handOverKey(words.once)
    setBusy(false)
    if (host.kind === 'browser') {
      download(fileName, text)
      tell(`${fileName} staat bij je downloads. Geef het bestand en de wachtzin langs twee wegen door.`)
      return onClose()
    }
    const written = await bridge.exportKey({ name: fileName, text })
    if (!written.ok) return setProblem(describeFileProblem(written.problem))
    if (written.value === null) return
    tell(
      `${fileName} staat in ${written.value.place}. Geef het bestand en de wachtzin langs twee wegen door.`,
    )
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
        Met deze sleutel maakt Feitenwerk pseudoniemen van cliëntnummers. Een collega die hem overneemt,
        krijgt in deze werkmap dezelfde pseudoniemen als jij.
      </p>
      <p>
        Wie de sleutel en een lijst met cliëntnummers heeft, kan pseudoniemen weer aan cliënten koppelen. Geef
        hem alleen aan wie dat mag, en zet het bestand niet in de werkmap.
      </p>
      <Passphrase
        label={`Wachtzin (minstens ${shortestPassphrase} tekens)`}
        text={words.once}
        onChange={(once) => setWords({ ...words, once })}
      />
      <Passphrase
        label="Wachtzin nog een keer"
        text={words.again}
        onChange={(again) => setWords({ ...words, again })}
      />
      <p className={styles.problem} role="alert">
        {problem}
      </p>
      <div className={styles.choices}>
        <Button kind="primary" onPress={() => void submit()} isDisabled={busy}>
          {busy ? 'Bezig met afsluiten…' : 'Bestand maken'}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          Annuleren
        </Button>
      </div>
    </form>
  )
}

const fileName = 'pseudoniemsleutel.json'

function passphraseProblem(once: string, again: string): string | null {
  if (once.length < shortestPassphrase)
    return `Neem een wachtzin van minstens ${shortestPassphrase} tekens: een paar woorden die niet bij elkaar horen.`
  return once === again ? null : 'De twee wachtzinnen zijn niet gelijk.'
}
