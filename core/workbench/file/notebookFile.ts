import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { FileProblem, FileText, WerkmapPath, WorkspaceFiles } from '../../workspace/files'
import { Journal, type KeptUnsaved, type Unsaved } from './journal'
import { keepVersion, listVersions, type OldVersion } from './versions'

/** Of this window's journals; another one after each start. */
const thisWindow = Math.random().toString(36).slice(2, 10)

/** The file of an open notebook: what is on disk as far as known, its journal of unsaved text and its old versions. */
export class NotebookFile {
  /** null when the file is gone. */
  #saved: FileText | null
  #saves: Promise<unknown> = Promise.resolve()
  readonly #journal: Journal
  /** The text that the journal holds; null for none. */
  #kept: string | null = null
  /** What an earlier run left in the journal, as long as nothing was decided about it. */
  #left: KeptUnsaved | null = null

  constructor(
    private readonly files: WorkspaceFiles,
    readonly path: WerkmapPath,
    file: FileText,
    private readonly now: () => string = () => new Date().toISOString(),
    window: string = thisWindow,
  ) {
    this.#saved = file
    this.#journal = new Journal(files, path, window)
  }

  get savedText(): string | null {
    return this.#saved?.text ?? null
  }

  /**
   * Writes the text when the file on disk is still the known one.
   *
   * @param isSure Whether it is written also when it says what is known to be on disk.
   */
  save(text: string, isSure: boolean): Promise<Outcome<null, FileProblem>> {
    const saved = this.#saves.then(() => this.#save(text, isSure))
    this.#saves = saved
    return saved
  }

  async #save(text: string, isSure: boolean): Promise<Outcome<null, FileProblem>> {
    const before = this.#saved
    if (before?.text === text && !isSure) return succeed(null)
    const written = await this.files.writeText(this.path, text, before?.sha256 ?? null)
    if (!written.ok) return written
    this.#saved = { text, sha256: written.value.sha256 }
    if (before !== null) await keepVersion(this.files, this.path, before.text, this.now())
    await keepVersion(this.files, this.path, text, this.now())
    return succeed(null)
  }

  /** Looks at the disk. Null: it still holds what is known. */
  async look(): Promise<Outcome<FileText | null, FileProblem>> {
    await this.#saves
    const read = await this.files.readText(this.path)
    if (!read.ok) return fail(read.problem)
    return succeed(read.value.sha256 === this.#saved?.sha256 ? null : read.value)
  }

  /** Takes what is on disk for known: what is saved next may replace it. Null: it is gone. */
  know(file: FileText | null): void {
    this.#saved = file
  }

  /** What an earlier run left unsaved; null when the file says the same. */
  async leftUnsaved(): Promise<Unsaved | null> {
    const left = await this.#journal.read()
    if (left !== null && left.text === this.#saved?.text) {
      await this.#journal.drop(left)
      return null
    }
    this.#left = left
    return left === null ? null : { text: left.text, at: left.at }
  }

  /**
   * The user decided about what was left unsaved. It is still to be had as a version: it may be what another window is
   * typing, and nobody asks twice before throwing away.
   */
  async decided(): Promise<void> {
    const left = this.#left
    this.#left = null
    if (left === null) return
    this.#kept = null
    await keepVersion(this.files, this.path, left.text, this.now())
    await this.#journal.drop(left)
  }

  /**
   * Keeps a text that isn't saved yet. Once this has been answered it is there, also when the program is killed.
   *
   * @param text null when everything is saved.
   */
  async keep(text: string | null): Promise<Outcome<null, FileProblem>> {
    if (text === this.#kept) return succeed(null)
    const left = this.#left
    if (text === null) {
      if (left !== null) return succeed(null)
      this.#kept = null
      return this.#journal.clear()
    }
    // What is about to be written over is still to be had as a version.
    if (left !== null) await keepVersion(this.files, this.path, left.text, this.now())
    this.#left = null
    const written = await this.#journal.write(text, this.now())
    if (!written.ok) return written
    this.#kept = text
    // Not before the text that takes its place is there.
    if (left !== null) await this.#journal.dropOther(left)
    return written
  }

  versions(): Promise<readonly OldVersion[]> {
    return listVersions(this.files, this.path)
  }

  async readVersion(path: WerkmapPath): Promise<Outcome<string, FileProblem>> {
    const read = await this.files.readText(path)
    return read.ok ? succeed(read.value.text) : read
  }
}
