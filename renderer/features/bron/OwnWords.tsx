import { useState } from 'react'
import type { ReactNode } from 'react'
import { readsPersons } from '../../../core/evidence/nature'
import { freeTextOf } from '../../../core/workbench/freeText'
import type { SourceState } from '../../../core/workbench/model'
import { useTools } from '../../app/WorkbenchContext'
import { Checks } from '../../ui/Checks'
import styles from './OwnWords.module.css'

/** The columns in which people wrote in their own words: each goes out only when somebody says so. */
export function OwnWords({ source }: { readonly source: SourceState }): ReactNode {
  const { workbench } = useTools()
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const columns = readsPersons([source.manifest]) ? freeTextOf(source) : []
  if (columns.length === 0) return null

  async function choose(chosen: readonly string[]): Promise<void> {
    const changed = columns.find(({ header, goesOut }) => chosen.includes(header) !== goesOut)
    if (changed === undefined || isSaving) return
    setSaving(true)
    const saved = await workbench.letOut(source.manifest.naam, changed.header, !changed.goesOut)
    setSaving(false)
    setProblem(saved.ok ? null : saved.problem)
  }

  return (
    <section className={styles.section} aria-busy={isSaving}>
      <h2 className={styles.heading}>Eigen woorden</h2>
      <p className={styles.text}>
        In deze kolommen staat wat mensen zelf schreven. Een resultaat dat zo’n kolom toont, wordt niet
        gepubliceerd. Laat een kolom alleen naar buiten als je elke tekst hebt nagelezen.
      </p>
      <Checks
        label="Mag naar buiten; elke tekst is nagelezen"
        names={columns.map(({ header }) => header)}
        chosen={columns.flatMap(({ header, goesOut }) => (goesOut ? [header] : []))}
        onChange={(chosen) => void choose(chosen)}
      />
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  )
}
