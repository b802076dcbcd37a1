import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import { sendPieces, type CopyRun, type FileBytes } from '../../core/workspace/fileBytes'
import type { FileProblem, FileText, WerkmapPath, WorkspaceFiles } from '../../core/workspace/files'
import { writeAtomically } from './atomic'
import { locateFile, locateNew } from './confine'
import { openDiskFile } from './diskFile'
import { codeOf, describeReadError, describeWriteError } from './fileProblem'
import { hasNamesake, receiveFile } from './incomingFile'
import { listFiles } from './listFiles'
import { movePlace } from './movePlace'
import { listOwn, removeOwn } from './ownFiles'
import { removeCopy } from './removeCopy'

/**
 * The werkmap on this machine's disk. Nothing outside the folder can be read or written, also not through links.
 *
 * @throws when the folder doesn't exist.
 */
export function openWerkmapFolder(dir: string): WorkspaceFiles {
  const root = realpathSync(dir)
  const inOrder = makeQueue()
  return {
    list: () => listFiles(root),
    readText: (path) => readText(root, path),
    openFile: (path) => openFile(root, path),
    writeText: (path, text, expected) => inOrder(() => writeText(root, path, text, expected)),
    createFile: (path, content, run = {}) => inOrder(() => createFile(root, path, content, run)),
    removeCopy: (path, sha256) => inOrder(() => removeCopy(root, path, sha256)),
    listOwn: (folder) => listOwn(root, folder),
    removeOwn: (path) => inOrder(() => removeOwn(root, path)),
    movePlace: (from, to) => inOrder(() => movePlace(root, from, to)),
  }
}

async function readText(root: string, path: WerkmapPath): Promise<Outcome<FileText, FileProblem>> {
  const read = await readBytes(root, path)
  if (!read.ok) return read
  const text = decodeUtf8(read.value)
  return text === null ? fail({ kind: 'not-text', path }) : succeed({ text, sha256: hash(read.value) })
}

async function openFile(root: string, path: WerkmapPath): Promise<Outcome<FileBytes, FileProblem>> {
  const located = await locateFile(root, path)
  if (!located.ok) return located
  try {
    return succeed(await openDiskFile(located.value.absolute))
  } catch (error) {
    return fail(describeReadError(error, path))
  }
}

async function readBytes(root: string, path: WerkmapPath): Promise<Outcome<Uint8Array, FileProblem>> {
  const located = await locateFile(root, path)
  if (!located.ok) return located
  try {
    return succeed(new Uint8Array(await readFile(located.value.absolute)))
  } catch (error) {
    return fail(describeReadError(error, path))
  }
}

async function writeText(
  root: string,
  path: WerkmapPath,
  text: string,
  expected: string | null,
): Promise<Outcome<{ sha256: string }, FileProblem>> {
  const located = await locateFile(root, path)
  const target = located.ok
    ? succeed(located.value.absolute)
    : await locateAbsent(root, path, located.problem)
  if (!target.ok) return target
  try {
    const current = located.ok ? hash(await readFile(target.value)) : null
    if (current !== expected) return fail({ kind: 'changed-on-disk', path })
    await mkdir(dirname(target.value), { recursive: true })
    if (current === null && (await hasNamesake(target.value))) return fail({ kind: 'changed-on-disk', path })
    const bytes = new TextEncoder().encode(text)
    await writeAtomically(target.value, bytes)
    return succeed({ sha256: hash(bytes) })
  } catch (error) {
    return fail(describeWriteError(error, path))
  }
}

async function createFile(
  root: string,
  path: WerkmapPath,
  content: FileBytes,
  run: CopyRun,
): Promise<Outcome<{ sha256: string }, FileProblem>> {
  const received = await receiveFile(root, path)
  if (!received.ok) return received
  const file = received.value
  const sent = await sendPieces(path, content, run, async (piece) =>
    file.append(new Uint8Array(await piece.arrayBuffer())),
  )
  if (sent.ok) return file.keep()
  await file.drop()
  return sent
}

async function locateAbsent(
  root: string,
  path: WerkmapPath,
  problem: FileProblem,
): Promise<Outcome<string, FileProblem>> {
  return problem.kind === 'missing' ? locateNew(root, path) : fail(problem)
}

/** The text with its byte order mark, if any; null when the bytes aren't UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null
    throw error
  }
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Runs tasks one after another: between comparing the hash and writing nothing of ours may come. */
function makeQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = last.then(task, task)
    last = next
    return next
  }
}
