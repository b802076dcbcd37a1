// npm run package: the installers, in dist/. `-- --win --linux --mac` says for which systems; default this one.
import { statSync } from 'node:fs'
import { dirname, relative, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, root } from './build.mjs'
import { findElectron } from './findElectron.mjs'
import { installElectron } from './installElectron.mjs'
import { packArchive } from './package/archive.mjs'
import { writeChecksums } from './package/checksums.mjs'
import { sizeOf, stage, stagedFolders } from './package/stage.mjs'

const own = { win32: 'win', darwin: 'mac' }[process.platform] ?? 'linux'
const chosen = readArguments()
const systems = chosen.length === 0 ? [own] : chosen

if (!build()) stop('Feitenwerk kon niet worden gebouwd; de reden staat hierboven.')
const { refused } = await stage(root)
if (refused.length > 0) stop(`Deze bibliotheken mogen niet mee om hun licentie: ${refused.join(', ')}.`)
const { archive, stray } = await packArchive(root)
if (stray.length > 0) stop(`Deze bestanden horen niet in het pakket: ${stray.join(', ')}.`)
console.log(`Programma: ${megabytes(statSync(archive).size)} (${relative(root, archive)})`)
console.log(`Voorbeeld en licenties: ${megabytes(sizeOf(stagedFolders(root).resources))}`)

if (findElectron() === null && !(await installElectron()))
  stop(
    'Alles staat klaar in out/package, maar Electron is hier niet en kan niet worden opgehaald: daarom zijn er geen installatiebestanden.',
  )
const { buildInstallers } = await import('./package/build.mjs')
await buildInstallers(root, {
  systems,
  // For another system than this one electron-builder fetches its Electron itself.
  electronDist: systems.every((system) => system === own) ? electronFolder(findElectron()) : null,
})
const output = join(root, 'dist')
for (const name of await writeChecksums(output))
  console.log(`dist/${name}: ${megabytes(statSync(join(output, name)).size)}`)

function readArguments() {
  try {
    const flag = { type: 'boolean' }
    return Object.keys(parseArgs({ options: { win: flag, linux: flag, mac: flag } }).values)
  } catch {
    return stop('Gebruik: npm run package -- [--win] [--linux] [--mac]')
  }
}

/** On macOS the executable stands deep in Electron.app. */
function electronFolder(executable) {
  return own === 'mac' ? join(executable, '../../../..') : dirname(executable)
}

function megabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
