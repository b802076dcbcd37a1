import { expect, it } from 'vitest'
import { composeFeitenblad } from './composeFeitenblad'
import type { BlockDefinition } from './model'
import { cells, definition, lookup } from './testing'
import { flag } from '../figures/testing'

const compose = (blokken: readonly BlockDefinition[]) =>
  composeFeitenblad(definition({ 'individuele-trajecten': blokken }), 'Planbureau (voorbeeld)', lookup)
const blocksOf = (blokken: readonly BlockDefinition[]) => compose(blokken).feitenblad.chapters[3]?.blocks

it('fills values in texts and key numbers, in Dutch', () => {
  const blocks = blocksOf([
    {
      soort: 'tekst',
      tekst:
        'Van de {{ trajecten.financien.totaal | getal:0 }} trajecten {{trajecten.financien.pct|procent}}.',
    },
    {
      soort: 'kerncijfer',
      waarde: 'situatie.westerkwartier.pct',
      opmaak: 'percentage',
      label: 'van de huishoudens',
      basis: 'alle huishoudens',
    },
  ])
  expect(blocks).toEqual([
    { kind: 'tekst', markdown: 'Van de 718 trajecten 38%.', sources: [1] },
    {
      kind: 'kerncijfer',
      value: '5,3%',
      label: 'van de huishoudens',
      basis: 'alle huishoudens',
      sources: [2],
    },
  ])
})

it('prints a protected value as • and reports it as withheld', () => {
  const { feitenblad, problems } = compose([{ soort: 'tekst', tekst: 'Er zijn {{trajecten.klein.aantal}}.' }])
  expect(feitenblad.chapters[3]?.blocks[0]).toEqual({ kind: 'tekst', markdown: 'Er zijn •.', sources: [1] })
  expect(feitenblad.withheld).toEqual(['Een getal in de tekst van hoofdstuk 4 is niet getoond.'])
  expect(problems).toEqual([])
})

it('writes k van de n where the base of a percentage is small', () => {
  const small = cells['trajecten.financien']!
  const flags = [flag({ code: 'kleine-groep', evidence: { kolom: 'pct', percentage_vanaf: 1000 } })]
  const { feitenblad } = composeFeitenblad(
    definition({ situatie: [{ soort: 'tekst', tekst: '{{a.b.pct | procent}}' }] }),
    'O',
    () => ({ ...small, flags }),
  )
  expect(feitenblad.chapters[0]?.blocks[0]).toMatchObject({ markdown: '273 van de 718' })
})

it('names a reference that leads nowhere and leaves its place open', () => {
  const { feitenblad, problems } = compose([
    { soort: 'figuur', figuur: 'trajecten.weg' },
    { soort: 'tekst', tekst: '{{trajecten.financien.weg}} en {{onleesbaar}}' },
  ])
  expect(problems).toEqual([
    'trajecten.weg: deze figuur is er niet of heeft geen resultaat.',
    "trajecten.financien.weg: kolom 'weg' staat niet in het resultaat van 'financien'.",
    '{{onleesbaar}} is niet te lezen. Schrijf {{notebook.cel.kolom}} of {{notebook.cel.kolom | procent}}.',
  ])
  expect(feitenblad.chapters[3]?.blocks[1]).toMatchObject({ markdown: '[ontbreekt] en [ontbreekt]' })
})

it('says so when a chapter has no source yet', () => {
  expect(compose([]).feitenblad.chapters[0]?.blocks).toEqual([
    { kind: 'leeg', text: 'Voor dit hoofdstuk is nog geen bron.' },
  ])
})

it('numbers sources in order of use and gathers caveats once, with what they stand on', () => {
  const { feitenblad } = compose([
    { soort: 'figuur', figuur: 'trajecten.dimensies' },
    { soort: 'tekst', tekst: '{{trajecten.financien.aantal}}, {{situatie.westerkwartier.pct}}' },
  ])
  expect(feitenblad.sources.map(({ number, name }) => [number, name])).toEqual([
    [1, 'trajecten'],
    [2, 'inkomens'],
  ])
  expect(feitenblad.sources[1]?.text).toBe('CBS, Lage inkomens, gegevens over 2014 tot en met 2019.')
  expect(feitenblad.caveats).toEqual([
    { flag: flag(), figures: ['Trajecten per dimensie', 'de tekst van hoofdstuk 4'], reasons: [] },
  ])
})
