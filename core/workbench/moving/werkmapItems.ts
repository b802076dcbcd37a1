import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { describeFileProblem } from '../../workspace/describeFileProblem'
import type { FileText, WerkmapPath, WorkspaceFiles } from '../../workspace/files'
import type { SourceManifest } from '../../workspace/werkmap'
import type { NotebookState, WorkbenchState } from '../model'
import { unknownSource } from '../werkmapSentences'
import {
  asidePlace,
  deleteForGood,
  listBin,
  planDocumentRemoval,
  planRestoring,
  planSourceRemoval,
  type Deleted,
} from './bin'
import { pathsOf, takeSteps, type FileStep } from './fileSteps'
import { planNotebookMove, type NotebookPlace } from './moveNotebook'
import { planThemeMove } from './moveTheme'
import { referencesTo, type Item } from './references'
import { planSourceRename, type SourcePlace } from './renameSource'

/** Renames, moves and deletes what stands in a werkmap; what refers to it follows, and nothing is overwritten. */
export interface Items {
  renameNotebook(path: WerkmapPath, place: NotebookPlace): Promise<Outcome<Change, string>>
  /** Gives the folder of a theme another name, with all that is in it. */
  renameTheme(folder: string, name: string): Promise<Outcome<Change, string>>
  renameSource(name: string, place: SourcePlace): Promise<Outcome<Change, string>>
  /** What would miss an item when it is deleted, in Dutch words. */
  referencesTo(item: Item): Promise<readonly string[]>
  /** Puts an item in the werkmap's own bin. */
  remove(item: Item): Promise<Outcome<Change, string>>
  /** What is in the bin, newest first. */
  deleted(): Promise<readonly Deleted[]>
  restore(path: WerkmapPath): Promise<Outcome<Change, string>>
  deleteForGood(path: WerkmapPath): Promise<Outcome<null, string>>
}

/** A change to the items of a werkmap, done. */
export interface Change {
  /** Documents that stand elsewhere now: old path and new. */
  readonly moved: readonly (readonly [WerkmapPath, WerkmapPath])[]
  /** Takes it back, unless something it touched was changed since; a problem is a Dutch sentence. */
  readonly undo: () => Promise<Outcome<Change, string>>
}

interface Surroundings {
  readonly files: WorkspaceFiles
  readonly state: () => WorkbenchState
  readonly open: () => Iterable<OpenDocument>
  readonly noticeChanges: (paths: readonly WerkmapPath[]) => Promise<void>
  readonly now: () => Date
}

interface OpenDocument {
  readonly state: Pick<NotebookState, 'path' | 'unsaved' | 'notebook'>
  close(): Promise<void>
}

type Plan = Outcome<readonly FileStep[], string>

export class WerkmapItems implements Items {
  readonly #held = new Set<WerkmapPath>()

  constructor(private readonly around: Surroundings) {}

  /** Whether a file is being moved: that it is gone is no news. */
  holds(path: WerkmapPath): boolean {
    return this.#held.has(path)
  }

  async renameNotebook(path: WerkmapPath, place: NotebookPlace): Promise<Outcome<Change, string>> {
    const planned = await planNotebookMove(this.around.files, path, place, asidePlace(this.around.now()))
    return planned.ok ? this.#take(planned.value.steps) : planned
  }

  async renameTheme(folder: string, name: string): Promise<Outcome<Change, string>> {
    const planned = await planThemeMove(this.around.files, folder, name)
    return this.#done(planned)
  }

