import { join } from 'node:path'
import asar from '@electron/asar'
import { strayBeside, strayInArchive } from './contents.mjs'
import { filesIn, stagedFolders } from './stage.mjs'

/**
 * Packs what is staged into an archive, as electron-builder will, and says what in it or beside it doesn't belong there.
 *
 * @param {string} root The repository, staged.
 * @returns {Promise<{ archive: string, stray: string[] }>}
 */
export async function packArchive(root) {
  const { app, resources } = stagedFolders(root)
  const archive = join(root, 'out/package/app.asar')
  await asar.createPackage(app, archive)
  return { archive, stray: [...strayInArchive(listArchive(archive)), ...strayBeside(filesIn(resources))] }
}

/** Paths of the files in an archive, with '/' between names, sorted. */
export function listArchive(archive) {
  return asar
    .listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !('files' in asar.statFile(archive, path)))
    .toSorted()
}
