import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { FileProblem, FileText, WerkmapPath, WorkspaceFiles } from '../workspace/files'
import { NotebookFile } from './file/notebookFile'
import type { OpenFileState } from './file/openFileState'
import type { OldVersion } from './file/versions'

/** The state of what is open, of which its file is a part. */
interface FileStore {
  readonly state: OpenFileState
  replace(change: Partial<OpenFileState>): void
}

/** What is open, as its file sees it. */
export interface OpenText {
  /** What is saved. */
  text(): string
  /** Something is being typed that isn't part of the text yet. */
  isTyping(): boolean
  /** The text with what is being typed: what the journal keeps. */
  typed(): string
  /** Takes over a text from elsewhere, as one step to undo. */
  take(text: string): void
  /** What follows when it was saved; a problem of that is told, the file itself is saved then. */
  saved(): Promise<Outcome<null, FileProblem>>
}

/** The file of an open notebook or feitenblad: saving it, keeping what isn't saved, and what others do to it. */
export class SessionFile {
  readonly #file: NotebookFile

  constructor(
    private readonly files: WorkspaceFiles,
    file: FileText,
    private readonly store: FileStore,
    private readonly open: OpenText,
  ) {
    this.#file = new NotebookFile(files, store.state.path, file)
  }

  /** Whether there is something that the file on disk doesn't have. */
  differs(): boolean {
    return this.open.isTyping() || this.open.text() !== this.#file.savedText
  }

  async save(): Promise<Outcome<null, FileProblem>> {
    const saved = await this.#file.save(this.open.text(), this.store.state.changedOnDisk)
    if (!saved.ok) {
      if (saved.problem.kind === 'changed-on-disk') this.store.replace({ changedOnDisk: true })
      return fail(saved.problem)
    }
    this.store.replace({ unsaved: this.differs(), changedOnDisk: false })
    await this.keepUnsaved()
    return this.open.saved()
  }

  async keepUnsaved(): Promise<void> {
    const { leftUnsaved } = this.store.state
    const kept = await this.#file.keep(this.differs() ? this.open.typed() : null)
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
    this.open.take(leftUnsaved.text)
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
    this.open.take(read.value.text)
    this.store.replace({ changedOnDisk: false, unsaved: this.differs() })
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
    this.open.take(seen.value.text)
  }

  #read(): Promise<Outcome<FileText, FileProblem>> {
    return this.files.readText(this.store.state.path)
  }
}
