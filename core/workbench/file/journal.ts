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

/**
 * The unsaved text of one notebook, in `.feitenwerk/journaal/`, replaced as a whole at each writing: what is acknowledged
 * is there, also after the program is killed.
 */
export class Journal {
  readonly #place: WerkmapPath
  /** Of the file that is there; null for none, undefined while not looked at. */
  #sha256: string | null | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly files: WorkspaceFiles,
    private readonly path: WerkmapPath,
  ) {
    this.#place = `.feitenwerk/journaal/${ownName(path)}.json`
  }

  /** What is kept, when it is whole and of this notebook. */
  read(): Promise<Unsaved | null> {
    return this.#inTurn(async () => {
      const read = await this.files.readText(this.#place)
      this.#sha256 = read.ok ? read.value.sha256 : null
      return read.ok ? entryOf(read.value.text, this.path) : null
    })
  }

  write(text: string, at: string): Promise<Outcome<null, FileProblem>> {
    return this.#inTurn(async () => {
      const entry = { formaat: 1, pad: this.path, tijd: at, sha256: hashOf(text), tekst: text }
      if (this.#sha256 === undefined) await this.#look()
      const content = `${JSON.stringify(entry)}\n`
      const written = await this.files.writeText(this.#place, content, this.#sha256 ?? null)
      // Another window on the same notebook wrote last, or something took the file away: what is typed here counts.
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