  async renameSource(name: string, place: SourcePlace): Promise<Outcome<Change, string>> {
    return this.#withSource(name, (werkmap, source) =>
      planSourceRename(this.around.files, werkmap, source, place),
    )
  }

  referencesTo(item: Item): Promise<readonly string[]> {
    return referencesTo(this.around.files, this.around.state(), item)
  }

  async remove(item: Item): Promise<Outcome<Change, string>> {
    const { files, state, now } = this.around
    if (item.kind === 'bron')
      return this.#withSource(item.name, (werkmap, source, others) =>
        Promise.resolve(succeed(planSourceRemoval(werkmap, source, others, now()))),
      )
    const document = state().documents.find(({ path }) => path === item.path)
    if (!document) return fail(`${item.path} is er niet (meer).`)
    return this.#done(await planDocumentRemoval(files, document, now()))
  }

  deleted(): Promise<readonly Deleted[]> {
    return listBin(this.around.files)
  }

  async restore(path: WerkmapPath): Promise<Outcome<Change, string>> {
    const werkmap = await this.#werkmap()
    return werkmap.ok ? this.#done(await planRestoring(this.around.files, werkmap.value, path)) : werkmap
  }

  deleteForGood(path: WerkmapPath): Promise<Outcome<null, string>> {
    return deleteForGood(this.around.files, path)
  }

  /** Every notebook may read a source, also one that isn't saved yet. */
  async #withSource(
    name: string,
    plan: (werkmap: FileText, source: SourceManifest, others: readonly SourceManifest[]) => Promise<Plan>,
  ): Promise<Outcome<Change, string>> {
    const manifests = this.around.state().sources.map(({ manifest }) => manifest)
    const source = manifests.find(({ naam }) => naam === name)
    if (!source) return fail(unknownSource(name))
    const unsaved = [...this.around.open()].find(({ state }) => state.unsaved)
    if (unsaved) return fail(saveFirst(unsaved))
    const werkmap = await this.#werkmap()
    if (!werkmap.ok) return werkmap
    const others = manifests.filter((manifest) => manifest !== source)
    return this.#done(await plan(werkmap.value, source, others))
  }

  async #werkmap(): Promise<Outcome<FileText, string>> {
    const read = await this.around.files.readText('werkmap.yaml')
    return read.ok ? read : fail(describeFileProblem(read.problem))
  }

  #done(planned: Plan): Promise<Outcome<Change, string>> {
    return planned.ok ? this.#take(planned.value) : Promise.resolve(planned)
  }

  async #take(steps: readonly FileStep[]): Promise<Outcome<Change, string>> {
    const paths = pathsOf(steps)
    const touched = [...this.around.open()].filter(({ state }) => isTouched(state.path, paths))
    const unsaved = touched.find(({ state }) => state.unsaved)
    if (unsaved) return fail(saveFirst(unsaved))
    const leaving = touched.filter(({ state }) => movedTo(state.path, steps) !== state.path)
    for (const { state } of leaving) this.#held.add(state.path)
    try {
      const taken = await takeSteps(this.around.files, steps)
      if (taken.ok) for (const document of leaving) await document.close()
      await this.around.noticeChanges(await this.#inside(paths))
      if (!taken.ok) return taken
      const moved = this.#documentMoves(steps)
      return succeed({ moved, undo: () => this.#take(taken.value) })
    } finally {
      for (const { state } of leaving) this.#held.delete(state.path)
    }
  }

  /** Of a folder that was moved, every file in it now. */
  async #inside(paths: readonly WerkmapPath[]): Promise<readonly WerkmapPath[]> {
    const files = (await this.around.files.list()).map(({ path }) => path)
    return [...paths, ...files.filter((file) => paths.some((path) => file.startsWith(`${path}/`)))]
  }

  #documentMoves(steps: readonly FileStep[]): Change['moved'] {
    return steps.flatMap((step) =>
      step.kind === 'move' && step.from.startsWith('analyses/') && step.to.startsWith('analyses/')
        ? [[step.from, step.to] as const]
        : [],
    )
  }
}

const isTouched = (path: WerkmapPath, paths: readonly WerkmapPath[]) =>
  paths.some((one) => path === one || path.startsWith(`${one}/`))

/** Where a file stands after the steps. */
function movedTo(path: WerkmapPath, steps: readonly FileStep[]): WerkmapPath {
  const move = steps.find((step) => step.kind === 'move' && isTouched(path, [step.from]))
  return move?.kind === 'move' ? move.to + path.slice(move.from.length) : path
}

const saveFirst = ({ state }: OpenDocument): string =>
  `In ${state.notebook.meta.titel} staat werk dat niet is opgeslagen. Sla het eerst op.`
