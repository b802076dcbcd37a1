import type { ReactNode } from 'react'
import type { Inspection } from '../../../core/sources/inspection'
import { describeLeftOut, withoutValues } from '../../../core/sources/preview/leftOut'
import { readsPersons } from '../../../core/evidence/nature'
import { manifestsBehind } from '../../../core/workbench/loadingOrder'
import type { SourceState } from '../../../core/workbench/model'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { StateWord } from '../../ui/StateWord'
import { useStore } from '../../ui/store'
import { sourceWord } from '../werkmap/sourceWords'
import { ChangedSource } from '../verversen/ChangedSource'
import { MakeFigure } from './MakeFigure'
import { ColumnTable } from './ColumnTable'
import { SourceFacts } from './SourceFacts'
import { SourceRows } from './SourceRows'
import { LeftOut } from './LeftOut'
import { OwnWords } from './OwnWords'
import { problemElsewhere } from './stappen/problemElsewhere'
import { Steps } from './stappen/Steps'
import { LoadingPart } from './LoadingPart'
import styles from './BronView.module.css'

/** A source: what it is, how its file was read, and its columns with what is missing and why. */
export function BronView({ name }: { readonly name: string }): ReactNode {
  const { workbench, weergave } = useTools()
  const source = useStore(workbench).sources.find(({ manifest }) => manifest.naam === name)
  if (source === undefined) return <Notice title="Deze bron staat niet in werkmap.yaml">{name}</Notice>
  const showsValues = weergave === 'intern' || !readsPersons(manifestsBehind([name], workbench.state.sources))
  return (
    <div className={styles.scroll} data-panel data-newer-for={name} tabIndex={-1}>
      <div className={styles.page}>
        <Head source={source} showsValues={showsValues} />
        <LoadingPart source={source} />
        <SourceFacts source={source} />
        {source.inspection === null ? null : (
          <>
            <Section title={`Kolommen (${source.inspection.columns.filter(({ loaded }) => loaded).length})`}>
              <ColumnTable
                columns={source.inspection.columns}
                rowCount={source.inspection.rowCount}
                showsCounts={showsValues}
              />
            </Section>
            <Section title="Rijen">
              {showsValues ? (
                <SourceRows source={source} />
              ) : (
                <p className={styles.hidden}>
                  De rijen staan alleen in de weergave Intern: deze bron gaat over personen.
                </p>
              )}
            </Section>
            {source.recipe === null ? null : <Steps key={name} source={source} />}
            <OwnWords source={source} />
            <LeftOut inspection={source.inspection} />
            <Notes notes={remarks(source.inspection, showsValues)} />
          </>
        )}
      </div>
    </div>
  )
}

interface HeadProps {
  readonly source: SourceState
  readonly showsValues: boolean
}

function Head({ source, showsValues }: HeadProps): ReactNode {
  const { newer } = useTools()
  const { manifest, status, problem } = source
  return (
    <header>
      <p className={styles.eyebrow}>
        Bron <code>{manifest.naam}</code>
      </p>
      <h1 className={styles.title}>{manifest.titel}</h1>
      <p className={styles.standing}>
        <StateWord {...sourceWord(source)} />
        {source.recipe !== null && showsValues
          ? `${formatNumber(source.rowCount)} ${source.rowCount === 1 ? 'rij' : 'rijen'}`
          : null}
      </p>
      <p className={styles.actions}>
        <MakeFigure source={source} />
        <Button onPress={() => newer.pick(manifest.naam)}>Nieuwer bestand…</Button>
      </p>
      {problem === null || status === 'gewijzigd' ? null : (
        <p role="alert" className={styles.problem}>
          {showsValues || source.recipe === null ? problem : problemElsewhere}
        </p>
      )}
      <ChangedSource source={source} showsValues={showsValues} />
      {manifest.fictief ? (
        <p className={styles.fictief}>
          <strong>Fictieve gegevens.</strong>{' '}
          {typeof manifest.fictief === 'string'
            ? manifest.fictief
            : 'De waarden in dit bestand zijn verzonnen.'}
        </p>
      ) : null}
    </header>
  )
}

function Notes({ notes }: { readonly notes: readonly string[] }): ReactNode {
  if (notes.length === 0) return null
  return (
    <Section title="Waaraan de bron is herkend en hoe hij is gelezen">
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Section>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  )
}

const remarks = ({ grounds, leftOut, notes }: Inspection, showsValues: boolean): readonly string[] => [
  ...grounds,
  ...(showsValues ? leftOut : leftOut.map(withoutValues)).map(describeLeftOut),
  ...notes,
]
