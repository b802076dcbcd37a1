// Electron's executable, when it is here. Never `require('electron')` for it: in Node that starts a download.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** @returns {string | null} The executable's path. */
export function findElectron(env = process.env) {
  const folder = electronPackage()
  const listed = join(folder, 'path.txt')
  const executable = existsSync(listed) ? readFileSync(listed, 'utf8') : defaultExecutable()
  const file = join(env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), executable)
  return existsSync(file) ? file : null
}

export function electronPackage() {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
}

function defaultExecutable() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
