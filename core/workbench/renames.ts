import { renameReferences } from '../feitenblad/renameReferences'
import type { Notebook } from '../notebook/model'
import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { FileProblem, WerkmapPath, WorkspaceFiles } from '../workspace/files'

/** The cells of a notebook that were renamed since it was last saved, by the name that others know them by. */
export class Renames {
  readonly #names = new Map<string, string>()

  add(from: string, to: string): void {
    const known = [...this.#names].find(([, name]) => name === from)?.[0] ?? from
    this.#names.set(known, to)
  }

  /** Takes out and gives what holds for a notebook as it is saved: what was undone isn't renamed. */
  take({ cells }: Notebook): readonly (readonly [string, string])[] {
    const ids = new Set(cells.map(({ id }) => id))
    const held = [...this.#names].filter(([from, to]) => ids.has(to) && !ids.has(from))
    for (const [from] of held) this.#names.delete(from)
    return held
  }
}

/**
 * Lets the feitenblad in the notebook's folder refer to its renamed cells. One that can't be written is left as it is; the
 * next time it is tried again.
 */
export async function followRenames(
  files: WorkspaceFiles,
  path: WerkmapPath,
  renames: Renames,
  notebook: Notebook,
): Promise<Outcome<null, FileProblem>> {
  const held = renames.take(notebook)
  if (held.length === 0) return succeed(null)
  const slash = path.lastIndexOf('/') + 1
  const sheet = `${path.slice(0, slash)}feitenblad.yaml`
  const read = await files.readText(sheet)
  if (!read.ok) return read.problem.kind === 'missing' ? succeed(null) : again(renames, held, read.problem)
  const name = path.slice(slash).replace(/\.md$/, '')
  const text = held.reduce(
    (all, [cell, to]) => renameReferences(all, { notebook: name, cell }, to),
    read.value.text,
  )
  if (text === read.value.text) return succeed(null)
  const written = await files.writeText(sheet, text, read.value.sha256)
  return written.ok ? succeed(null) : again(renames, held, written.problem)
}

function again(
  renames: Renames,
  held: ReturnType<Renames['take']>,
  problem: FileProblem,
): Outcome<null, FileProblem> {
  for (const [from, to] of held) renames.add(from, to)
  return fail(problem)
}
