import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestNotebook } from '../../tests/support/testWorkbench'
import type { NotebookSession, Workbench } from './model'

const cell = (name: string, source: string, ...keys: readonly string[]) =>
  ['```zrm naam=' + name + ' bron=' + source, ...keys, '```', ''].join('\n')

const financien = (name: string, ...keys: readonly string[]) =>
  cell(name, 'trajecten', 'domein: Financiën', ...keys)

const text = [
  '---',
  'formaat: 1',
  'titel: Proef',
  'bronnen: [trajecten]',
  '---',
  '',
  financien('richting', 'vergelijk: [eind-start]'),
  financien('per_gebied', 'vergelijk: [eind-start]', 'per: gebied'),
  cell('per_domein', 'trajecten', 'domein: alle'),
  financien('per_leeftijd', 'toon: overgang', 'per: leeftijdsgroep'),
  financien('doel', 'toon: doel'),
  financien('matrix', 'toon: matrix'),
  financien('overgang', 'toon: overgang'),
  financien('toetsen', 'toon: toetsen', 'vergelijk: [eind-start, doel-start]'),
  financien('uitval', 'toon: uitval'),
  financien('herhaling', 'toon: herhaling'),
  financien('per_niets', 'per: kleur'),
  '```sql naam=vreemd',
  `SELECT * FROM (VALUES
    ('Financiën', 'a', 2, 1, 3, DATE '2020-01-01', NULL),
    ('Financiën', 'a', 6, NULL, 2.5, DATE '2020-02-01', NULL),
    ('Financien', 'b', 1, 2, 2, DATE '2020-03-01', DATE '2020-02-01'),
    (NULL, 'c', 1, 2, 2, DATE '2020-03-01', DATE '2020-04-01'))
  AS t(zrm_domein, client, startscore, doelscore, eindscore, startdatum, einddatum)
  WHERE EXISTS (FROM trajecten)`,
  '```',
  '',
  cell('vragen', 'vreemd', 'domein: Financiën', 'toon: controle'),
  '```sql naam=edities',
  `SELECT * FROM (VALUES ('Werk & Opleiding', 1, 2, 3), ('Dagbesteding', 1, 2, 3))
  AS t(zrm_domein, startscore, doelscore, eindscore)`,
  '```',
  '',
  cell('gemengd', 'edities', 'domein: alle'),
  '```sql naam=tevreden',
  `SELECT * FROM (VALUES ('slecht', 'goed'), ('Matig', 'matig'), ('goed', 'slecht'), ('matig', NULL))
  AS t(voor, na)`,
  '```',
  '',
  '```vergelijking naam=meting bron=tevreden',
  'onderwerp: Tevredenheid',
  'schaal: oordeel',
  'start: voor',
  'eind: na',
  '```',
  '',
  '```vergelijking naam=spinnenweb bron=tevreden',
  'onderwerp: Zingeving',
  'schaal: oordeel',
  'start: voor',
  'eind: na',
  '```',
  '',
].join('\n')

let workbench: Workbench
let session: NotebookSession
beforeAll(async () => {
  ;({ workbench, session } = await openTestNotebook(
    text,
    'schalen:\n  oordeel: { niveaus: [slecht, matig, goed] }\n',
  ))
  await session.run('alles')
}, 300_000)
afterAll(() => workbench.close())

const stateOf = (id: string) => session.state.cells.find(({ cell: one }) => one.id === id)!
const rowsOf = (id: string) => {
  const { output, error } = stateOf(id)
  if (!output) throw new Error(error?.text)
  return output.table.rows
}
const close = (value: number, digits = 6): number => expect.closeTo(value, digits)

// Expected numbers: R 4.2.2 on the file itself (docs/EVIDENCE.md, "Financiën, worked out").
it('[Z1] counts the directions of the sample registration as R does', () => {
  expect(rowsOf('richting').map(({ richting, n }) => [richting, n])).toEqual([
    ['hoger', 96],
    ['gelijk', 67],
    ['lager', 22],
    ['onbekend', 88],
  ])
  // Of the 88 unknown none began at 5.
  expect(rowsOf('richting')[0]).toMatchObject({ slechtst: 96 / 273, best: 184 / 273 })
})

const perGroup = (id: string, column: string) =>
  Object.fromEntries(
    [...new Set(rowsOf(id).map((row) => row[column]))].map((name) => [
      name,
      rowsOf(id).flatMap((row) => (row[column] === name ? [row.n] : [])),
    ]),
  )

