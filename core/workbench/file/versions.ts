import type { WerkmapPath, WorkspaceFiles } from '../../workspace/files'
import { ownName } from './ownPlace'

/** A notebook as it once was. */
export interface OldVersion {
  /** In `.feitenwerk/`. */
  readonly path: WerkmapPath
  /** When it was kept, ISO with zone. */
  readonly at: string
}

/** Versions of one notebook that are kept. */
const mostVersions = 50

const folderOf = (path: WerkmapPath) => `.feitenwerk/versies/${ownName(path)}`

/** What is kept of a notebook, newest first. */
export async function listVersions(files: WorkspaceFiles, path: WerkmapPath): Promise<readonly OldVersion[]> {
  const found = await files.listOwn(folderOf(path))
  return found.toReversed().flatMap((version) => {
    const at = momentOf(version)
    return at === null ? [] : [{ path: version, at }]
  })
}

/**
 * Keeps a text as a version, unless the newest one says the same, and lets go of the oldest. Where that can't be written
 * there is none: saving itself doesn't depend on it.
 */
export async function keepVersion(
  files: WorkspaceFiles,
  path: WerkmapPath,
  text: string,
  at: string,
): Promise<void> {
  const known = await listVersions(files, path)
  const newest = known[0] ? await files.readText(known[0].path) : null
  if (newest?.ok && newest.value.text === text) return
  const place = `${folderOf(path)}/${at.replaceAll(':', '-')}.md`
  const written = await files.writeText(place, text, null)
  if (!written.ok) return
  for (const { path: old } of known.slice(mostVersions - 1)) await files.removeOwn(old)
}

/** `…/2020-09-07T14-32-05.123Z.md`: the colons of a time can't be in a file's name everywhere. */
function momentOf(path: WerkmapPath): string | null {
  const match = /\/(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.md$/.exec(path)
  return match ? `${match[1]}${match[2]}:${match[3]}:${match[4]}` : null
}
