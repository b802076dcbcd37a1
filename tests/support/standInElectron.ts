import asar from '@electron/asar'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder that electron-builder takes for Electron on Linux: the same files, and an executable with nothing in it but the
 * place where Electron's fuses stand.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/fuses The mark, a version (1), the number of fuses, a sign each.
 */
export async function standInElectron(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'feitenwerk-electron-'))
  const demonstration = mkdtempSync(join(tmpdir(), 'feitenwerk-demo-'))
  for (const name of ['locales', 'resources']) mkdirSync(join(folder, name))
  const fuses = [Buffer.from([1, defaults.length]), Buffer.from(defaults, 'latin1')]
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(mark), ...fuses]), { mode: 0o755 })
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/nl.pak', 'locales/de.pak'])
    writeFileSync(join(folder, name), name)
  writeFileSync(join(demonstration, 'main.js'), '')
  await asar.createPackage(demonstration, join(folder, 'resources/default_app.asar'))
  return folder
}

const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** As Electron comes: '1' on, '0' off. */
const defaults = '101100011'
