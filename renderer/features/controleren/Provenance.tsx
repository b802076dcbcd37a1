import type { ReactNode } from 'react'
import type { FigureRecord, ProvenanceRecord } from '../../../core/provenance/recordSchema'
import { describeValue } from '../../../core/runs/describe'
import { formatPeriod } from '../../../core/statistics/dutchNumbers'
import styles from './CheckDialog.module.css'

/** What the file itself says of where it comes from. */
export function Provenance({ record }: { readonly record: ProvenanceRecord }): ReactNode {
  const figures = record.soort === 'figuur' ? [record] : record.figuren
  return (
    <section aria-labelledby="herkomst">
      <h3 id="herkomst" className={styles.heading}>
        Herkomst volgens het bestand
      </h3>
      <dl className={styles.facts}>
        <dt>Titel</dt>
        <dd>{record.titel}</dd>
        <dt>Gemaakt van</dt>
        <dd>{record.soort === 'figuur' ? `${record.notebook}, figuur ${record.figuur}` : record.bestand}</dd>
        {record.soort === 'figuur' ? <FigureFacts figure={record} /> : null}
        <Lines term="Bronnen" lines={sourceLines(figures)} />
        <Lines term="Voorbehouden" lines={caveatLines(figures)} />
        <dt>Rekenmachine</dt>
        <dd>DuckDB {[...new Set(figures.map(({ engine }) => engine))].join(', ')}</dd>
      </dl>
    </section>
  )
}

function Lines({ term, lines }: { readonly term: string; readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <ul className={styles.plain}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </dd>
    </>
  )
}

function FigureFacts({ figure }: { readonly figure: FigureRecord }): ReactNode {
  const parameters = Object.entries(figure.parameters)
  return (
    <>
      {figure.n.length === 0 ? null : (
        <>
          <dt>Aantal</dt>
          <dd>{figure.n.join(' · ')}</dd>
        </>
      )}
      {parameters.length === 0 ? null : (
        <>
          <dt>Parameters</dt>
          <dd>{parameters.map(([name, value]) => `${name} = ${describeValue(value)}`).join(', ')}</dd>
        </>
      )}
    </>
  )
}

function sourceLines(figures: readonly FigureRecord[]): readonly string[] {
  const lines = figures.flatMap(({ bronnen }) =>
    bronnen.map((source) => {
      const { uitgever, peilperiode: period } = source
      return [
        typeof uitgever === 'string' ? `${source.titel}, ${uitgever}` : source.titel,
        isPeriod(period) ? formatPeriod(period.van, period.tot) : null,
        `kenmerk ${source.sha256.slice(0, 12)}`,
      ]
        .filter((part) => part !== null)
        .join(' · ')
    }),
  )
  return [...new Set(lines)]
}

const isPeriod = (value: unknown): value is { van: string; tot: string } =>
  typeof value === 'object' &&
  value !== null &&
  'van' in value &&
  'tot' in value &&
  typeof value.van === 'string' &&
  typeof value.tot === 'string'

const caveatLines = (figures: readonly FigureRecord[]): readonly string[] => [
  ...new Set(figures.flatMap(({ voorbehouden }) => voorbehouden.map(({ tekst }) => tekst))),
]
