import { sha256Hex } from '../../sources/sha256'
import type { WerkmapPath } from '../../workspace/files'

/**
 * What the workbench's own files about a notebook are called: its file name, and a hash of its path, for notebooks of two
 * themes may have one name.
 */
export function ownName(path: WerkmapPath): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')
  return `${name}-${sha256Hex(new TextEncoder().encode(path)).slice(0, 12)}`
}