it('splits by area, and names every domain in the order of the ZRM', () => {
  expect(perGroup('per_gebied', 'groep')).toEqual({
    Grootegast: [22, 13, 4, 20],
    Leek: [29, 18, 7, 32],
    Marum: [17, 15, 5, 7],
    Zuidhorn: [28, 21, 6, 29],
  })
  const domains = perGroup('per_domein', 'groep')
  expect(Object.keys(domains).slice(0, 3)).toEqual(['Financiën', 'Werk & Opleiding', 'Tijdsbesteding'])
  expect(
    Object.values(domains)
      .flat()
      .reduce<number>((sum, n) => sum + (n as number), 0),
  ).toBe(718)
})

it('[E20] publishes of a split what gives no small number away', () => {
  const { protection } = stateOf('per_gebied').output!.assessment
  const shown = protection.table.rows.flatMap(({ n }) => (typeof n === 'number' ? [n] : []))
  expect(protection.withheld).toBeNull()
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.every((n) => n >= 10)).toBe(true)
})

it('[Z6] tells behoud from verbeteren, and boven, op and onder doel apart', () => {
  expect(perGroup('doel', 'doelsoort')).toEqual({
    'Verbeteren (doel hoger dan start)': [10, 57, 61, 61],
    'Behoud (doel gelijk aan start)': [4, 27, 7, 15],
    // 273 - 189 - 53.
    'Doelscore niet bekend': [31],
  })
})

it('counts every start against every end', () => {
  const counts = rowsOf('matrix').map(({ n }) => n)
  expect(counts).toEqual([
    ...[10, 10, 4, 0, 1, 11],
    ...[9, 33, 27, 9, 2, 33],
    ...[3, 8, 19, 26, 8, 35],
    ...[0, 1, 1, 5, 9, 9],
    ...[0, 0, 0, 0, 0, 0],
    ...[0, 0, 0, 0, 0, 0],
  ])
})

it('counts who rose from 1 or 2 to 3 or more', () => {
  expect(rowsOf('overgang')).toEqual([
    {
      groep: 'Alle trajecten',
      bereikt: 43,
      niet_bereikt: 62,
      onbekend: 44,
      bekend: 105,
      totaal: 149,
      aandeel: 43 / 105,
      laag: close(0.320279, 6),
      hoog: close(0.505155, 6),
    },
  ])
  const ages = rowsOf('per_leeftijd').map(({ totaal }) => totaal as number)
  expect(ages.reduce((sum, one) => sum + one, 0)).toBe(149)
})

it('[F6, F7, F8] tests and sizes the development as R does', () => {
  expect(rowsOf('toetsen')[0]).toMatchObject({
    mediaan: 1,
    verschuiving: 0.5,
    verschuiving_laag: 0.5,
    verschuiving_hoog: 0.5,
    p_teken: 0.0001,
    p_rang_exact: 0.0001,
    p_rang_normaal: null,
    rang_biserieel: 0.65,
    kans_hoger: 0.7,
    netto: 0.4,
  })
  expect(stateOf('toetsen').output!.zrm?.tests).toBe(2)
})

it('sets those with an eindscore beside those without, and first beside later trajecten', () => {
  expect(perGroup('uitval', 'groep')).toEqual({
    'met eindscore': [25, 80, 64, 16],
    '(nog) zonder eindscore': [11, 33, 35, 9],
  })
  expect(Object.keys(perGroup('herhaling', 'groep'))).toEqual([
    'Eerste traject van een cliënt',
    'Volgend traject van een cliënt',
  ])
  expect(stateOf('herhaling').output!.zrm?.repeats).toEqual({ later: 4, total: 273 })
})

it('[Z7] asks about every impossible row, with its number, and publishes none of it', () => {
  const { output } = stateOf('vragen')
  expect(output?.table.rows.map(({ rij, soort }) => [rij, soort])).toEqual([
    [1, 'doel-onder-start'],
    [1, 'eindscore-bij-lopend'],
    [2, 'buiten-schaal'],
    [2, 'halve-score'],
    [2, 'eindscore-bij-lopend'],
    [2, 'tweede-open-traject'],
    [3, 'einde-voor-begin'],
    [3, 'onbekend-domein'],
    [4, 'zonder-domein'],
  ])
  expect(output?.assessment.protection.table.rows).toEqual([])
})

it('[Z9] refuses scores of two editions, and a column that isn’t there', () => {
  expect(stateOf('gemengd').error?.text).toMatch(/twee edities/)
  expect(stateOf('per_niets').error?.text).toMatch(/geen kolom kleur/)
})

it('compares any measurement on a scale of the werkmap, and refuses the spinnenweb', () => {
  expect(rowsOf('meting').map(({ richting, n }) => [richting, n])).toEqual([
    ['hoger', 1],
    ['gelijk', 1],
    ['lager', 1],
    ['onbekend', 1],
  ])
  expect(stateOf('spinnenweb').error?.text).toMatch(/gespreksinstrument/)
})
