// Lays ready what is packed: the built program on its own, and beside it the sample werkmap, the licence and the notices.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join, relative, sep } from 'node:path'
import { makeIcons } from './icons.mjs'
import { isAllowed, noticesText, shippedPackages } from '../thirdParty.mjs'

/** Folders of a staged package. `app` becomes the archive, `resources` stands beside it, `icons` are for the systems. */
export const stagedFolders = (root) => ({
  app: join(root, 'out/package/app'),
  resources: join(root, 'out/package/resources'),
  icons: join(root, 'out/package/icons'),
})

/**
 * Needs a build in out/. What was staged before is gone first.
 *
 * @param {string} root The repository.
 * @returns {Promise<{ refused: string[] }>} `refused`: libraries whose licence doesn't allow that they ship, with it.
 */
export async function stage(root) {
  const { app, resources, icons } = stagedFolders(root)
  for (const folder of [app, resources, icons]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  for (const part of ['main', 'preload', 'renderer'])
    cpSync(join(root, 'out', part), join(app, 'out', part), { recursive: true })
  writeFileSync(join(app, 'package.json'), `${JSON.stringify(manifestOf(root), null, 2)}\n`)
  copySample(root, join(resources, 'voorbeeld'))
  cpSync(join(root, 'LICENSE'), join(resources, 'LICENSE.txt'))
  const packages = shippedPackages(root)
  writeFileSync(join(resources, 'THIRD-PARTY-NOTICES.txt'), noticesText(packages))
  await makeIcons(join(root, 'renderer/icon.svg'), icons)
  const refused = packages.filter(({ licence }) => !isAllowed(licence))
  return { refused: refused.map(({ name, licence }) => `${name} (${licence ?? 'not stated'})`) }
}

/** Without dependencies and scripts: the bundles hold what they need. */
function manifestOf(root) {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { name, version, description, license, type, main } = own
  return { name, productName: 'Feitenwerk', version, description, license, type, main }
}

/** The werkmap of the repository without the code that makes its files, with the file that opens it at a double click. */
function copySample(root, to) {
  for (const part of ['werkmap.yaml', 'analyses', 'sample-data'])
    for (const file of filesIn(root, part).filter(isShipped)) cpSync(join(root, file), join(to, file))
  writeFileSync(join(to, 'Voorbeeld.feitenwerk'), 'formaat: 1\n')
}

/** Code that makes sample files or tests them, and git's own files, stay here. */
const isShipped = (path) => extname(path) !== '.ts' && !basename(path).startsWith('.')

/** Bytes of all files in a folder. */
export const sizeOf = (folder) =>
  filesIn(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)

/** Paths of the files at a place, from `root` on, with '/' between names, sorted; of a file itself only that one. */
export function filesIn(root, place = '') {
  const at = join(root, place)
  if (statSync(at).isFile()) return [place]
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}
