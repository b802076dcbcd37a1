import type { ReactNode } from 'react'
import type { SourceState } from '../../../core/workbench/model'
import { formatPercent } from '../../../core/statistics/dutchNumbers'
import { formatRange, shortDay } from '../../ui/formatRange'
import { encodingWords, formatWords, kindWords, natureWords } from '../../ui/sourceTerms'
import styles from './SourceFacts.module.css'

/** Where a source comes from and how its file was read. */
export function SourceFacts({ source }: { readonly source: SourceState }): ReactNode {
  return (
    <dl className={styles.facts}>
      {factsOf(source).map(([term, fact]) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

type Fact = readonly [term: string, fact: string]

function factsOf(source: SourceState): readonly Fact[] {
  const { manifest } = source
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Soort', kindWords[manifest.soort]],
    ['Aard', natureWords[manifest.aard]],
    ['Uitgever', manifest.uitgever],
    ['Periode', manifest.peilperiode && formatRange(manifest.peilperiode)],
    ['Gepubliceerd', manifest.gepubliceerd && shortDay(manifest.gepubliceerd)],
    ['Opgehaald', manifest.opgehaald && shortDay(manifest.opgehaald)],
    ['Eenheid', manifest.eenheid],
    ['Licentie', manifest.licentie],
    ['Bestand', manifest.pad],
    ['SHA-256', `${(source.sha256 ?? manifest.sha256).slice(0, 12)}…`],
    ...readingFacts(source),
  ]
  return facts.filter((fact): fact is Fact => fact[1] !== undefined)
}

function readingFacts({ inspection }: SourceState): readonly Fact[] {
  if (inspection === null) return []
  const { format, encoding, dialect, confidence, kind } = inspection
  const said = [
    formatWords[format],
    encoding === null ? '' : encodingWords[encoding],
    dialect.delimiter === null ? '' : `gescheiden door ${delimiterWords[dialect.delimiter]}`,
    dialect.delimiter === null || dialect.decimal === null
      ? ''
      : `decimalen met ${dialect.decimal === ',' ? 'komma' : 'punt'}`,
  ]
  return [
    ['Gelezen als', said.filter((word) => word !== '').join(', ')],
    ...(kind === 'overig' ? [] : [['Herkend', `${formatPercent(confidence)} zeker`] as const]),
  ]
}

const delimiterWords = {
  ';': 'puntkomma’s',
  ',': 'komma’s',
  '\t': 'tabs',
  '|': 'verticale strepen',
  ' ': 'spaties',
} as const
