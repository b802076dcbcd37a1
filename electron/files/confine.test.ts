import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isWithin } from './confine'

it('knows a folder in the werkmap, also behind a link, from one that only begins alike', () => {
  const parent = mkdtempSync(join(tmpdir(), 'feitenwerk-within-'))
  const werkmap = join(parent, 'map')
  for (const folder of ['map/bronnen', 'map-oud', 'elders'])
    mkdirSync(join(parent, folder), { recursive: true })
  symlinkSync(join(werkmap, 'bronnen'), join(parent, 'elders/koppeling'))
  symlinkSync(join(parent, 'elders'), join(werkmap, 'naar-buiten'))
  const within = ['map', 'map/bronnen', 'elders/koppeling', 'map-oud', 'elders', 'map/naar-buiten', '.']
  expect(within.map((folder) => isWithin(werkmap, join(parent, folder)))).toEqual([
    ...[true, true, true],
    ...[false, false, false, false],
  ])
})
