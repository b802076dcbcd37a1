import { succeed } from '../../../core/bridge/outcome'
import { describeImportProblem } from '../../../core/sources/describeImportProblem'
import type { ImportProblem } from '../../../core/sources/inspection'
import type { Workbench, WorkProgress } from '../../../core/workbench/model'
import type { Tab } from '../../app/desk'
import { createStore } from '../../ui/store'
import type { Observable } from '../../ui/store'
import { describeAdded } from './describeAdded'
import { fitDecisions } from './fitDecisions'
import { firstDraft, reviewOf, stopped, withLoaded, withReading } from './propose'
import type { ReadingChange } from './propose'
import { blockedBecause, fieldProblems, newSource, periodOf, sourceFile } from './review'
import type { Draft, Fields, Review } from './review'

export type AddSourceState =
  | { readonly step: 'rust' }
  | { readonly step: 'leest'; readonly fileName: string }
  /** Nothing can be read from the file, whatever the settings. */
  | { readonly step: 'geweigerd'; readonly fileName: string; readonly problem: string }
  | Review

export interface AddSourceView {
  readonly now: AddSourceState
  /** Files that come after this one. */
  readonly waiting: readonly File[]
  /** Of what is read or added now; null when nothing is, or nothing is known yet. */
  readonly progress: WorkProgress | null
}

/** Files on their way into the werkmap, one after another. */
export interface AddSource extends Observable<AddSourceView> {
  readonly add: (files: readonly File[]) => void
  readonly read: (change: ReadingChange) => void
  readonly load: (header: string, geladen: boolean) => void
  /** Changes what was decided about the file and reads it again. */
  readonly decide: (edit: (draft: Draft) => Draft) => void
  /** Takes back what made the file unreadable. */
  readonly takeBack: () => void
  readonly fill: (field: keyof Fields, text: string) => void
  readonly submit: () => Promise<void>
  /** Ends the reading or adding that runs: what was there before it is there again. */
  readonly stop: () => void
  /** Leaves this file be and goes on with the next. */
  readonly skip: () => void
  /** Leaves this file and those that wait be; stops what is being added as far as it still can be. */
  readonly cancel: () => void
}

export interface Surroundings {
  readonly workbench: Pick<Workbench, 'state' | 'proposeSource' | 'addSource'>
  readonly open: (tab: Tab) => void
  readonly tell: (sentence: string) => void
}

