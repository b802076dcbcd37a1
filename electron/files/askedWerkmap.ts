import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** Of the file that opens its werkmap at a double click; it stands beside `werkmap.yaml` and names no place itself. */
export const werkmapExtension = '.feitenwerk'

/** What the program was asked to open: nothing, a werkmap, or something that is none. */
export type Asked = { readonly folder: string } | { readonly none: string } | null

/**
 * Reads the arguments after the program's own: `--werkmap MAP`, or a folder, its `werkmap.yaml` or its .feitenwerk file as
 * the system gives it at a double click.
 *
 * @param from The folder that relative paths start from.
 */
export function askedWerkmap(args: readonly string[], from: string): Asked {
  const { values, positionals } = parseArgs({
    options: { werkmap: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    args: [...args],
  })
  const path = typeof values.werkmap === 'string' ? values.werkmap : positionals[0]
  return path === undefined ? null : werkmapAt(resolve(from, path))
}

/** @param path Of a folder, or of a file that stands for its folder. */
export function werkmapAt(path: string): Exclude<Asked, null> {
  const folder = standsForFolder(path) ? dirname(path) : path
  return existsSync(resolve(folder, 'werkmap.yaml')) ? { folder: realpathSync(folder) } : { none: folder }
}

const standsForFolder = (path: string): boolean =>
  (extname(path).toLowerCase() === werkmapExtension || /[/\\]werkmap\.yaml$/i.test(path)) && !isFolder(path)

/** `.feitenwerk` alone is the folder with the runs, and a folder may end in those letters as well. */
const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()
