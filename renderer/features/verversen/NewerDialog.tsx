import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { sourceExtensions } from '../../ui/sourceExtensions'
import { useStore } from '../../ui/store'
import { WorkLine } from '../../ui/WorkLine'
import type { Newer, NewerState } from './newer'
import { NewerBody } from './NewerBody'
import { NewerFooter } from './NewerFooter'
import type { NewerTools } from './useNewer'
import styles from './NewerDialog.module.css'

/** A newer file for a source is looked at here before it replaces anything. */
export function NewerDialog({ state: newer, input, chosen }: NewerTools): ReactNode {
  const now = useStore(newer)
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        accept={sourceExtensions}
        aria-label="Nieuwer bestand"
        onChange={({ target }) => {
          chosen(target.files?.[0])
          // The same file can be chosen again after it was changed.
          target.value = ''
        }}
      />
      <Dialog
        size="full"
        title={now.step === 'rust' ? 'Nieuwer bestand' : `Nieuwer bestand voor ${now.source.manifest.titel}`}
        isOpen={now.step !== 'rust'}
        closesOnClickBeside={false}
        onClose={newer.cancel}
      >
        <Step newer={newer} now={now} />
      </Dialog>
    </>
  )
}

function Step({ newer, now }: { readonly newer: Newer; readonly now: NewerState }): ReactNode {
  switch (now.step) {
    case 'rust':
      return null
    case 'leest':
      return (
        <div className={styles.reading}>
          <p className={styles.file}>{now.fileName} wordt gelezen en vergeleken.</p>
          <WorkLine label="Bestand lezen en vergelijken" progress={now.progress} onStop={newer.cancel} />
        </div>
      )
    case 'geweigerd':
      return (
        <>
          <p role="alert" className={styles.problem}>
            {now.problem}
          </p>
          <p className={styles.file}>Aan de bron is niets veranderd.</p>
          <div className={styles.choices}>
            <Button kind="primary" onPress={newer.cancel}>
              Sluiten
            </Button>
          </div>
        </>
      )
    case 'beoordeling':
      return (
        <>
          <NewerBody newer={newer} review={now} />
          <NewerFooter newer={newer} review={now} />
        </>
      )
  }
}