export function createAddSource({ workbench, open, tell }: Surroundings): AddSource {
  const store = createStore<AddSourceView>({ now: { step: 'rust' }, waiting: [], progress: null })
  const show = (now: AddSourceState) => store.set({ ...store.state, now, progress: null })
  const isAdding = ({ now } = store.state) => now.step === 'beoordeling' && now.busy === 'voegt-toe'
  let running = new AbortController()
  let isLeaving = false

  /** At most one reading runs: a later one ends it. */
  function start() {
    running.abort()
    running = new AbortController()
    const { signal } = running
    const onProgress = (progress: WorkProgress) => {
      if (!signal.aborted) store.set({ ...store.state, progress })
    }
    return { signal, onProgress }
  }

  async function begin(file: File): Promise<void> {
    const run = start()
    show({ step: 'leest', fileName: file.name })
    const draft = firstDraft(file)
    const proposed = await workbench.proposeSource(sourceFile(draft), run)
    if (run.signal.aborted) return
    if (!proposed.ok && noSettingHelps.has(proposed.problem.kind))
      return show({
        step: 'geweigerd',
        fileName: file.name,
        problem: describeImportProblem(proposed.problem),
      })
    show(reviewOf(draft, proposed, null))
  }

  function next(): void {
    running.abort()
    const [file, ...waiting] = store.state.waiting
    store.set({ now: { step: 'rust' }, waiting, progress: null })
    if (file) void begin(file)
  }

  /** Reads the file again as the draft now says. The fields can be filled in meanwhile; a later change wins. */
  async function change(edit: (draft: Draft) => Draft, mayMoveColumns = false): Promise<void> {
    const { now } = store.state
    if (now.step !== 'beoordeling' || isAdding()) return
    const run = start()
    const draft = edit(now.draft)
    show({ ...now, draft, before: now.before ?? now.draft, problem: null, busy: 'leest' })
    const propose = (asked: Draft) => workbench.proposeSource(sourceFile(asked), run)
    const fitted = mayMoveColumns
      ? await fitDecisions(draft, propose)
      : { draft, proposed: await propose(draft) }
    const later = store.state.now
    if (run.signal.aborted || later.step !== 'beoordeling') return
    show(reviewOf({ ...later.draft, columns: fitted.draft.columns }, fitted.proposed, later))
  }

  function stop(): void {
    const { now } = store.state
    if (now.step === 'leest') return next()
    if (now.step !== 'beoordeling' || now.busy === null) return
    running.abort()
    // What is being added answers whether it could still be stopped.
    if (now.busy === 'leest') show(stopped(now))
  }

  function takeBack(): void {
    const { now } = store.state
    if (now.step !== 'beoordeling' || now.last === null || isAdding()) return
    running.abort()
    const draft = { ...now.last.draft, fields: now.draft.fields }
    show(reviewOf(draft, succeed(now.last.proposal), now))
  }

  function fill(field: keyof Fields, text: string): void {
    const { now } = store.state
    if (now.step !== 'beoordeling' || isAdding()) return
    const fields = { ...now.draft.fields, [field]: text }
    show({ ...now, problem: null, draft: { ...now.draft, fields } })
    const movesAges = now.last?.proposal.inspection.privacy.some(
      ({ detector }) => detector === 'geboortedatum',
    )
    const isSamePeriod = JSON.stringify(periodOf(fields)) === JSON.stringify(periodOf(now.draft.fields))
    if (movesAges === true && !isSamePeriod) void change((draft) => draft)
  }

  async function submit(): Promise<void> {
    const { now } = store.state
    if (now.step !== 'beoordeling' || !now.proposed.ok || blockedBecause(now) !== null) return
    if (Object.keys(fieldProblems(now.draft.fields, takenNames(workbench))).length > 0)
      return show({ ...now, attempted: true })
    show({ ...now, busy: 'voegt-toe', problem: null })
    const run = start()
    isLeaving = false
    const added = await workbench.addSource(newSource(now.draft), run)
    if (!added.ok && isLeaving) return leave()
    if (!added.ok) return show({ ...now, problem: run.signal.aborted ? null : added.problem })
    tell(describeAdded(added.value, now.proposed.value.inspection))
    open({ kind: 'bron', name: added.value.manifest.naam })
    if (isLeaving) leave()
    else next()
  }

  function leave(): void {
    running.abort()
    store.set({ now: { step: 'rust' }, waiting: [], progress: null })
  }

  return {
    get state() {
      return store.state
    },
    subscribe: (listener) => store.subscribe(listener),
    add(files) {
      store.set({ ...store.state, waiting: [...store.state.waiting, ...files] })
      if (store.state.now.step === 'rust') next()
    },
    read: (reading) => void change((draft) => withReading(draft, reading), true),
    load: (header, geladen) => void change((draft) => withLoaded(draft, header, geladen)),
    decide: (edit) => void change(edit),
    takeBack,
    fill,
    submit,
    stop,
    skip: () => void (isAdding() || next()),
    cancel() {
      if (!isAdding()) return leave()
      isLeaving = true
      running.abort()
    },
  }
}

const noSettingHelps: ReadonlySet<ImportProblem['kind']> = new Set([
  'too-large',
  'unpacks-too-large',
  'too-many-cells',
  'unreadable',
  'reader-stopped',
  'empty-file',
  'encrypted',
  'not-text',
  'unsupported-format',
  'unsupported-part',
  'damaged',
  'malformed-json',
  'no-records',
  'no-copy',
])

export const takenNames = (workbench: Pick<Workbench, 'state'>): ReadonlySet<string> =>
  new Set(workbench.state.sources.map(({ manifest }) => manifest.naam))
