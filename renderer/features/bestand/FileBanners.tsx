import type { ReactNode } from 'react'
import type { OpenFile } from '../../../core/workbench/file/openFile'
import type { OpenFileState } from '../../../core/workbench/file/openFileState'
import { describeFileProblem } from '../../../core/workspace/describeFileProblem'
import { ChangedOnDisk } from './ChangedOnDisk'
import { LeftUnsaved } from './LeftUnsaved'
import styles from './FileBanners.module.css'

interface FileBannersProps {
  readonly file: OpenFile
  readonly state: OpenFileState
  /** What it says here. */
  readonly text: string
}

/** What the user has to know of the file of an open document, and decide about it. */
export function FileBanners({ file, state, text }: FileBannersProps): ReactNode {
  return (
    <>
      {state.changedOnDisk ? <ChangedOnDisk file={file} text={text} /> : null}
      {state.leftUnsaved === null ? null : <LeftUnsaved file={file} text={text} left={state.leftUnsaved} />}
      {state.keeping === null ? null : (
        <p role="alert" className={styles.keeping}>
          Wat je typt wordt niet tussentijds bewaard: {describeFileProblem(state.keeping)} Sla zelf op.
        </p>
      )}
    </>
  )
}
