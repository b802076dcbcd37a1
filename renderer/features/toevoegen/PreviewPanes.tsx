import type { ReactNode } from 'react'
import type { Inspection } from '../../../core/sources/inspection'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import { gridHeights } from '../../ui/grid/DataGrid'
import { LoadedRows } from './LoadedRows'
import { RawRecords } from './RawRecords'
import styles from './PreviewPanes.module.css'

interface PreviewPanesProps {
  readonly inspection: Inspection
  /** Whether values may be shown; in Publicatie not those of persons. */
  readonly showsValues: boolean
}

/** The top of the file as it stands, beside its first rows as they will be loaded. */
export function PreviewPanes({ inspection, showsValues }: PreviewPanesProps): ReactNode {
  const { preview, rowCount, columns } = inspection
  const height = paneHeight(Math.max(preview.rows.length, preview.records.length))
  const hidden = columns.filter(({ loaded }) => !loaded).map(({ header }) => header)
  return (
    <section className={styles.panes} aria-label="Voorbeeld">
      <div className={styles.pane}>
        <h3 className={styles.heading}>Zoals het in het bestand staat</h3>
        <div style={{ height }}>
          <RawRecords inspection={inspection} showsValues={showsValues} />
        </div>
      </div>
      <div className={styles.pane}>
        <h3 className={styles.heading}>Zoals het wordt geladen</h3>
        {showsValues ? (
          <div style={{ height }}>
            <LoadedRows inspection={inspection} />
          </div>
        ) : (
          <p className={styles.empty}>
            De rijen staan alleen in de weergave Intern: deze bron gaat over personen.
          </p>
        )}
      </div>
      <p className={styles.legend}>
        {preview.rows.length < rowCount
          ? `Eerste ${formatNumber(preview.rows.length)} van ${formatNumber(rowCount)} rijen.`
          : 'Alle rijen.'}
        {hidden.length === 0
          ? ''
          : ` Niet geladen: ${hidden.slice(0, 6).join(', ')}${hidden.length > 6 ? ` en nog ${hidden.length - 6} kolommen` : ''}.`}
        {hidden.length > 0 || inspection.privacy.length > 0
          ? ' • is een waarde die hier niet wordt getoond.'
          : ''}
      </p>
    </section>
  )
}

/** In pixels; with room for the bar that scrolls sideways. */
function paneHeight(rows: number): number {
  const { head, row } = gridHeights.dense
  return Math.min(highest, head + rows * row + scrollbar)
}

const [highest, scrollbar] = [258, 14]
