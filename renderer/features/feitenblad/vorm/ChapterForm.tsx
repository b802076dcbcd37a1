import type { ReactNode } from 'react'
import { chapterHints } from '../../../../core/feitenblad/chapterHints'
import { chapterNames } from '../../../../core/feitenblad/chapterNames'
import type { SheetEdit } from '../../../../core/feitenblad/edit/applySheetEdit'
import type { ChapterDefinition } from '../../../../core/feitenblad/model'
import { CausalNote } from '../../../ui/CausalNote'
import { EditField } from './EditField'
import styles from './forms.module.css'

interface ChapterFormProps {
  /** From 0. */
  readonly at: number
  readonly chapter: ChapterDefinition
  readonly onEdit: (edit: SheetEdit, typing?: string) => string | null
}

/** The title of a chapter. */
export function ChapterForm({ at, chapter, onEdit }: ChapterFormProps): ReactNode {
  const name = chapterNames[chapter.hoofdstuk]
  return (
    <div className={styles.form}>
      <h2 className={styles.title}>
        Hoofdstuk {at + 1}: {name}
      </h2>
      <EditField
        label="Titel op de pagina"
        value={chapter.titel}
        hint="Zeg wat er te zien is, zonder oorzaak."
        rows={2}
        onEdit={(titel) => onEdit({ kind: 'hoofdstuktitel', chapter: at, titel }, `hoofdstuk ${at}`)}
      />
      <CausalNote text={chapter.titel} />
      {chapter.blokken.length === 0 ? (
        <p className={styles.hint}>
          {chapterHints[chapter.hoofdstuk]} Voeg een blok toe met de plus achter de naam van het hoofdstuk.
        </p>
      ) : null}
    </div>
  )
}
