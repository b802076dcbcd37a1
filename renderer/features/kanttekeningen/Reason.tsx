import { useState } from 'react'
import type { ReactNode } from 'react'
import { canBeAcknowledged } from '../../../core/evidence/acknowledgements'
import type { Flag } from '../../../core/evidence/flags'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './Reason.module.css'

/** Why numbers are published in spite of a warning. */
export interface Reasons {
  readonly of: (flag: Flag) => Flag['acknowledged']
  /** null takes the reason back. */
  readonly give: (flag: Flag, reason: string | null) => void
}

interface ReasonProps {
  readonly flag: Flag
  readonly reasons: Reasons
}

/** Below a warning: the reason why its number is published all the same, or the way to give one. */
export function Reason({ flag, reasons }: ReasonProps): ReactNode {
  const [text, setText] = useState<string | null>(null)
  if (!canBeAcknowledged(flag)) return null
  const given = reasons.of(flag)
  if (text !== null)
    return (
      <ReasonForm
        text={text}
        onChange={setText}
        onGive={(reason) => {
          reasons.give(flag, reason)
          setText(null)
        }}
        onClose={() => setText(null)}
      />
    )
  return (
    <div className={styles.reason}>
      {given === undefined ? null : <p>{given.isVoid ? voidText(given.reason) : given.reason}</p>}
      <div className={styles.buttons}>
        <Button kind="quiet" onPress={() => setText(given?.reason ?? '')}>
          {given === undefined ? 'Toch publiceren…' : 'Reden wijzigen…'}
        </Button>
        {given === undefined ? null : (
          <Button kind="quiet" onPress={() => reasons.give(flag, null)}>
            Reden intrekken
          </Button>
        )}
      </div>
    </div>
  )
}

const voidText = (reason: string) =>
  `De reden is vervallen, want de getallen erachter zijn veranderd. Ze was: ${reason}`

interface ReasonFormProps {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onGive: (reason: string) => void
  readonly onClose: () => void
}

function ReasonForm({ text, onChange, onGive, onClose }: ReasonFormProps): ReactNode {
  const [problem, setProblem] = useState<string | null>(null)
  const reason = text.trim()
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason === '') setProblem('Schrijf op waarom dit getal toch gepubliceerd kan worden.')
        else onGive(reason)
      }}
    >
      <Field
        label="Waarom kan dit getal toch gepubliceerd worden?"
        hint="Komt in de Leeswijzer en in de herkomst van de figuur."
        value={text}
        onChange={onChange}
        problem={problem}
        rows={3}
      />
      <div className={styles.buttons}>
        <button type="submit" className={styles.submit}>
          Vastleggen
        </button>
        <Button kind="quiet" onPress={onClose}>
          Terug
        </Button>
      </div>
    </form>
  )
}
