import type { WerkmapPath } from './files'

/** A second version of a file, which a synchronising program put beside it because both were changed at once. */
export interface ConflictCopy {
  readonly path: WerkmapPath
  /** The file that the workbench reads. */
  readonly original: WerkmapPath
}

/**
 * The marks that such programs put behind the name of a file: Dropbox and Nextcloud `(… conflicted copy …)`, in Dutch too;
 * ownCloud `_conflict-20261128-101500`; Syncthing `.sync-conflict-20261128-101500-ABCDEFG`; OneDrive the name of the
 * computer, `-DESKTOP-3F9K2L1`.
 */
const marks = [
  / \([^()]*(?:conflicted copy|conflicterende kopie)[^()]*\)$/i,
  /_conflict-\d{8}-\d{6}$/,
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/,
  /-(?=[A-Z-]*\d)[A-Z][A-Z0-9-]{4,14}$/,
]

/** The files that are such a copy: a name with a mark, beside the file without it. */
export function conflictCopies(paths: readonly WerkmapPath[]): readonly ConflictCopy[] {
  const known = new Set(paths)
  return paths.flatMap((path) => {
    const dot = path.lastIndexOf('.')
    const [name, extension] = dot > path.lastIndexOf('/') ? [path.slice(0, dot), path.slice(dot)] : [path, '']
    const original = marks
      .map((mark) => `${name.replace(mark, '')}${extension}`)
      .find((one) => one !== path && known.has(one))
    return original === undefined ? [] : [{ path, original }]
  })
}
