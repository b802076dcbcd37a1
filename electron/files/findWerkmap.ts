import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The nearest folder with a `werkmap.yaml`, from `start` upwards; null when there is none. */
export function findWerkmap(start: string): string | null {
  const folder = resolve(start)
  if (existsSync(join(folder, 'werkmap.yaml'))) return folder
  const parent = dirname(folder)
  return parent === folder ? null : findWerkmap(parent)
}
