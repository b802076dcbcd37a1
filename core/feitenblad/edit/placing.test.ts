import { expect, it } from 'vitest'
import { readFeitenblad } from '../readFeitenblad'
import { chapterKinds } from '../model'
import { applySheetEdit } from './applySheetEdit'

const chapters = (blocks: string) =>
  chapterKinds
    .map(
      (kind, at) => `  - hoofdstuk: ${kind}\n    titel: T\n    blokken:${at === 0 ? `\n${blocks}` : ' []\n'}`,
    )
    .join('')
const sheet = (blocks: string) =>
  `formaat: 1\ntitel: T\nthema: t\nperiode: { van: 2019-09-01, tot: 2020-08-31 }\nhoofdstukken:\n${chapters(blocks)}`

const before = sheet(`      # Over de cijfers.
      - soort: tekst
        tekst: Eén. # kort
      - soort: figuur
        figuur: a.b
`)
const place = { blad: 1, kolom: 7, rij: 1, breedte: 6, hoogte: 8 }
const put = (text: string, plaats: typeof place | null) =>
  applySheetEdit(text, {
    kind: 'plaatsen',
    at: { chapter: 0, block: 1 },
    places: [
      { block: 0, plaats: plaats && { ...plaats, kolom: 1 } },
      { block: 1, plaats },
    ],
  })

it('gives the blocks of a page a line each, and leaves all others as they are; taken away it is as it was', () => {
  const after = put(before, place)
  expect(after.ok && after.value.text).toBe(
    sheet(`      # Over de cijfers.
      - soort: tekst
        tekst: Eén. # kort
        plaats: { blad: 1, kolom: 1, rij: 1, breedte: 6, hoogte: 8 }
      - soort: figuur
        figuur: a.b
        plaats: { blad: 1, kolom: 7, rij: 1, breedte: 6, hoogte: 8 }
`),
  )
  expect(after.ok && after.value.block).toEqual({ chapter: 0, block: 1 })
  const back = after.ok ? put(after.value.text, null) : after
  expect(back.ok && back.value.text).toBe(before)
})

it('reads no place that is off the grid', () => {
  const read = readFeitenblad(
    before.replace(
      'figuur: a.b',
      'figuur: a.b\n        plaats: { blad: 1, kolom: 9, rij: 1, breedte: 6, hoogte: 1 }',
    ),
  )
  expect(!read.ok && JSON.stringify(read.problem)).toContain(
    'past niet op het raster van 12 kolommen en 12 rijen',
  )
})
