import type { ItemTools } from '../features/beheer/useItems'
import type { Bridge } from '../../core/bridge/contract'
import { fail, succeed } from '../../core/bridge/outcome'
import type { NotebookSession, NotebookState, RunScope, Workbench } from '../../core/workbench/model'
import { createStore } from '../ui/store'
import type { Store } from '../ui/store'
import { source } from './builders'

export interface FakeSession extends NotebookSession {
  /** What the window asked for, in order. */
  readonly asked: string[]
  readonly store: Store<NotebookState>
}

/** A session that records what it is asked; the test sets its state. */
export function fakeSession(initial: NotebookState): FakeSession {
  const store = createStore(initial)
  const asked: string[] = []
  const answer = (question: string) => {
    asked.push(question)
    return Promise.resolve(succeed(null))
  }
  return {
    asked,
    store,
    get state() {
      return store.state
    },
    subscribe: (listener) => store.subscribe(listener),
    setBody: (cell, body) => void asked.push(`body ${cell}: ${body}`),
    settle: () => undefined,
    edit: (edit) => {
      asked.push(`edit ${edit.kind}`)
      return succeed({ cell: null })
    },
    undo: () => {
      asked.push('undo')
      return { cell: null }
    },
    redo: () => {
      asked.push('redo')
      return { cell: null }
    },
    setParameter: (name, value) => void asked.push(`parameter ${name}: ${String(value)}`),
    run: (scope) => {
      asked.push(`run ${describeScope(scope)}`)
      return Promise.resolve()
    },
    stop: (cell) => void asked.push(cell === undefined ? 'stop' : `stop ${cell}`),
    save: () => answer('save'),
    keepUnsaved: () => answer('keep unsaved').then(() => undefined),
    takeUnsaved: () => answer('take unsaved').then(() => undefined),
    dropUnsaved: () => answer('drop unsaved').then(() => undefined),
    versions: () => Promise.resolve([]),
    readVersion: (path) => Promise.resolve(fail({ kind: 'missing', path })),
    takeText: (text) => void asked.push(`take text: ${text}`),
    onDisk: () => Promise.resolve(succeed('')),
    reload: () => answer('reload'),
    keepOwn: () => answer('keep own'),
    results: {
      read: () => Promise.resolve(fail('Geen rijen.')),
      profile: () => Promise.resolve(fail('Geen profiel.')),
    },
    figure: () => null,
    records: () => Promise.resolve(new Map()),
    text: (id) => {
      const found = store.state.cells.find(({ cell }) => cell.id === id)?.cell
      return found?.kind === 'tekst' ? found.markdown : ''
    },
    close: () => answer('close').then(() => undefined),
  }
}

/** Asks nothing and changes nothing. */
export const fakeItems: ItemTools = { ask: () => {}, showBin: () => {}, follow: () => Promise.resolve(null) }

const refused = () => Promise.resolve(fail('Hier niet.'))

