import { mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { withCsvOrigin } from '../../core/provenance/earlierExport'
import { writeIntoWerkmap } from './exportFolder'

let parent: string
let werkmap: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'feitenwerk-export-'))
  werkmap = join(parent, 'werkmap')
  mkdirSync(werkmap)
  mkdirSync(join(parent, 'elders'))
})

const files = [
  { name: 'armoede.html', text: '<p>é</p>' },
  { name: 'armoede-domeinen.svg', text: '<svg/>' },
]
const names = files.map(({ name }) => name)

describe('an export into the werkmap', () => {
  it('lands in uitvoer, beside what was there', async () => {
    await writeIntoWerkmap(werkmap, 'armoede', [{ name: 'oud.csv', text: '1' }], null)
    expect(await writeIntoWerkmap(werkmap, 'armoede', files, names)).toEqual({
      ok: true,
      value: {
        place: 'uitvoer/armoede',
        files: ['armoede.html', 'armoede-domeinen.svg'],
        removed: [],
        left: [],
      },
    })
    const folder = join(werkmap, 'uitvoer/armoede')
    expect(readdirSync(folder).toSorted()).toEqual(['armoede-domeinen.svg', 'armoede.html', 'oud.csv'])
    expect(readFileSync(join(folder, 'armoede.html'), 'utf8')).toBe('<p>é</p>')
  })

  it('takes away figures of an earlier export that are no longer in it, and nothing else', async () => {
    const own = withCsvOrigin('n\r\n12\r\n', 'oud', 'analyses/armoede/situatie.md')
    await writeIntoWerkmap(
      werkmap,
      'armoede',
      [
        { name: 'armoede-oud.csv', text: own },
        { name: 'armoede-van-iemand.svg', text: '<svg/>' },
        { name: 'armoede-situatie-oud.csv', text: own.replace('12', '13') },
      ],
      null,
    )
    expect(await writeIntoWerkmap(werkmap, 'armoede', files, names)).toMatchObject({
      value: { removed: ['armoede-oud.csv'], left: ['armoede-situatie-oud.csv'] },
    })
    expect(readdirSync(join(werkmap, 'uitvoer/armoede')).toSorted()).toEqual([
      'armoede-domeinen.svg',
      'armoede-situatie-oud.csv',
      'armoede-van-iemand.svg',
      'armoede.html',
    ])
  })

  it.each(['uitvoer', 'uitvoer/armoede'])('goes nowhere when %s is a link to elsewhere', async (link) => {
    mkdirSync(join(werkmap, link, '..'), { recursive: true })
    symlinkSync(join(parent, 'elders'), join(werkmap, link))
    expect(await writeIntoWerkmap(werkmap, 'armoede', files, names)).toEqual({
      ok: false,
      problem: { kind: 'outside', path: 'uitvoer/armoede' },
    })
    expect(readdirSync(join(parent, 'elders'))).toEqual([])
  })
})
