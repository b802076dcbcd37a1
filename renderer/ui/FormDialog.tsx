import type { ReactNode } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'
import styles from './FormDialog.module.css'

interface FormDialogProps {
  readonly title: string
  /** The verb on the button that does it. */
  readonly verb: string
  /** Why it can't be done; read aloud. */
  readonly problem: string | null
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
  /** Another way out, beside the buttons. */
  readonly extra?: ReactNode
}

/** A dialog that asks for something: Enter in a field does it, Esc goes back. */
export function FormDialog(props: FormDialogProps): ReactNode {
  const { title, verb, problem, onSubmit, onClose, children, extra } = props
  return (
    <Dialog title={title} isOpen onClose={onClose} closesOnClickBeside={false}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        {children}
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
        <div className={styles.choices}>
          <button type="submit" className={styles.submit}>
            {verb}
          </button>
          <Button onPress={onClose}>Terug</Button>
          {extra}
        </div>
      </form>
    </Dialog>
  )
}
