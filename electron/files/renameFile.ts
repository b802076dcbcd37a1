import { rename } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { codeOf } from './fileProblem'

/** What the renaming rests on; a test sets it to what Windows does. */
export interface Renaming {
  readonly rename: (from: string, to: string) => Promise<void>
  readonly wait: (milliseconds: number) => Promise<unknown>
  readonly platform: NodeJS.Platform
}

const ownSystem: Renaming = { rename, wait: setTimeout, platform: process.platform }

/** Milliseconds between tries: a virus scanner or a synchronising program lets go within about two seconds, or not at all. */
const pauses = [10, 20, 50, 100, 200, 400, 800]

/**
 * Renames, over what is there. Windows refuses that for as long as another program looks at one of the two: then it is tried
 * again. Elsewhere a refusal is final, but for a file that is said to be busy.
 *
 * @throws the system's error when it keeps refusing.
 */
export async function renameFile(from: string, to: string, system: Renaming = ownSystem): Promise<void> {
  for (const pause of pauses) {
    try {
      return await system.rename(from, to)
    } catch (error) {
      if (!mayPass(error, system.platform)) throw error
      await system.wait(pause)
    }
  }
  await system.rename(from, to)
}

const mayPass = (error: unknown, platform: NodeJS.Platform): boolean => {
  const code = codeOf(error)
  return code === 'EBUSY' || (platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))
}
