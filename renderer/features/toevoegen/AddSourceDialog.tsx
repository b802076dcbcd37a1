import { useCallback } from 'react'
import type { ReactNode } from 'react'
import type { WorkProgress } from '../../../core/workbench/model'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { WorkLine } from '../../ui/WorkLine'
import { sourceExtensions } from '../../ui/sourceExtensions'
import { useStore } from '../../ui/store'
import { isExport } from '../controleren/check'
import type { AddSource, AddSourceState } from './addSource'
import { Footer } from './Footer'
import { LikelyNewer } from './LikelyNewer'
import { ReviewBody } from './ReviewBody'
import type { AddSourceTools } from './useAddSource'
import { useFileDrop } from './useFileDrop'
import type { DropPlace } from './useFileDrop'
import styles from './AddSourceDialog.module.css'

/** Files come in here: chosen or dropped anywhere on the window, then judged one after another. */
export function AddSourceDialog({ source, input }: AddSourceTools): ReactNode {
  const { now, waiting, progress } = useStore(source)
  const { newer, checkExport } = useTools()
  const take = useCallback(
    (files: readonly File[], place: DropPlace) => {
      const [file] = files
      if (place.source !== null && file !== undefined && files.length === 1) newer.offer(place.source, file)
      else if (file !== undefined && files.length === 1)
        void isExport(file).then((own) => (own ? checkExport(file) : source.add(files)))
      else source.add(files)
    },
    [newer, checkExport, source],
  )
  const hanging = useFileDrop(take)
  return (
    <>
      <input
        ref={input}
        hidden
        multiple
        type="file"
        accept={sourceExtensions}
        aria-label="Bestanden om toe te voegen"
        onChange={({ target }) => {
          source.add([...(target.files ?? [])])
          // The same file can be chosen again after it was changed.
          target.value = ''
        }}
      />
      {hanging === null ? null : (
        <div className={styles.veil}>
          <p className={styles.invitation}>
            {hanging.source === null
              ? 'Laat los om als bron toe te voegen'
              : `Laat los om te vergelijken met bron ${hanging.source}`}
          </p>
        </div>
      )}
      <Dialog
        size={now.step === 'geweigerd' ? 'wide' : 'full'}
        title="Bron toevoegen"
        isOpen={now.step !== 'rust'}
        closesOnClickBeside={false}
        onClose={source.cancel}
      >
        <Step source={source} now={now} waiting={waiting.length} progress={progress} />
      </Dialog>
    </>
  )
}

interface StepProps {
  readonly source: AddSource
  readonly now: AddSourceState
  readonly waiting: number
  readonly progress: WorkProgress | null
}

function Step({ source, now, waiting, progress }: StepProps): ReactNode {
  const { workbench, weergave } = useTools()
  switch (now.step) {
    case 'rust':
      return null
    case 'leest':
      return (
        <div className={styles.reading}>
          <p className={styles.file}>{now.fileName} wordt gelezen.</p>
          <WorkLine key={now.fileName} label="Bestand lezen" progress={progress} onStop={source.stop} />
        </div>
      )
    case 'geweigerd':
      return (
        <>
          <p role="alert" className={styles.problem}>
            {now.problem}
          </p>
          <div className={styles.choices}>
            <Button kind="primary" onPress={source.skip}>
              {waiting > 0 ? 'Volgende bestand' : 'Sluiten'}
            </Button>
          </div>
        </>
      )
    case 'beoordeling':
      return (
        <>
          <LikelyNewer source={source} review={now} />
          <ReviewBody source={source} review={now} workbench={workbench} weergave={weergave} />
          <Footer source={source} review={now} waiting={waiting} progress={progress} />
        </>
      )
  }
}
