import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findWerkmap } from './findWerkmap'

it('finds the nearest werkmap.yaml upwards, or none', () => {
  const root = mkdtempSync(join(tmpdir(), 'feitenwerk-find-'))
  mkdirSync(join(root, 'a/b/c'), { recursive: true })
  expect(findWerkmap(join(root, 'a/b/c'))).toBe(null)
  writeFileSync(join(root, 'werkmap.yaml'), '')
  writeFileSync(join(root, 'a/werkmap.yaml'), '')
  expect([findWerkmap(join(root, 'a/b/c')), findWerkmap(join(root, 'a')), findWerkmap(root)]).toEqual([
    join(root, 'a'),
    join(root, 'a'),
    root,
  ])
})
