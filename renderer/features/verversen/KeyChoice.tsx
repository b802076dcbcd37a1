import type { ReactNode } from 'react'
import type { RowComparison } from '../../../core/engine/compare/comparison'
import type { NewerFile } from '../../../core/workbench/model'
import { Button } from '../../ui/Button'
import type { Newer } from './newer'
import styles from './KeyChoice.module.css'

interface KeyChoiceProps {
  readonly newer: Newer
  readonly found: NewerFile
  readonly rows: RowComparison
  /** Null: as it was proposed. */
  readonly chosen: readonly string[] | null
}

/** By which columns rows were compared, and other columns to choose. */
export function KeyChoice({ newer, found, rows, chosen }: KeyChoiceProps): ReactNode {
  const columns = found.inspection.columns.filter(({ loaded }) => loaded)
  const ticked = chosen ?? rows.key
  const toggle = (name: string, on: boolean) =>
    newer.compareBy(
      columns.flatMap((column) =>
        (column.name === name ? on : ticked.includes(column.name)) ? column.name : [],
      ),
    )
  return (
    <details className={styles.key}>
      <summary className={styles.summary}>{sentence(rows, chosen)}</summary>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>Kolommen die samen één rij aanwijzen</legend>
        {columns.map(({ name }) => (
          <label key={name} className={styles.choice}>
            <input
              type="checkbox"
              checked={ticked.includes(name)}
              onChange={({ target }) => toggle(name, target.checked)}
            />
            <code>{name}</code>
          </label>
        ))}
      </fieldset>
      {chosen === null ? null : (
        <Button kind="quiet" onPress={() => newer.compareBy(null)}>
          Zoals voorgesteld
        </Button>
      )}
    </details>
  )
}

function sentence({ key }: RowComparison, chosen: readonly string[] | null): string {
  if (key.length > 0) return `Vergeleken op ${inWords(key)}.`
  if (chosen !== null && chosen.length > 0)
    return `In ${inWords(chosen)} staat dezelfde waarde bij meer rijen; rijen zijn daarom als geheel vergeleken.`
  return 'Geen kolommen wijzen één rij aan; rijen zijn als geheel vergeleken. Een gewijzigde rij telt dan als weg en erbij.'
}

const inWords = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
