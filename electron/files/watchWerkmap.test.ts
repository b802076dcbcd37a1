import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { writeAtomically } from './atomic'
import { watchWerkmap, type Watch } from './watchWerkmap'

let watch: Watch | undefined
afterEach(() => watch?.close())

it('tells of files that come, change and go, once each, and of nothing that is hidden or made', async () => {
  // A dot in the folder's own path doesn't hide what is in it.
  const dir = join(mkdtempSync(join(tmpdir(), 'feitenwerk-watch-')), '.verborgen')
  mkdirSync(join(dir, 'uitvoer'), { recursive: true })
  writeFileSync(join(dir, 'weg.md'), '')
  writeFileSync(join(dir, 'oud.md'), '1')
  const told: string[] = []
  watch = watchWerkmap(dir, (paths) => told.push(...paths))
  await watch.ready
  mkdirSync(join(dir, 'analyses'))
  writeFileSync(join(dir, 'analyses/nieuw.md'), 'x')
  await writeAtomically(join(dir, 'oud.md'), new TextEncoder().encode('22'))
  rmSync(join(dir, 'weg.md'))
  writeFileSync(join(dir, 'uitvoer/a.html'), 'x')
  writeFileSync(join(dir, '.journaal'), 'x')
  await expect.poll(() => told.length, { timeout: 5000 }).toBeGreaterThanOrEqual(3)
  await new Promise((done) => setTimeout(done, 400))
  expect(told.toSorted()).toEqual(['analyses/nieuw.md', 'oud.md', 'weg.md'])
})
