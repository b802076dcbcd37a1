import { fail, succeed, type Outcome } from '../bridge/outcome'
import { settledText } from '../notebook/edit/draft'
import type { FileProblem, FileText, WerkmapPath, WorkspaceFiles } from '../workspace/files'
import { NotebookFile } from './file/notebookFile'
import type { OldVersion } from './file/versions'
import type { NotebookState } from './model'
import { followRenames, Renames } from './renames'
import type { StateStore } from './stateStore'

/** The file of an open notebook: saving it, keeping what isn't saved, and what others do to it. */
export class SessionFile {
  readonly renames = new Renames()
  readonly #file: NotebookFile

  /** @param takeText Takes over a text from elsewhere, as one step to undo. */
  constructor(
    private readonly files: WorkspaceFiles,
    path: WerkmapPath,
    file: FileText,
    private readonly store: StateStore<NotebookState>,
    private readonly takeText: (text: string) => void,
  ) {
    this.#file = new NotebookFile(files, path, file)
  }

  /** Whether there is something that the file on disk doesn't have. */
  differs(): boolean {
    const { notebook, draft } = this.store.state
    return draft !== null || notebook.text !== this.#file.savedText
  }

  /** A feitenblad that can't follow a renamed cell is a problem too: the notebook itself is saved then. */
  async save(): Promise<Outcome<null, FileProblem>> {
    const { notebook, changedOnDisk, path } = this.store.state
    const saved = await this.#file.save(notebook.text, changedOnDisk)
    if (!saved.ok) {
      if (saved.problem.kind === 'changed-on-disk') this.store.replace({ changedOnDisk: true })
      return fail(saved.problem)
    }
    this.store.replace({ unsaved: this.differs(), changedOnDisk: false })
    await this.keepUnsaved()
    return followRenames(this.files, path, this.renames, notebook)
  }

  async keepUnsaved(): Promise<void> {
    const { notebook, draft, leftUnsaved } = this.store.state
    const kept = await this.#file.keep(this.differs() ? settledText(notebook, draft) : null)
    const keeping = kept.ok ? null : kept.problem
    if (keeping?.kind !== this.store.state.keeping?.kind) this.store.replace({ keeping })
    if (kept.ok && this.differs() && leftUnsaved !== null) this.store.replace({ leftUnsaved: null })
  }

  /** Looks whether an earlier run left something unsaved; the user then says what is to be done with it. */
  async lookForUnsaved(): Promise<void> {
    this.store.replace({ leftUnsaved: await this.#file.leftUnsaved() })
  }

  async takeUnsaved(): Promise<void> {
    const { leftUnsaved } = this.store.state
    if (leftUnsaved === null) return
    this.store.replace({ leftUnsaved: null })
    this.takeText(leftUnsaved.text)
    // What is left goes when the same stands in this window's own journal.
    await this.keepUnsaved()
    await this.#file.decided()
  }

  async dropUnsaved(): Promise<void> {
    this.store.replace({ leftUnsaved: null })
    await this.#file.decided()
    await this.keepUnsaved()
  }

  versions(): Promise<readonly OldVersion[]> {
    return this.#file.versions()
  }

  readVersion(path: WerkmapPath): Promise<Outcome<string, FileProblem>> {
    return this.#file.readVersion(path)
  }

  async onDisk(): Promise<Outcome<string, FileProblem>> {
    const read = await this.#read()
    return read.ok ? succeed(read.value.text) : read
  }

  async reload(): Promise<Outcome<null, FileProblem>> {
    const read = await this.#read()
    if (!read.ok) return read
    this.#file.know(read.value)
    this.takeText(read.value.text)
    return succeed(null)
  }

  async keepOwn(): Promise<Outcome<null, FileProblem>> {
    const read = await this.#read()
    if (!read.ok && read.problem.kind !== 'missing') return read
    this.#file.know(read.ok ? read.value : null)
    this.store.replace({ changedOnDisk: false, unsaved: this.differs() })
    return succeed(null)
  }

  /** Looks at the disk: follows it when nothing is unsaved, else says that it differs. */
  async changed(): Promise<void> {
    const seen = await this.#file.look()
    if (seen.ok && seen.value === null) return
    if (!seen.ok || seen.value === null || this.store.state.unsaved) {
      this.store.replace({ changedOnDisk: true, unsaved: true })
      return
    }
    this.#file.know(seen.value)
    this.takeText(seen.value.text)
  }

  #read(): Promise<Outcome<FileText, FileProblem>> {
    return this.files.readText(this.store.state.path)
  }
}
