import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeYamlProblem } from '../workspace/readYaml'
import { chapterKinds } from './model'
import { readFeitenblad } from './readFeitenblad'

const chapters = chapterKinds.map((kind) => `  - { hoofdstuk: ${kind}, titel: Titel, blokken: [] }`)
const sheet = (...lines: readonly string[]) =>
  [
    'formaat: 1',
    'titel: Armoede',
    'thema: armoede',
    'periode: { van: 2019-09-01, tot: 2020-08-31 }',
    'hoofdstukken:',
    ...lines,
  ].join('\n')

const problemOf = (text: string) => {
  const read = readFeitenblad(text)
  return read.ok ? null : describeYamlProblem('feitenblad.yaml', read.problem)
}

it('reads the sample sheet of armoede', () => {
  const read = readFeitenblad(readFileSync('analyses/armoede/feitenblad.yaml', 'utf8'))
  expect(read.ok && read.value.hoofdstukken.map(({ hoofdstuk }) => hoofdstuk)).toEqual(chapterKinds)
})

it('names a wrong key with its place and line', () => {
  expect(problemOf(sheet(...chapters).replace('blokken: []', 'blokkn: []'))).toMatch(
    /regel 6\W+hoofdstukken\.1\.blokkn: deze sleutel bestaat niet/,
  )
})

it('refuses a newer format as too new', () => {
  expect(problemOf(sheet(...chapters).replace('formaat: 1', 'formaat: 2'))).toMatch(/te nieuw/)
})

it('wants the seven chapters, all, in their order', () => {
  expect(problemOf(sheet(...chapters.slice(0, 6)))).toMatch(/ontbreken: samenvatting/)
  expect(problemOf(sheet(...chapters.toReversed()))).toMatch(/in deze volgorde: situatie/)
})

it('wants references of the right shape', () => {
  const block = '  - { hoofdstuk: situatie, titel: T, blokken: [{ soort: figuur, figuur: huishoudens }] }'
  expect(problemOf(sheet(block, ...chapters.slice(1)))).toMatch(/verwacht notebook\.cel/)
})
