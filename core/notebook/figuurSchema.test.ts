import { describe, expect, it } from 'vitest'
import { readFiguurKeys } from './figuurSchema'

const faults = (text: string) => {
  const read = readFiguurKeys(text)
  return read.ok || read.problem.kind !== 'invalid' ? read : read.problem.faults
}

it('refuses a spinnenweb at its line, with the reason', () => {
  expect(faults('titel: Positieve Gezondheid\nsoort: spinnenweb\nx: dimensie\ny: score\n')).toEqual([
    {
      path: 'soort',
      line: 2,
      reason: expect.stringMatching(
        /gespreksinstrument en geen meetinstrument.*niet gemiddeld of vergeleken/,
      ),
    },
  ])
})

describe('keys belong to a kind', () => {
  it.each([
    ['staaf', 'x: n', [['y', 'deze sleutel ontbreekt']]],
    ['gestapeld', 'x: n\ny: gebied', [['kleur', 'deze sleutel ontbreekt']]],
    ['matrix', 'x: n\ny: gebied', [['waarde', 'deze sleutel ontbreekt']]],
    [
      'kerncijfer',
      'x: n',
      [
        ['waarde', 'deze sleutel ontbreekt'],
        ['x', 'deze sleutel hoort niet bij soort kerncijfer'],
      ],
    ],
    ['staaf', 'x: n\ny: g\nstapeling: procent', [['stapeling', 'deze sleutel hoort niet bij soort staaf']]],
    [
      'netwerk',
      'kolommen: [a, b]\ndecimalen: 1',
      [['decimalen', 'deze sleutel hoort niet bij soort netwerk']],
    ],
    [
      'kerncijfer',
      'waarde: pct\ndecimalen: 3',
      [['decimalen', 'verwacht 0, 1 of 2: zoveel cijfers achter de komma als het gepubliceerde getal heeft']],
    ],
    ['lijn', 'x: jaar\ny: n\nrichting: staand', [['richting', 'deze sleutel hoort niet bij soort lijn']]],
  ])('%s with %j', (soort, keys, expected) => {
    const found = faults(`titel: T\nsoort: ${soort}\n${keys}\n`)
    expect(Array.isArray(found) && found.map(({ path, reason }) => [path, reason])).toEqual(expected)
  })
})

it('says what a key takes, at the line of the key', () => {
  const text = (line: string) => `titel: T\nsoort: punt\nx: pct\ny: gebied\n${line}\n`
  const only = (line: string) => faults(text(line))
  expect(only('interval: laag')).toEqual([
    {
      path: 'interval',
      line: 5,
      reason: 'verwacht “geen”, of de kolommen met onder- en bovengrens: [laag, hoog]',
    },
  ])
  expect(only('volgorde: zomaar')).toEqual([
    {
      path: 'volgorde',
      line: 5,
      reason: 'verwacht “waarde”, “natuurlijk” of een lijst met namen: [laag, midden, hoog]',
    },
  ])
  expect(only('referentielijn: Nederland')).toEqual([
    { path: 'referentielijn', line: 5, reason: 'verwacht een getal, of { waarde: 5.3, label: Nederland }' },
  ])
})

it('reads the keys as they are written', () => {
  const text =
    'titel: T\nsoort: lijn\nx: jaar\ny: pct\nbreuk: { bij: 2019, reden: de herindeling }\nas-titel: Procent\n'
  expect(readFiguurKeys(text)).toEqual({
    ok: true,
    value: {
      titel: 'T',
      soort: 'lijn',
      x: 'jaar',
      y: 'pct',
      breuk: { bij: 2019, reden: 'de herindeling' },
      'as-titel': 'Procent',
    },
  })
})
