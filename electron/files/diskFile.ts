import { open, type FileHandle } from 'node:fs/promises'
import type { FileBytes } from '../../core/workspace/fileBytes'

/**
 * A file on this machine, of which nothing is read before it is asked. It is the file as it was when it was opened: once
 * it was changed or replaced its bytes are refused, for pieces of two files make none.
 *
 * @throws the system's error (ENOENT, EACCES, …).
 */
export async function openDiskFile(absolute: string): Promise<FileBytes> {
  const opened = await inFile(absolute, identify)
  return {
    size: opened.size,
    slice: (from, to) => ({
      arrayBuffer: () =>
        inFile(absolute, async (handle) => {
          const now = await identify(handle)
          if (now.identity !== opened.identity) throw new Error(`Changed while it was read: ${absolute}`)
          return readBetween(handle, from, Math.min(to, opened.size))
        }),
    }),
  }
}

async function inFile<T>(absolute: string, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(absolute)
  try {
    return await work(handle)
  } finally {
    await handle.close()
  }
}

async function identify(handle: FileHandle): Promise<{ readonly size: number; readonly identity: string }> {
  const { size, ino, mtimeMs } = await handle.stat()
  return { size, identity: `${ino} ${size} ${mtimeMs}` }
}

async function readBetween(handle: FileHandle, from: number, to: number): Promise<ArrayBuffer> {
  const buffer = new ArrayBuffer(to - from)
  const { bytesRead } = await handle.read(new Uint8Array(buffer), 0, to - from, from)
  if (bytesRead !== to - from) throw new Error('Shorter than it was.')
  return buffer
}
