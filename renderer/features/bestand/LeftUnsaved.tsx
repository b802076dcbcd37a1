import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Unsaved } from '../../../core/workbench/file/journal'
import type { OpenFile } from '../../../core/workbench/file/openFile'
import { afterDialog, focusLostDocument } from '../../app/panels'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { moment } from '../../ui/moment'
import { DifferenceDialog } from './DifferenceDialog'
import styles from './FileBanners.module.css'

interface LeftUnsavedProps {
  readonly file: OpenFile
  /** What it says here. */
  readonly text: string
  readonly left: Unsaved
}

/** An earlier run ended before it saved: the user says what is to be done with what was typed. */
export function LeftUnsaved({ file, text, left }: LeftUnsavedProps): ReactNode {
  const { tell } = useTools()
  const [isShown, setIsShown] = useState(false)
  const choose = async (work: Promise<void>, done: string) => {
    await work
    tell(done)
    afterDialog(focusLostDocument)
  }
  return (
    <div role="alert" className={styles.banner}>
      <p className={styles.text}>
        <strong>Niet opgeslagen wijzigingen van {moment(left.at)} gevonden.</strong> Ze zijn nooit opgeslagen:
        Feitenwerk stopte voordien, of ze staan nog open in een ander venster.
      </p>
      <Button onPress={() => void choose(file.takeUnsaved(), 'Teruggezet; sla op om ze te bewaren.')}>
        Terugzetten
      </Button>
      <Button onPress={() => setIsShown(true)}>Verschil bekijken</Button>
      <Button
        kind="quiet"
        onPress={() => void choose(file.dropUnsaved(), 'Weggegooid; ze staan nog bij de eerdere versies.')}
      >
        Weggooien
      </Button>
      {isShown ? (
        <DifferenceDialog
          title="Niet opgeslagen wijzigingen"
          label="Verschil van het bestand met wat niet is opgeslagen"
          legend="− staat alleen in het bestand, + staat alleen in wat niet is opgeslagen."
          before={text}
          after={left.text}
          onClose={() => setIsShown(false)}
        />
      ) : null}
    </div>
  )
}
