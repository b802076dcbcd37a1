import { watch } from 'chokidar'
import { realpathSync } from 'node:fs'
import type { WerkmapPath } from '../../core/workspace/files'
import { asWerkmapPath } from './confine'
import { isSkipped } from './listFiles'

export interface Watch {
  /** Resolves when changes from now on are seen. */
  readonly ready: Promise<void>
  close(): Promise<void>
}

/** Tells which files of the werkmap were made, changed or removed, gathered per moment, whoever did it. */
export function watchWerkmap(dir: string, onChange: (paths: readonly WerkmapPath[]) => void): Watch {
  const root = realpathSync(dir)
  const gather = makeGatherer(onChange)
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    // From the werkmap on: the names of the folders it stands in don't count.
    ignored: (path) => asWerkmapPath(root, path).split('/').some(isSkipped),
    awaitWriteFinish: { stabilityThreshold: 80, pollInterval: 20 },
  })
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => gather.add(asWerkmapPath(root, path)))
  }
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close: async () => {
      gather.stop()
      await watcher.close()
    },
  }
}

const gatherMilliseconds = 60

function makeGatherer(onChange: (paths: readonly WerkmapPath[]) => void) {
  const waiting = new Set<WerkmapPath>()
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    timer = undefined
    const paths = [...waiting].toSorted()
    waiting.clear()
    onChange(paths)
  }
  return {
    add(path: WerkmapPath) {
      waiting.add(path)
      timer ??= setTimeout(flush, gatherMilliseconds)
    },
    stop: () => clearTimeout(timer),
  }
}
