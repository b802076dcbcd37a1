import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { earlierExport } from '../../core/provenance/earlierExport'

/** Files of an earlier export of a sheet that the export of now doesn't write. */
export interface EarlierExports {
  /** As this program wrote them. */
  readonly own: readonly string[]
  /** Saved by another program since. */
  readonly edited: readonly string[]
}

/** A sheet as it is exported now. */
export interface ExportedSheet {
  /** What the names of all its files begin with. */
  readonly name: string
  /** Names of all its files, also of those in a format that isn't written this time. */
  readonly files: readonly string[]
}

/** A figure of ours is never larger. */
const mostBytes = 64 * 1024 * 1024

/**
 * Finds figures in a folder that an earlier export of this sheet left and that aren't in it any more, such as one that is
 * withheld now.
 */
export async function earlierExports(
  folder: string,
  { name: sheet, files }: ExportedSheet,
): Promise<EarlierExports> {
  const own: string[] = []
  const edited: string[] = []
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
    const { name } = entry
    const mayBe = entry.isFile() && name.startsWith(`${sheet}-`) && /\.(svg|png|csv)$/.test(name)
    if (!mayBe || files.includes(name) || (await stat(join(folder, name))).size > mostBytes) continue
    const kind = earlierExport(name, await readFile(join(folder, name)), sheet)
    if (kind === 'own') own.push(name)
    if (kind === 'edited') edited.push(name)
  }
  return { own, edited }
}
