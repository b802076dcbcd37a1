import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'
import type { ColourScheme, Figure } from '../../../../core/figures/model'
import { ResultGrid } from '../../../ui/ResultGrid'
import { Withheld } from '../Withheld'
import styles from './FigureView.module.css'

interface FigureViewProps {
  readonly figure: Figure
  readonly scheme: ColourScheme
}

// Vega is large and a page without a figure doesn't need it.
const Drawing = lazy(() => import('./Drawing'))

/** A figure as it is drawn, then in words and as a table for who can't see it or doubts it. */
export function FigureView({ figure, scheme }: FigureViewProps): ReactNode {
  if (figure.withheld !== null || figure.spec === null)
    return (
      <div data-anchor>
        <p className={styles.title}>{figure.title}</p>
        <Withheld reason={figure.withheld ?? 'Er is niets te tekenen.'} />
      </div>
    )
  return (
    <figure>
      <div data-anchor>
        <Suspense fallback={<div className={styles.waiting} />}>
          <Drawing spec={figure.spec} label={figure.title} scheme={scheme} />
        </Suspense>
      </div>
      <details className={styles.data}>
        <summary className={styles.summary}>Gegevens</summary>
        <p className={styles.alternative}>{figure.alternative}</p>
        <ResultGrid label={`Gegevens van ${figure.name}`} table={figure.data} hidden={figure.hidden} />
      </details>
    </figure>
  )
}
