import { expect, it } from 'vitest'
import { conflictsWith } from './conflicts'
import { readLedger, writeLedger, type Publication, type PublishedCounts } from './model'

const limits = { smallest: 10, group: 100 }

const counts = (over: Partial<PublishedCounts> = {}): PublishedCounts => ({
  bronnen: [{ naam: 'trajecten', sha256: 'a' }],
  voorwaarden: [],
  periode: { van: '2019-09-01', tot: '2020-08-31' },
  groepen: ['gebied'],
  aantallen: [{ kolom: 'n', eenheid: 'trajecten' }],
  rijen: [
    ['Leek', 90],
    ['Marum', 52],
    ['Zuidhorn', null],
  ],
  ...over,
})

const publication = (over: Partial<Publication> = {}): Publication => ({
  nummer: 1,
  vastgelegd: '2020-11-01',
  feitenblad: 'analyses/armoede/feitenblad.yaml',
  cel: 'individuele-trajecten.per_gebied',
  ...counts(),
  ...over,
})

const kinds = (now: Partial<PublishedCounts>, ...ledger: Publication[]) =>
  conflictsWith(counts(now), ledger, limits).map(({ kind }) => kind)

const calendarYear = { van: '2020-01-01', tot: '2020-12-31' }

it('[E21] finds no conflict in the same numbers of the same data', () => {
  expect(kinds({}, publication())).toEqual([])
})

it('[E21] catches an overlapping period, with a small difference or without', () => {
  const few = {
    periode: calendarYear,
    rijen: [
      ['Leek', 140],
      ['Marum', 49],
      ['Zuidhorn', 30],
    ],
  }
  const many = {
    periode: calendarYear,
    rijen: [
      ['Leek', 140],
      ['Marum', 80],
      ['Zuidhorn', 30],
    ],
  }
  expect([kinds(few, publication()), kinds(many, publication())]).toEqual([['verschil'], ['overlap']])
})

it('[E21] lets a period apart from the published one be, however close the numbers', () => {
  const next = { periode: { van: '2020-09-01', tot: '2021-08-31' }, rijen: [['Marum', 53]] }
  expect(kinds(next, publication())).toEqual([])
})

it('[E21] catches a later version of the source that adds a few people', () => {
  const later = {
    bronnen: [{ naam: 'trajecten', sha256: 'b' }],
    rijen: [
      ['Leek', 93],
      ['Marum', 52],
    ],
  }
  expect(kinds(later, publication())).toEqual(['verschil'])
})

it('[E21] catches a count that was hidden when the same data were published', () => {
  const shown = {
    rijen: [
      ['Leek', 90],
      ['Marum', 52],
      ['Zuidhorn', 14],
    ],
  }
  const newer = { ...shown, bronnen: [{ naam: 'trajecten', sha256: 'b' }] }
  expect([kinds(shown, publication()), kinds(newer, publication())]).toEqual([['eerder-beschermd'], []])
})

it('[E21] catches a group that came or went with a few people', () => {
  const without = {
    rijen: [
      ['Leek', 90],
      ['Marum', 52],
      ['Zuidhorn', null],
      ['Grootegast', 12],
    ],
  }
  const threshold = { ...limits, smallest: 15 }
  expect(conflictsWith(counts(without), [publication()], threshold).map(({ kind }) => kind)).toEqual([
    'verschil',
  ])
})

it('[E21] compares nothing of other people, other groups or another unit', () => {
  const near = { rijen: [['Leek', 91]] }
  expect([
    kinds({ ...near, voorwaarden: ['zrm_domein = "Huisvesting"'] }, publication()),
    kinds({ ...near, groepen: ['geslacht'] }, publication()),
    kinds({ ...near, aantallen: [{ kolom: 'n', eenheid: 'cliënten' }] }, publication()),
  ]).toEqual([[], [], []])
})

it('[E21] leaves an annulled publication out', () => {
  const annulled = publication({ ingetrokken: { op: '2020-12-01', reden: 'Verkeerd bestand.' } })
  expect(kinds({ rijen: [['Leek', 93]] }, annulled)).toEqual([])
})

it('[E21] writes a ledger that reads back the same, one publication a line', () => {
  const ledger = [
    publication(),
    publication({ nummer: 2, ingetrokken: { op: '2020-12-01', reden: 'Fout.' } }),
  ]
  const text = writeLedger(ledger)
  expect([readLedger(text), text.split('\n').length]).toEqual([{ ok: true, value: ledger }, 8])
  expect(writeLedger([])).toBe('{\n  "formaat": 1,\n  "publicaties": []\n}\n')
})

it('[E21] says where a ledger is no ledger', () => {
  expect(
    ['{', '{"formaat":2,"publicaties":[]}', writeLedger([publication({ vastgelegd: 'gisteren' })])].map(
      readLedger,
    ),
  ).toEqual([
    { ok: false, problem: 'gepubliceerd.json is niet te lezen.' },
    {
      ok: false,
      problem:
        'gepubliceerd.json is niet te lezen (bij formaat). Het formaat is te nieuw voor deze versie, of ontbreekt.',
    },
    { ok: false, problem: 'gepubliceerd.json is niet te lezen (bij publicaties.0.vastgelegd).' },
  ])
})
