import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeChecksums } from '../../scripts/package/checksums.mjs'
import { strayBeside, strayInArchive } from '../../scripts/package/contents.mjs'

describe('what ships', () => {
  it('is no test, source, library of the workshop or map of sources', () => {
    const stray = [
      'node_modules/chokidar/index.js',
      'out/main/index.test.js',
      'out/main/index.js.map',
      'out/renderer/assets/index.ts',
      'out/renderer/assets/tests/a.js',
      'tests/e2e/start.test.ts',
      'scripts/package.mjs',
    ]
    expect(strayInArchive(['package.json', 'out/main/index.js', ...stray])).toEqual(stray)
  })

  it('has of the sample werkmap its data and documents, not what makes them or what a run left', () => {
    const stray = [
      'voorbeeld/sample-data/generate.ts',
      'voorbeeld/sample-data/trajecten/registratie.ts',
      'voorbeeld/sample-data/.gitattributes',
      'voorbeeld/.feitenwerk/runs/1.json',
      'voorbeeld/uitvoer/armoede.html',
    ]
    expect(strayBeside(['LICENSE.txt', 'voorbeeld/werkmap.yaml', ...stray])).toEqual(stray)
  })
})

it('has a checksum for every installer, as sha256sum reads them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'feitenwerk-sums-'))
  for (const name of ['b.deb', 'a.AppImage', 'builder-debug.yml', 'a.AppImage.blockmap'])
    writeFileSync(join(folder, name), name)
  expect(await writeChecksums(folder)).toEqual(['a.AppImage', 'b.deb'])
  const sum = (text: string) => createHash('sha256').update(text).digest('hex')
  const wanted = `${sum('a.AppImage')}  a.AppImage\n${sum('b.deb')}  b.deb\n`
  expect(readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8')).toBe(wanted)
})
