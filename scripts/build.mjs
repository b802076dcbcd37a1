// Builds the app when what stands in out/ is missing or older than its sources.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

const products = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']
const sources = ['core', 'electron', 'renderer', 'package.json', 'electron.vite.config.ts']

/** @returns {boolean} Whether out/ is up to date now; what went wrong stands on standard error. */
export function buildWhenOlder() {
  return isUpToDate() || build()
}

/** @returns {boolean} Whether it worked. */
export function build() {
  const run = spawnSync(process.execPath, [programOf('electron-vite', 'bin/electron-vite.js'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return run.status === 0
}

/** A dependency's program, to be run with this same Node: no shell, no npx. */
export function programOf(name, file) {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  return join(dirname(manifest), file)
}

function isUpToDate() {
  const built = products.map((product) => join(root, product))
  if (!built.every((file) => existsSync(file))) return false
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs))
  return sources.every((source) => newest(join(root, source)) <= oldest)
}

/** Milliseconds; of a folder the newest of its files. */
function newest(path) {
  const facts = statSync(path)
  if (!facts.isDirectory()) return facts.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
