import type { ReactNode } from 'react'
import { Play } from 'lucide-react'
import type { DocumentEntry, SourceState, WorkbenchState } from '../../../core/workbench/model'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { ProgressLine } from '../../ui/ProgressLine'
import { StateWord } from '../../ui/StateWord'
import { useStore } from '../../ui/store'
import { formatRange } from '../../ui/formatRange'
import { groupByTheme, themeTitle, type ThemeGroup } from './documentGroups'
import { notebooksOf } from '../reeks/notebooksOf'
import { sourceWord } from './sourceWords'
import { ConflictCopies } from './ConflictCopies'
import styles from './Overzicht.module.css'

/** The werkmap at a glance: what there is to open, and how its sources stand. */
export function Overzicht(): ReactNode {
  const { workbench } = useTools()
  const state = useStore(workbench)
  return (
    <div className={styles.scroll} data-panel tabIndex={-1}>
      <div className={styles.page}>
        <p className={styles.organisation}>
          {state.werkmap.organisatie}, verslagjaar {state.werkmap.verslagjaar}
        </p>
        <h1 className={styles.title}>{state.werkmap.titel}</h1>
        <ConflictCopies copies={state.conflictCopies} />
        <Documents documents={state.documents} />
        <Sources state={state} />
      </div>
    </div>
  )
}

function Documents({ documents }: { readonly documents: readonly DocumentEntry[] }): ReactNode {
  if (documents.length === 0)
    return (
      <p className={styles.empty}>
        Er zijn nog geen analyses. Voeg eerst een bron toe; maak daarna links een nieuwe analyse.
      </p>
    )
  return groupByTheme(documents).map(({ thema, documents: group }) => (
    <section key={thema} className={styles.theme}>
      <div className={styles.line}>
        <h2 className={styles.heading}>{themeTitle(thema)}</h2>
        <RunTheme thema={thema} documents={group} />
      </div>
      <ul className={styles.list}>
        {group.map((document) => (
          <DocumentLine key={document.path} document={document} />
        ))}
      </ul>
    </section>
  ))
}

function RunTheme({ thema, documents }: ThemeGroup): ReactNode {
  const { series, sessions } = useTools()
  if (!documents.some(({ kind }) => kind === 'notebook')) return null
  const run = () => series.start(`Thema ${thema} uitvoeren`, notebooksOf(documents, sessions))
  return (
    <Button kind="quiet" onPress={run}>
      <Play aria-hidden size={13} /> Thema uitvoeren
    </Button>
  )
}

function DocumentLine({ document }: { readonly document: DocumentEntry }): ReactNode {
  const { open } = useTools()
  return (
    <li>
      <button
        type="button"
        className={styles.document}
        onClick={() => open({ kind: document.kind, path: document.path })}
      >
        <span className={styles.name}>{document.titel}</span>
        <span className={styles.kind}>{document.kind === 'notebook' ? 'analyse' : 'feitenblad'}</span>
      </button>
    </li>
  )
}

function Sources({ state }: { readonly state: WorkbenchState }): ReactNode {
  const { pickSource } = useTools()
  const { sources } = state
  const done = sources.filter(({ status }) => status !== 'wacht' && status !== 'laadt').length
  return (
    <section className={styles.theme}>
      <h2 className={styles.heading}>Bronnen</h2>
      {done < sources.length ? (
        <>
          <p className={styles.progress}>
            {done} van {sources.length} bronnen gelezen
          </p>
          <ProgressLine label="Bronnen laden" share={done / sources.length} />
        </>
      ) : null}
      {sources.length === 0 ? (
        <p className={styles.empty}>
          Er zijn nog geen bronnen. Sleep een bestand naar dit venster of voeg er een toe.
        </p>
      ) : (
        <table className={styles.sources}>
          <thead>
            <tr>
              <th scope="col">Bron</th>
              <th scope="col">Uitgever</th>
              <th scope="col">Periode</th>
              <th scope="col" className={styles.number}>
                Rijen
              </th>
              <th scope="col">Stand</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <SourceLine key={source.manifest.naam} source={source} />
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.add}>
        <Button kind={sources.length === 0 ? 'primary' : 'plain'} onPress={pickSource}>
          Bron toevoegen
        </Button>
      </div>
    </section>
  )
}

function SourceLine({ source }: { readonly source: SourceState }): ReactNode {
  const { open } = useTools()
  const { manifest, problem, rowCount } = source
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles.source}
          onClick={() => open({ kind: 'bron', name: manifest.naam })}
        >
          {manifest.titel}
        </button>
        {manifest.fictief ? <span className={styles.fictief}>bevat fictieve gegevens</span> : null}
        {problem === null ? null : <span className={styles.problem}>{problem}</span>}
      </th>
      <td>{manifest.uitgever ?? ''}</td>
      <td>{manifest.peilperiode ? formatRange(manifest.peilperiode) : ''}</td>
      <td className={styles.number}>{rowCount > 0 ? formatNumber(rowCount) : ''}</td>
      <td>
        <StateWord {...sourceWord(source)} />
      </td>
    </tr>
  )
}
