import { fail, succeed, type Outcome } from '../bridge/outcome'
import { applySheetEdit, type BlockPlace, type SheetEdit } from '../feitenblad/edit/applySheetEdit'
import { readFeitenblad } from '../feitenblad/readFeitenblad'
import { parseNotebook } from '../notebook/parseNotebook'
import type { FileText, WerkmapPath, WorkspaceFiles } from '../workspace/files'
import { describeYamlProblem, yamlSentences } from '../workspace/readYaml'
import { beginHistory, recorded, redone, undone, type EditHistory } from './editHistory'
import type { Workbench } from './model'
import { imagesNamed, notebooksNamed, RanNotebooks } from './sheet'
import { SessionFile } from './sessionFile'
import type { CellOffer, SheetSession, SheetState } from './sheetSession'
import { StateStore } from './stateStore'

/** An open feitenblad: its text, what is done to it, and the sheet that follows from it. */
export class OpenSheet implements SheetSession {
  readonly #store: StateStore<SheetState>
  readonly #file: SessionFile
  #history: EditHistory
  #ran: RanNotebooks
  /** Counts fillings, so that one that was overtaken gives nothing. */
  #filling = 0

  constructor(
    private readonly workbench: Workbench,
    private readonly files: WorkspaceFiles,
    path: WerkmapPath,
    file: FileText,
    private readonly onClose: () => void,
  ) {
    this.#history = beginHistory(file.text)
    this.#ran = new RanNotebooks(workbench, files, path)
    this.#store = new StateStore<SheetState>({
      path,
      ...readText(path, file.text),
      result: null,
      share: 0,
      canUndo: false,
      canRedo: false,
      unsaved: false,
      leftUnsaved: null,
      keeping: null,
      changedOnDisk: false,
    })
    this.#file = new SessionFile(files, file, this.#store, {
      text: () => this.state.text,
      isTyping: () => false,
      typed: () => this.state.text,
      take: (text) => this.takeText(text),
      saved: async () => {
        await workbench.noticeChanges([path])
        return succeed(null)
      },
    })
    void this.#fill()
  }

  get state(): SheetState {
    return this.#store.state
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener)
  }

  edit(edit: SheetEdit, typing: string | null = null): Outcome<BlockPlace | null, string> {
    if (this.state.definition === null)
      return fail('Dit feitenblad is niet te lezen; pas eerst de tekst aan.')
    const edited = applySheetEdit(this.state.text, edit)
    if (!edited.ok) return edited
    if (edited.value.text !== this.state.text) this.#show(edited.value.text, typing)
    return succeed(edited.value.block)
  }

  setText(text: string): void {
    if (text !== this.state.text) this.#show(text, 'tekst')
  }

  takeText(text: string): void {
    if (text !== this.state.text) this.#show(text, null)
  }

  undo(): void {
    this.#goTo(undone(this.#history))
  }

  redo(): void {
    this.#goTo(redone(this.#history))
  }

  #goTo(history: EditHistory | null): void {
    if (history === null) return
    this.#history = history
    this.#put(history.now.text)
  }

  #show(text: string, typing: string | null): void {
    const since = typing === null ? null : { cell: typing, at: Date.now() }
    this.#history = recorded(this.#history, { text, draft: null, cell: typing }, since)
    this.#put(text)
  }

  #put(text: string): void {
    this.#store.replace({
      ...readText(this.state.path, text),
      canUndo: this.#history.past.length > 0,
      canRedo: this.#history.future.length > 0,
    })
    this.#store.replace({ unsaved: this.#file.differs() })
    void this.#fill()
  }

  async refresh(): Promise<void> {
    this.#ran = new RanNotebooks(this.workbench, this.files, this.state.path)
    await this.#fill()
  }

  /** Fills the sheet as it is now; at once when all that it names has been run. */
  async #fill(): Promise<void> {
    this.#filling += 1
    const round = this.#filling
    const { definition } = this.state
    if (definition === null) return
    const ran = this.#ran
    const names = notebooksNamed(definition)
    const images = imagesNamed(definition)
    if (ran.lacks(names, images)) {
      this.#store.replace({ share: 0 })
      await this.workbench.loadSources()
      await ran.run(
        names,
        (done, total) => {
          if (round === this.#filling) this.#store.replace({ share: total === 0 ? 1 : done / total })
        },
        images,
      )
      if (round !== this.#filling) return
    }
    this.#store.replace({ result: ran.fill(definition), share: null })
  }

  async offers(): Promise<readonly CellOffer[]> {
    const { path } = this.state
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const notebooks = this.workbench.state.documents.filter(
      (document) => document.kind === 'notebook' && document.path.startsWith(folder),
    )
    const names = notebooks.map((one) => one.path.slice(folder.length).replace(/\.md$/, ''))
    const ran = this.#ran
    await this.workbench.loadSources()
    await ran.run(names)
    const offers: CellOffer[] = []
    for (const [at, name] of names.entries()) {
      const read = await this.files.readText(`${folder}${name}.md`)
      if (!read.ok) continue
      for (const cell of parseNotebook(read.value.text).cells) {
        const published = ran.cells.get(`${name}.${cell.id}`)
        if (!published) continue
        const { table } = published.protection
        offers.push({
          reference: `${name}.${cell.id}`,
          notebook: notebooks[at]?.titel ?? name,
          title: published.drawn?.figure.title ?? cell.id.replaceAll('_', ' '),
          isFigure: published.drawn !== null,
          columns: table.rows.length === 1 ? table.columns.map((column) => column.name) : [],
          shares: published.roles.flatMap((role) => (role.rol === 'aandeel' ? [role.kolom] : [])),
        })
      }
    }
    return offers
  }

  save = () => this.#file.save()
  keepUnsaved = () => this.#file.keepUnsaved()
  lookForUnsaved = () => this.#file.lookForUnsaved()
  takeUnsaved = () => this.#file.takeUnsaved()
  dropUnsaved = () => this.#file.dropUnsaved()
  versions = () => this.#file.versions()
  readVersion = (path: WerkmapPath) => this.#file.readVersion(path)
  onDisk = () => this.#file.onDisk()
  reload = () => this.#file.reload()
  keepOwn = () => this.#file.keepOwn()
  fileChanged = () => this.#file.changed()

  close(): void {
    this.#filling += 1
    this.onClose()
  }
}

function readText(
  path: WerkmapPath,
  text: string,
): Pick<SheetState, 'text' | 'definition' | 'problem' | 'problemLine'> {
  const read = readFeitenblad(text)
  if (read.ok) return { text, definition: read.value, problem: null, problemLine: null }
  const [first] = yamlSentences(read.problem)
  return {
    text,
    definition: null,
    problem: describeYamlProblem(path, read.problem),
    problemLine: first?.line ?? null,
  }
}
