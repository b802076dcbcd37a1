import * as v from 'valibot'
import { succeed, type Outcome } from '../../bridge/outcome'
import { sha256Hex } from '../../sources/sha256'
import type { FileProblem, WerkmapPath, WorkspaceFiles } from '../../workspace/files'
import { ownName } from './ownPlace'

/** What was typed and not saved when the workbench last ran. */
export interface Unsaved {
  readonly text: string
  /** When it was kept, ISO with zone. */
  readonly at: string
}

/** What is kept, and in which file. */
export interface KeptUnsaved extends Unsaved {
  readonly place: WerkmapPath
}

/**
 * The unsaved text of one notebook, in `.feitenwerk/journaal/`, replaced as a whole at each writing: what is acknowledged
 * is there, also after the program is killed. Each window writes a file of its own, so that none loses what another typed.
 */
export class Journal {
  readonly #place: WerkmapPath
  /** Of the file that is there; null for none, undefined while not looked at. */
  #sha256: string | null | undefined
  #last: Promise<unknown> = Promise.resolve()

  /** @param window Tells the windows apart that may be open on one werkmap. */
  constructor(
    private readonly files: WorkspaceFiles,
    private readonly path: WerkmapPath,
    window: string,
  ) {
    this.#place = `${folder}/${ownName(path)}.${window}.json`
  }

  /** What was kept last, by whatever window, when it is whole and of this notebook. */
  read(): Promise<KeptUnsaved | null> {
    return this.#inTurn(async () => {
      const found: KeptUnsaved[] = []
      for (const place of await journalsOf(this.files, this.path)) {
        const read = await this.files.readText(place)
        const entry = read.ok ? entryOf(read.value.text, this.path) : null
        if (entry !== null) found.push({ ...entry, place })
      }
      return found.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null
    })
  }

  write(text: string, at: string): Promise<Outcome<null, FileProblem>> {
    return this.#inTurn(async () => {
      const entry = { formaat: 1, pad: this.path, tijd: at, sha256: hashOf(text), tekst: text }
      if (this.#sha256 === undefined) await this.#look()
      const content = `${JSON.stringify(entry)}\n`
      const written = await this.files.writeText(this.#place, content, this.#sha256 ?? null)
      // Something took the file away or wrote it: what is typed here counts.
      if (!written.ok && written.problem.kind === 'changed-on-disk') {
        await this.#look()
        return this.#keep(await this.files.writeText(this.#place, content, this.#sha256 ?? null))
      }
      return this.#keep(written)
    })
  }

  clear(): Promise<Outcome<null, FileProblem>> {
    return this.#inTurn(async () => {
      if (this.#sha256 === null) return succeed(null)
      this.#sha256 = null
      return this.files.removeOwn(this.#place)
    })
  }

  /** Lets go of what was read. */
  async drop(entry: KeptUnsaved): Promise<void> {
    if (entry.place === this.#place) await this.clear()
    else await this.dropOther(entry)
  }

  /** The same, unless it stands where this window writes. */
  async dropOther({ place }: KeptUnsaved): Promise<void> {
    if (place !== this.#place) await this.#inTurn(() => this.files.removeOwn(place))
  }

  async #look(): Promise<void> {
    const read = await this.files.readText(this.#place)
    this.#sha256 = read.ok ? read.value.sha256 : null
  }

  #keep(written: Outcome<{ sha256: string }, FileProblem>): Outcome<null, FileProblem> {
    if (!written.ok) return written
    this.#sha256 = written.value.sha256
    return succeed(null)
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work)
    this.#last = done.catch(() => undefined)
    return done
  }
}

const folder = '.feitenwerk/journaal'

/** Where a journal of a notebook stands, of whatever window. */
export async function journalsOf(files: WorkspaceFiles, path: WerkmapPath): Promise<readonly WerkmapPath[]> {
  const start = `${folder}/${ownName(path)}.`
  return (await files.listOwn(folder)).filter((place) => place.startsWith(start))
}

const entrySchema = v.object({
  formaat: v.literal(1),
  pad: v.string(),
  tijd: v.string(),
  sha256: v.string(),
  tekst: v.string(),
})

function entryOf(text: string, path: WerkmapPath): Unsaved | null {
  const parsed = v.safeParse(entrySchema, parseJson(text))
  if (!parsed.success) return null
  const { pad, tijd, sha256, tekst } = parsed.output
  return pad === path && sha256 === hashOf(tekst) ? { text: tekst, at: tijd } : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const hashOf = (text: string) => sha256Hex(new TextEncoder().encode(text))
