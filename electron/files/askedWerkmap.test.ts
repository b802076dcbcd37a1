import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { askedWerkmap } from './askedWerkmap'

let place = ''
let werkmap = ''
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'feitenwerk-gevraagd-')))
  werkmap = join(place, 'Mijn werkmap')
  mkdirSync(join(werkmap, '.feitenwerk'), { recursive: true })
  writeFileSync(join(werkmap, 'werkmap.yaml'), 'formaat: 1\n')
  writeFileSync(join(werkmap, 'Mijn werkmap.feitenwerk'), 'formaat: 1\n')
})

describe('what the program was asked to open', () => {
  it.each([
    ['the file that is clicked', ['Mijn werkmap/Mijn werkmap.feitenwerk']],
    ['that file in capitals', ['Mijn werkmap/MIJN WERKMAP.FEITENWERK']],
    ['werkmap.yaml', ['Mijn werkmap/werkmap.yaml']],
    ['the folder', ['Mijn werkmap']],
    ['the folder by --werkmap', ['--werkmap', 'Mijn werkmap']],
    ['the folder by --werkmap=', ['--werkmap=Mijn werkmap']],
  ])('is its werkmap: %s', (_what, args) => expect(askedWerkmap(args, place)).toEqual({ folder: werkmap }))

  it('is nothing without arguments', () => expect(askedWerkmap([], place)).toBeNull())

  it('is no werkmap where there is no werkmap.yaml, also beside a .feitenwerk file', () => {
    writeFileSync(join(place, 'los.feitenwerk'), 'formaat: 1\n')
    expect([askedWerkmap(['los.feitenwerk'], place), askedWerkmap(['weg'], place)]).toEqual([
      { none: place },
      { none: join(place, 'weg') },
    ])
  })

  it('never goes by what stands in the file: one from someone else leads nowhere but to its own folder', () => {
    const strange = join(place, 'post')
    mkdirSync(strange)
    writeFileSync(join(strange, 'lees.feitenwerk'), `werkmap: ${werkmap}\n`)
    expect(askedWerkmap(['post/lees.feitenwerk'], place)).toEqual({ none: strange })
  })

  it('takes the folder with runs for a folder', () =>
    expect(askedWerkmap(['Mijn werkmap/.feitenwerk'], place)).toEqual({ none: join(werkmap, '.feitenwerk') }))
})
