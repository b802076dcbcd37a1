import { describeImportProblem } from '../../../core/sources/describeImportProblem'
import { maxFileBytes } from '../../../core/sources/readTable'
import type { Workbench } from '../../../core/workbench/model'
import type { Tab } from '../../app/desk'
import { createStore } from '../../ui/store'
import type { Observable } from '../../ui/store'
import { describeAdded } from './describeAdded'
import { firstDraft, reviewOf, withLoaded, withReading } from './propose'
import type { ReadingChange } from './propose'
import { blockedBecause, fieldProblems, newSource } from './review'
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
}

/** Files on their way into the werkmap, one after another. */
export interface AddSource extends Observable<AddSourceView> {
  readonly add: (files: readonly File[]) => void
  readonly read: (change: ReadingChange) => void
  readonly load: (header: string, geladen: boolean) => void
  readonly fill: (field: keyof Fields, text: string) => void
  readonly submit: () => Promise<void>
  /** Leaves this file be and goes on with the next. */
  readonly skip: () => void
  /** Leaves this file and those that wait be. */
  readonly cancel: () => void
}

export interface Surroundings {
  readonly workbench: Pick<Workbench, 'state' | 'addSource'>
  readonly propose: (draft: Draft) => Promise<Review['proposed']>
  readonly open: (tab: Tab) => void
  readonly tell: (sentence: string) => void
}

export function createAddSource({ workbench, propose, open, tell }: Surroundings): AddSource {
  const store = createStore<AddSourceView>({ now: { step: 'rust' }, waiting: [] })
  const show = (now: AddSourceState) => store.set({ ...store.state, now })
  const isAdding = ({ now } = store.state) => now.step === 'beoordeling' && now.busy === 'voegt-toe'

  async function begin(file: File): Promise<void> {
    const reading: AddSourceState = { step: 'leest', fileName: file.name }
    show(reading)
    const read = await readFile(file)
    if (typeof read === 'string') {
      if (store.state.now === reading) show({ step: 'geweigerd', fileName: file.name, problem: read })
      return
    }
    const draft = firstDraft(file.name, read)
    const proposed = await propose(draft)
    if (store.state.now === reading) show(reviewOf(draft, proposed, null))
  }

  function next(): void {
    const [file, ...waiting] = store.state.waiting
    store.set({ now: { step: 'rust' }, waiting })
    if (file) void begin(file)
  }

  /** Reads the file again as the draft now says. The fields can be filled in meanwhile; a later change wins. */
  async function change(edit: (draft: Draft) => Draft): Promise<void> {
    const { now } = store.state
    if (now.step !== 'beoordeling' || isAdding()) return
    const draft = edit(now.draft)
    show({ ...now, draft, problem: null, busy: 'leest' })
    const proposed = await propose(draft)
    const later = store.state.now
    if (later.step !== 'beoordeling') return
    const { reading, columns } = later.draft
    if (reading === draft.reading && columns === draft.columns) show(reviewOf(later.draft, proposed, later))
  }

  function fill(field: keyof Fields, text: string): void {
    const { now } = store.state
    if (now.step !== 'beoordeling' || isAdding()) return
    const fields = { ...now.draft.fields, [field]: text }
    show({ ...now, problem: null, draft: { ...now.draft, fields } })
  }

  async function submit(): Promise<void> {
    const { now } = store.state
    if (now.step !== 'beoordeling' || !now.proposed.ok || blockedBecause(now) !== null) return
    if (Object.keys(fieldProblems(now.draft.fields, takenNames(workbench))).length > 0)
      return show({ ...now, attempted: true })
    show({ ...now, busy: 'voegt-toe', problem: null })
    const added = await workbench.addSource(newSource(now.draft))
    if (!added.ok) return show({ ...now, problem: added.problem })
    tell(describeAdded(added.value, now.proposed.value.inspection))
    open({ kind: 'bron', name: added.value.manifest.naam })
    next()
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
    read: (reading) => void change((draft) => withReading(draft, reading)),
    load: (header, geladen) => void change((draft) => withLoaded(draft, header, geladen)),
    fill,
    submit,
    skip: () => void (isAdding() || next()),
    cancel: () => void (isAdding() || store.set({ now: { step: 'rust' }, waiting: [] })),
  }
}

export const takenNames = (workbench: Pick<Workbench, 'state'>): ReadonlySet<string> =>
  new Set(workbench.state.sources.map(({ manifest }) => manifest.naam))

/** The bytes of a file, or the Dutch sentence why there are none. */
async function readFile(file: File): Promise<Uint8Array | string> {
  if (file.size > maxFileBytes)
    return describeImportProblem({
      kind: 'too-large',
      file: file.name,
      bytes: file.size,
      limit: maxFileBytes,
    })
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return `${file.name} kan niet worden gelezen. Is het een map, kies dan de bestanden die erin staan; staat het bestand elders open, sluit het daar.`
  }
}
