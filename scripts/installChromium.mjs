import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '../electron/print/findChromium.mjs'

/**
 * A Chromium for the tests: one that is here, else on Debian as root the package.
 *
 * @returns {string | null} Its path.
 */
export function installChromium() {
  return findChromium() ?? (mayInstall() ? installPackage() : null)
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function installPackage() {
  console.log('No Chromium here: installing the package chromium.')
  const commands = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]
  const worked = commands.every((args) => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return spawnSync('apt-get', args, { stdio: 'inherit', env: environment }).status === 0
  })
  return worked ? findChromium() : null
}
