import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openWerkmapFolder } from '../../electron/files/werkmapFolder'
import { copySampleWerkmap } from '../../tests/support/sampleWerkmap'
import { parseNotebook } from '../notebook/parseNotebook'
import { followRenames, Renames } from './renames'

const path = 'analyses/armoede/situatie.md'
const sheet = 'analyses/armoede/feitenblad.yaml'

it('says when the feitenblad can’t follow a renamed cell, and lets it follow the next time', async () => {
  const dir = copySampleWerkmap()
  const files = openWerkmapFolder(dir)
  const before = readFileSync(join(dir, sheet), 'utf8')
  const notebook = parseNotebook(readFileSync(join(dir, path), 'utf8').replaceAll('huishoudtypen', 'soorten'))
  const renames = new Renames()
  renames.add('huishoudtypen', 'soorten')
  const full = { ok: false, problem: { kind: 'disk-full', path: sheet } } as const
  const onFullDisk = { ...files, writeText: () => Promise.resolve(full) }
  expect(await followRenames(onFullDisk, path, renames, notebook)).toEqual(full)
  expect(readFileSync(join(dir, sheet), 'utf8')).toBe(before)
  expect(await followRenames(files, path, renames, notebook)).toEqual({ ok: true, value: null })
  expect(readFileSync(join(dir, sheet), 'utf8')).toBe(
    before.replaceAll('situatie.huishoudtypen', 'situatie.soorten'),
  )
})
