import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'
import type { Weergave } from '../../../../core/evidence/flags'
import type { ColourScheme, Figure } from '../../../../core/figures/model'
import type { CellOutput } from '../../../../core/workbench/model'
import { ResultGrid } from '../../resultaat/ResultGrid'
import { Withheld } from '../Withheld'
import styles from './FigureView.module.css'

interface FigureViewProps {
  readonly figure: Figure
  /** The result that it draws. */
  readonly output: CellOutput
  readonly weergave: Weergave
  readonly scheme: ColourScheme
}

// Vega is large and a page without a figure doesn't need it.
const Drawing = lazy(() => import('./Drawing'))

/** A figure as it is drawn, then in words and as a table for who can't see it or doubts it. */
export function FigureView({ figure, output, weergave, scheme }: FigureViewProps): ReactNode {
  if (figure.withheld !== null || figure.spec === null)
    return (
      <div data-anchor>
        <p className={styles.title}>{figure.title}</p>
        <NotDrawn
          reason={figure.withheld ?? 'Er is niets te tekenen.'}
          isProtected={weergave === 'publicatie' && output.assessment.protection.withheld !== null}
        />
      </div>
    )
  return (
    <figure>
      <div data-anchor>
        <Suspense fallback={<div className={styles.waiting} />}>
          <Drawing spec={figure.spec} label={figure.title} scheme={scheme} />
        </Suspense>
      </div>
      {figure.reading?.split('\n\n').map((paragraph) => (
        <p key={paragraph} className={styles.reading}>
          {paragraph}
        </p>
      ))}
      <details className={styles.data}>
        <summary className={styles.summary}>Gegevens</summary>
        <p className={styles.alternative}>{figure.alternative}</p>
        <ResultGrid
          label={`Gegevens van ${figure.name}`}
          table={figure.data}
          roles={output.roles}
          weergave={weergave}
          hidden={figure.hidden}
        />
      </details>
    </figure>
  )
}

interface NotDrawnProps {
  readonly reason: string
  /** Whether it is left out to protect people; else the data can't be drawn like this. */
  readonly isProtected: boolean
}

function NotDrawn({ reason, isProtected }: NotDrawnProps): ReactNode {
  return isProtected ? <Withheld reason={reason} /> : <p className={styles.notDrawn}>{reason}</p>
}