/** A werkmap with one source and one notebook. @param runs What is remembered of earlier runs; default nothing. */
export function fakeWorkbench(session: NotebookSession, runs: Partial<Workbench['runs']> = {}): Workbench {
  const store = createStore<Workbench['state']>({
    werkmap: {
      formaat: 1,
      titel: 'Voorbeeldmap',
      organisatie: 'Voorbeeldbureau',
      verslagjaar: 2020,
      drempels: {
        kleinste_cel: 10,
        kleinste_bereik: 5,
        afronden: 0,
        percentage_minimum: 10,
        percentage_vanaf: 30,
        groepsonthulling_tot: 100,
        verouderd_na_jaren: 1,
        marge_vanaf: 10,
        respons_vanaf: 60,
        dominantie_aantal: 1,
        dominantie_procent: 50,
        p_procent: 10,
        weegeffect_vanaf: 2,
      },
      schalen: {},
      bronnen: [],
    },
    sources: [source()],
    documents: [
      { path: session.state.path, kind: 'notebook', titel: 'Individuele trajecten', thema: 'armoede' },
    ],
    conflictCopies: [],
  })
  return {
    get state() {
      return store.state
    },
    engineVersion: 'v1.4.3',
    subscribe: (listener) => store.subscribe(listener),
    loading: createStore<Workbench['loading']['state']>(new Map()),
    stopLoading: () => {},
    reloadSource: () => Promise.resolve(),
    loadSources: () => Promise.resolve(),
    keyChanged: () => Promise.resolve(),
    noticeChanges: () => Promise.resolve(),
    proposeSource: ({ fileName }) => Promise.resolve(fail({ kind: 'no-table', file: fileName })),
    addSource: () => Promise.resolve(fail('Geen bron.')),
    reviewNewer: () => Promise.resolve(fail('Geen bron.')),
    acceptNewer: () => Promise.resolve(fail('Geen bron.')),
    sourceRows: () => Promise.resolve(fail('Geen rijen.')),
    trySteps: () => Promise.resolve(fail('Geen bron.')),
    valuesAfter: () => Promise.resolve(fail('Geen bron.')),
    proposeSteps: () => Promise.resolve([]),
    saveSteps: () => Promise.resolve(fail('Geen bron.')),
    letOut: () => Promise.resolve(fail('Geen bron.')),
    openSheet: () => Promise.resolve(fail('Hier niet.')),
    createNotebook: () => Promise.resolve(fail('Hier niet.')),
    createSheet: () => Promise.resolve(fail('Hier niet.')),
    proposeFigure: () => Promise.resolve(null),
    placeInSheet: () => Promise.resolve(fail('Hier niet.')),
    openNotebook: (path) =>
      Promise.resolve(path === session.state.path ? succeed(session) : fail(`${path} is er niet.`)),
    runs: {
      earlier: () => Promise.resolve([]),
      compareWithPrevious: () => Promise.resolve({ found: null, problems: [] }),
      compare: () => Promise.resolve(fail('Geen eerdere uitvoering.')),
      problem: () => null,
      ...runs,
    },
    searchLines: () => Promise.resolve([]),
    items: {
      renameNotebook: refused,
      renameTheme: refused,
      renameSource: refused,
      remove: refused,
      restore: refused,
      deleteForGood: refused,
      referencesTo: () => Promise.resolve([]),
      deleted: () => Promise.resolve([]),
    },
    feitenblad: () => Promise.resolve(fail('Geen feitenblad.')),
    verifyExport: () =>
      Promise.resolve({ uitslag: 'niet-te-controleren', verschillen: [], toelichting: [], herkomst: null }),
    sheetParameters: () => Promise.resolve(succeed({})),
    exportFeitenblad: () => Promise.resolve(fail('Geen feitenblad.')),
    copyFigure: () => Promise.resolve(fail('Geen figuur.')),
    saveThresholds: () => Promise.resolve(fail('Hier niet.')),
    publications: [],
    recordPublished: () => Promise.resolve(fail('Geen feitenblad.')),
    annulPublication: () => Promise.resolve(fail('Geen publicatie.')),
    close: () => Promise.resolve(),
  }
}

/** A host that keeps nothing; `unsaved` is what it was told last. */
export function fakeBridge(): Bridge & { unsaved: boolean } {
  const missing = (path: string) => Promise.resolve(fail({ kind: 'missing' as const, path }))
  return {
    unsaved: false,
    hostInfo: () => Promise.resolve(hostInfo),
    listFiles: () => Promise.resolve([]),
    readText: missing,
    openFile: missing,
    writeText: missing,
    listOwn: () => Promise.resolve([]),
    removeCopy: () => Promise.resolve(succeed(null)),
    removeOwn: () => Promise.resolve(succeed(null)),
    movePlace: () => Promise.resolve(succeed(null)),
    beginFile: missing,
    keepFile: missing,
    dropFile: () => Promise.resolve(),
    exportKey: () => Promise.resolve(succeed(null)),
    exportFiles: () => Promise.resolve(succeed(null)),
    printPdf: () => Promise.resolve(fail('Hier wordt niet afgedrukt.')),
    openWerkmap: () => Promise.resolve(succeed(null)),
    makeWerkmap: () => Promise.resolve(succeed(null)),
    pseudonymKey: () => Promise.resolve('0'.repeat(64)),
    handOverKey: () => Promise.resolve('{}\n'),
    takeOverKey: () => Promise.resolve('overgenomen'),
    setUnsaved(unsaved) {
      this.unsaved = unsaved
      return Promise.resolve()
    },
    closeWindow: () => Promise.resolve(),
    onCommand: () => () => {},
    onFilesChanged: () => () => {},
  }
}

export const hostInfo = {
  kind: 'browser',
  appVersion: '0.1.0',
  werkmapFolder: 'voorbeeld',
  exportPlace: 'uitvoer',
  welcome: false,
} as const

function describeScope(scope: RunScope): string {
  return typeof scope === 'string' ? scope : scope.cell
}
