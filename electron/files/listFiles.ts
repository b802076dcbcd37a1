import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { WorkspaceEntry } from '../../core/workspace/files'
import { asWerkmapPath } from './confine'
import { codeOf } from './fileProblem'

/**
 * Every file of the werkmap, sorted by path. Links aren't listed: they may lead outside, or in circles.
 * What disappears or can't be read while listing is left out.
 */
export async function listFiles(root: string): Promise<readonly WorkspaceEntry[]> {
  const entries = await listFolder(root, root)
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * Names that are neither listed nor watched, at any depth: hidden ones, what is made rather than written, and what an office
 * program or a synchronising one leaves beside a file for as long as it is busy with it.
 */
export const isSkipped = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || unfinished.test(name) || skipped.has(name)

const unfinished = /\.(?:tmp|partial|part|crdownload)$/i

const skipped = new Set(['uitvoer', 'node_modules', 'out'])

async function listFolder(root: string, folder: string): Promise<WorkspaceEntry[]> {
  const children = await unlessGone(readdir(folder, { withFileTypes: true }))
  const lists = (children ?? [])
    .filter((child) => !isSkipped(child.name))
    .map((child) => listChild(root, join(folder, child.name), child))
  return (await Promise.all(lists)).flat()
}

async function listChild(root: string, path: string, child: Dirent): Promise<WorkspaceEntry[]> {
  if (child.isDirectory()) return listFolder(root, path)
  return child.isFile() ? listFile(root, path) : []
}

async function listFile(root: string, file: string): Promise<WorkspaceEntry[]> {
  const facts = await unlessGone(stat(file))
  return facts ? [{ path: asWerkmapPath(root, file), size: facts.size }] : []
}

async function unlessGone<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return null
    throw error
  }
}
