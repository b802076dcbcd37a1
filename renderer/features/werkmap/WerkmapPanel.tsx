import type { KeyboardEvent, ReactNode } from 'react'
import { Plus, Search } from 'lucide-react'
import type { DocumentEntry, SourceState } from '../../../core/workbench/model'
import { tabKey } from '../../app/desk'
import { useTools } from '../../app/WorkbenchContext'
import type { Item } from '../../../core/workbench/moving/references'
import { ProgressLine } from '../../ui/ProgressLine'
import { StateWord } from '../../ui/StateWord'
import { useStore } from '../../ui/store'
import { shareOf } from '../../ui/WorkLine'
import { groupByTheme, themeTitle } from './documentGroups'
import { sourceWord } from './sourceWords'
import { useDocumentWord } from './useDocumentWord'
import { ItemMenu } from './ItemMenu'
import styles from './WerkmapPanel.module.css'

interface WerkmapPanelProps {
  /** Key of the tab in front. */
  readonly active: string
  readonly onSearch: () => void
  readonly onNew: (what: 'analyse' | 'feitenblad') => void
}

/** The tree of the werkmap: sources, analyses by theme, fact sheets, each with its state in a word. */
export function WerkmapPanel({ active, onSearch, onNew }: WerkmapPanelProps): ReactNode {
  const { workbench, pickSource } = useTools()
  const { sources, documents } = useStore(workbench)
  const sheets = documents.filter(({ kind }) => kind === 'feitenblad')
  const notebooks = documents.filter(({ kind }) => kind === 'notebook')
  return (
    <nav data-print="none" aria-label="Werkmap" className={styles.panel} data-panel tabIndex={-1}>
      <button type="button" className={styles.search} onClick={onSearch}>
        <Search aria-hidden size={14} />
        <span>Zoeken en opdrachten</span>
        <kbd>Ctrl K</kbd>
      </button>
      <Group title="Bronnen" empty="Nog geen bronnen.">
        {sources.map((source) => (
          <SourceRow key={source.manifest.naam} source={source} active={active} />
        ))}
      </Group>
      <button type="button" className={styles.add} onClick={pickSource}>
        <Plus aria-hidden size={14} />
        Bron toevoegen
      </button>
      <section className={styles.group}>
        <h2 className={styles.heading}>Analyses</h2>
        {notebooks.length === 0 ? <p className={styles.empty}>Nog geen analyses.</p> : null}
        {groupByTheme(notebooks).map(({ thema, documents: group }) => (
          <div key={thema}>
            <h3 className={styles.theme}>{themeTitle(thema)}</h3>
            <ul>
              {group.map((document) => (
                <DocumentRow key={document.path} document={document} active={active} />
              ))}
            </ul>
          </div>
        ))}
      </section>
      <button type="button" className={styles.add} onClick={() => onNew('analyse')}>
        <Plus aria-hidden size={14} />
        Nieuwe analyse
      </button>
      <Group title="Feitenbladen" empty="Nog geen feitenbladen in analyses.">
        {sheets.map((document) => (
          <DocumentRow key={document.path} document={document} active={active} />
        ))}
      </Group>
      <button type="button" className={styles.add} onClick={() => onNew('feitenblad')}>
        <Plus aria-hidden size={14} />
        Nieuw feitenblad
      </button>
    </nav>
  )
}

interface GroupProps {
  readonly title: string
  readonly empty: string
  readonly children: readonly ReactNode[]
}

function Group({ title, empty, children }: GroupProps): ReactNode {
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{title}</h2>
      {children.length === 0 ? <p className={styles.empty}>{empty}</p> : <ul>{children}</ul>}
    </section>
  )
}

function SourceRow({ source, active }: { readonly source: SourceState; readonly active: string }): ReactNode {
  const { workbench } = useTools()
  const loading = useStore(workbench.loading).get(source.manifest.naam)
  const { tone, word } = sourceWord(source)
  return (
    <Row
      tab={{ kind: 'bron', name: source.manifest.naam }}
      title={source.manifest.naam}
      hint={source.manifest.titel}
      active={active}
      state={source.status === 'geladen' ? null : <StateWord tone={tone} word={word} />}
    >
      {loading === undefined ? null : (
        <ProgressLine
          label={`Bron ${source.manifest.naam} laden`}
          {...(loading.progress === null ? {} : { share: shareOf(loading.progress) })}
        />
      )}
    </Row>
  )
}

function DocumentRow({
  document,
  active,
}: {
  readonly document: DocumentEntry
  readonly active: string
}): ReactNode {
  const word = useDocumentWord(document.path)
  return (
    <Row
      tab={{ kind: document.kind, path: document.path }}
      title={document.titel}
      hint={`${document.titel} (${document.path})`}
      active={active}
      state={word === null ? null : <StateWord {...word} />}
    />
  )
}

interface RowProps {
  readonly tab: Item
  readonly title: string
  readonly hint: string
  readonly active: string
  readonly state: ReactNode
  /** Under the row. */
  readonly children?: ReactNode
}

function Row({ tab, title, hint, active, state, children }: RowProps): ReactNode {
  const { open, items } = useTools()
  const keys = (event: KeyboardEvent) => {
    const ask = ({ F2: 'hernoemen', Delete: 'verwijderen' } as const)[event.key]
    if (ask === undefined) return
    event.preventDefault()
    items.ask(ask, tab)
  }
  return (
    <li>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.row}
          title={hint}
          aria-current={tabKey(tab) === active ? 'page' : undefined}
          onClick={() => open(tab)}
          onKeyDown={keys}
        >
          <span className={styles.title}>{title}</span>
          {state}
        </button>
        <ItemMenu item={tab} title={title} />
      </div>
      {children}
    </li>
  )
}
