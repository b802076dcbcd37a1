// npm start: the workbench on a werkmap, in Electron's window where that can run, else in the user's browser.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { register } from 'tsx/esm/api'
import { buildWhenOlder, root } from './build.mjs'
import { hasDisplay } from './display.mjs'
import { findElectron } from './findElectron.mjs'
import { installElectron } from './installElectron.mjs'

const values = readArguments()
register()
const { findWerkmap } = await import('../electron/files/findWerkmap.ts')

const werkmap =
  values.werkmap === undefined ? findWerkmap(process.cwd()) : ownWerkmap(resolve(values.werkmap))
if (werkmap === null) stop('Geen werkmap gevonden: hier staat geen werkmap.yaml. Noem een map met --werkmap.')
if (!buildWhenOlder()) stop('Feitenwerk kon niet worden gebouwd; de reden staat hierboven.')

const obstacle = values.browser ? null : await whyNoElectron()
if (values.browser || obstacle !== null) await runBrowser(obstacle)
else await runElectron()

function readArguments() {
  try {
    return parseArgs({ options: { browser: { type: 'boolean' }, werkmap: { type: 'string' } } }).values
  } catch {
    return stop('Gebruik: npm start -- [--werkmap MAP] [--browser]')
  }
}

function ownWerkmap(folder) {
  return findWerkmap(folder) === folder ? folder : null
}

/** A Dutch sentence when Electron can't run here; null when it can. */
async function whyNoElectron() {
  if (!hasDisplay())
    return 'Er is geen beeldscherm voor een eigen venster, daarom opent Feitenwerk in de browser.'
  // Electron refuses to run as root with its sandbox, and it never runs here without.
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    return 'Als root start Electron niet, daarom opent Feitenwerk in de browser.'
  }
  if (findElectron() !== null || (await installElectron())) return null
  return 'Electron is hier niet en kan niet worden opgehaald, daarom opent Feitenwerk in de browser.'
}

async function runBrowser(why) {
  const { openInBrowser } = await import('../electron/browser.ts')
  const host = await openInBrowser(werkmap, why)
  await host.stopped
}

async function runElectron() {
  const started = Date.now()
  const status = await new Promise((done) => {
    const electron = spawn(findElectron(), [root, '--werkmap', werkmap], { stdio: 'inherit' })
    electron.once('error', () => done(1))
    electron.once('exit', (code) => done(code ?? 1))
  })
  const failedAtOnce = status !== 0 && Date.now() - started < 10_000
  if (failedAtOnce) await runBrowser('Electron kon niet starten, daarom opent Feitenwerk in de browser.')
  else process.exitCode = status
}

function stop(sentence) {
  console.error(sentence)
  process.exit(2)
}
