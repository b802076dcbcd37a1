// Fetches Electron's executable, but only when its download place answers: `npm start` must never hang on it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { electronPackage, findElectron } from './findElectron.mjs'

const answerMilliseconds = 3_000
const downloadMilliseconds = 5 * 60_000

/** @returns {Promise<boolean>} Whether the executable is there now. */
export async function installElectron() {
  if (!(await answers(downloadPlace()))) return false
  console.log('Electron wordt eenmalig opgehaald (ongeveer 110 MB).')
  await runInstaller()
  return findElectron() !== null
}

/** Where @electron/get downloads from, with the mirrors it knows. */
function downloadPlace(env = process.env) {
  const mirror = env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? env.NPM_CONFIG_ELECTRON_MIRROR
  return mirror ?? 'https://github.com/electron/electron/releases/'
}

async function answers(url) {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(answerMilliseconds) })
    return true
  } catch {
    return false
  }
}

function runInstaller() {
  return new Promise((done) => {
    const installer = spawn(process.execPath, [join(electronPackage(), 'install.js')], {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: downloadMilliseconds,
    })
    installer.once('error', done)
    installer.once('exit', done)
  })
}
