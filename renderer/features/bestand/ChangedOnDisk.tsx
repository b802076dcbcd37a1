import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Outcome } from '../../../core/bridge/outcome'
import type { OpenFile } from '../../../core/workbench/file/openFile'
import type { FileProblem } from '../../../core/workspace/files'
import { afterDialog, focusLostDocument } from '../../app/panels'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { describeFileProblem } from '../../../core/workspace/describeFileProblem'
import { DifferenceDialog } from './DifferenceDialog'
import styles from './FileBanners.module.css'

interface ChangedOnDiskProps {
  readonly file: OpenFile
  /** What it says here. */
  readonly text: string
}

/** Someone else changed the file: the user says which version goes on. */
export function ChangedOnDisk({ file, text }: ChangedOnDiskProps): ReactNode {
  const { tell } = useTools()
  const [onDisk, setOnDisk] = useState<string | null>(null)
  const compare = async () => {
    const read = await file.onDisk()
    if (read.ok) setOnDisk(read.value)
    else tell(describeFileProblem(read.problem))
  }
  const choose = async (chosen: Promise<Outcome<null, FileProblem>>, done: string) => {
    const outcome = await chosen
    tell(outcome.ok ? done : describeFileProblem(outcome.problem))
    afterDialog(focusLostDocument)
  }
  return (
    <div role="alert" className={styles.banner}>
      <p className={styles.text}>
        <strong>Op schijf gewijzigd.</strong> Een ander programma heeft dit bestand veranderd sinds je het
        opende.
      </p>
      <Button onPress={() => void choose(file.reload(), 'Opnieuw geladen.')}>Opnieuw laden</Button>
      <Button
        onPress={() => void choose(file.keepOwn(), 'Je eigen versie blijft; sla op om die te bewaren.')}
      >
        Mijn versie houden
      </Button>
      <Button kind="quiet" onPress={() => void compare()}>
        Verschil bekijken
      </Button>
      {onDisk === null ? null : (
        <DifferenceDialog
          title="Op schijf en hier"
          label="Verschil van het bestand op schijf met jouw versie"
          legend="− staat alleen op schijf, + staat alleen hier."
          before={onDisk}
          after={text}
          onClose={() => setOnDisk(null)}
        />
      )}
    </div>
  )
}
