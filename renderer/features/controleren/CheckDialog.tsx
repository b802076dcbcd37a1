import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ProgressLine } from '../../ui/ProgressLine'
import { useStore } from '../../ui/store'
import type { CheckTools } from './useCheck'
import { Verdict } from './Verdict'
import styles from './CheckDialog.module.css'

/** Exported files come in here, chosen or dropped on the window: where is it from, and does it still hold. */
export function CheckDialog({ state, input, pick, offer }: CheckTools): ReactNode {
  const now = useStore(state)
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        accept=".svg,.png,.pdf,.html,.htm,.docx,.pptx,.xlsx"
        aria-label="Geëxporteerd bestand om te controleren"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) offer(file)
          target.value = ''
        }}
      />
      <Dialog
        title="Geëxporteerd bestand controleren"
        size="fit"
        isOpen={now.step !== 'rust'}
        onClose={state.close}
      >
        {now.step === 'rust' ? null : <p className={styles.file}>{now.fileName}</p>}
        {now.step === 'controleert' ? <ProgressLine label="Opnieuw uitvoeren en vergelijken" /> : null}
        {now.step === 'klaar' ? <Verdict found={now.found} /> : null}
        <div className={styles.foot}>
          <Button onPress={state.close}>Sluiten</Button>
          {now.step === 'klaar' ? <Button onPress={pick}>Ander bestand…</Button> : null}
        </div>
      </Dialog>
    </>
  )
}
