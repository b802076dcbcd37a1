import { randomBytes } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { locateFile, type LocatedFile } from '../files/confine'
import { describeReadError } from '../files/fileProblem'
import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import type { FileProblem, WerkmapPath } from '../../core/workspace/files'

/** Gives out addresses from which the page can fetch a file's bytes, once each: bulk data doesn't go over messages. */
export interface OneTimeFiles {
  issue(path: WerkmapPath): Promise<Outcome<{ url: string; size: number }, FileProblem>>
  /** The file an address stands for, looked up anew; null when the address was never given out or has been used. */
  take(token: string): Promise<LocatedFile | null>
}

export const oneTimePrefix = '/__file/'

export function openOneTimeFiles(werkmap: string): OneTimeFiles {
  const root = realpathSync(werkmap)
  const issued = new Map<string, WerkmapPath>()
  return {
    async issue(path) {
      const located = await locateFile(root, path)
      if (!located.ok) return located
      // What an address stands for is fetched, and a fetch can't say what is wrong with a file.
      const problem = await whyNotRead(located.value.absolute, path)
      if (problem !== null) return fail(problem)
      const token = randomBytes(24).toString('base64url')
      issued.set(token, path)
      return succeed({ url: oneTimePrefix + token, size: located.value.size })
    },
    async take(token) {
      const path = issued.get(token)
      if (path === undefined) return null
      issued.delete(token)
      const located = await locateFile(root, path)
      return located.ok ? located.value : null
    },
  }
}

async function whyNotRead(absolute: string, path: WerkmapPath): Promise<FileProblem | null> {
  try {
    const handle = await open(absolute)
    await handle.close()
    return null
  } catch (error) {
    return describeReadError(error, path)
  }
}
