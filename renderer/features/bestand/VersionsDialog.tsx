import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { OldVersion } from '../../../core/workbench/file/versions'
import type { OpenFile } from '../../../core/workbench/file/openFile'
import { describeFileProblem } from '../../../core/workspace/describeFileProblem'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { exactMoment } from '../../ui/moment'
import { TextDifference } from '../../ui/TextDifference'
import styles from './VersionsDialog.module.css'

interface VersionsDialogProps {
  readonly file: OpenFile
  /** What it says now. */
  readonly text: string
  readonly onClose: () => void
}

/** The versions of a notebook or feitenblad that were saved, each against what is there now, and the way back to one. */
export function VersionsDialog({ file, text, onClose }: VersionsDialogProps): ReactNode {
  const [versions, setVersions] = useState<readonly OldVersion[] | null>(null)
  const [chosen, setChosen] = useState<OldVersion | null>(null)
  const [old, setOld] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => void file.versions().then(setVersions), [file])
  const choose = async (version: OldVersion) => {
    setChosen(version)
    const read = await file.readVersion(version.path)
    setOld(read.ok ? read.value : null)
    setProblem(read.ok ? null : describeFileProblem(read.problem))
  }
  const restore = (version: string) => {
    file.takeText(version)
    onClose()
  }
  return (
    <Dialog title="Eerdere versies" size="full" isOpen onClose={onClose}>
      <div className={styles.parts}>
        <ul className={styles.list} aria-label="Versies">
          {(versions ?? []).map((version) => (
            <li key={version.path}>
              <button
                type="button"
                className={styles.version}
                aria-current={version === chosen}
                onClick={() => void choose(version)}
              >
                {exactMoment(version.at)}
              </button>
            </li>
          ))}
        </ul>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key */}
        <div className={styles.difference} tabIndex={0} role="region" aria-label="Verschil met nu">
          {versions?.length === 0 ? (
            <p>
              Er zijn nog geen eerdere versies. Bij elke keer opslaan komt er een bij; de laatste 50 blijven.
            </p>
          ) : null}
          {versions !== null && versions.length > 0 && chosen === null ? (
            <p>Kies een versie om te zien wat er sindsdien veranderd is.</p>
          ) : null}
          {problem === null ? null : <p role="alert">{problem}</p>}
          {old === null ? null : (
            <>
              <p className={styles.legend}>− stond alleen toen, + staat alleen nu.</p>
              <TextDifference
                before={old}
                after={text}
                label="Verschil van deze versie met wat er nu staat"
              />
            </>
          )}
        </div>
      </div>
      <div className={styles.choices}>
        <Button kind="primary" isDisabled={old === null} onPress={() => old !== null && restore(old)}>
          Deze versie terugzetten
        </Button>
        <Button onPress={onClose}>Sluiten</Button>
      </div>
    </Dialog>
  )
}
