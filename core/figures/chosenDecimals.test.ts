import { describe, expect, it } from 'vitest'
import { publishedCsv } from '../feitenblad/publishedCsv'
import { sheetWorkbook } from '../feitenblad/publishedWorkbook'
import { tableTexts } from '../feitenblad/tableTexts'
import { figureRecord } from '../provenance/record'
import type { ChartKeys, FiguurKeys } from '../notebook/figuurKeys'
import type { ColumnRole } from '../notebook/roles'
import { buildFigure } from './buildFigure'
import type { FigureInput } from './model'
import { flag, figureInput, registratie, table } from './testing'

const roles: readonly ColumnRole[] = [
  { rol: 'groep', kolom: 'gebied' },
  { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: 'trajecten' },
]
const exact = table(
  { gebied: 'text', k: 'number', n: 'number', pct: 'number' },
  ['Leek', 45, 110, 45 / 110],
  ['Marum', 3, 61, 3 / 61],
  ['Zuidhorn', 7, 22, 7 / 22],
)
const staaf: ChartKeys = { titel: 'Jonger dan 25', soort: 'staaf', x: 'pct', y: 'gebied', decimalen: 1 }

/** Marum is hidden; Zuidhorn is a small group. */
const published = (keys: FiguurKeys): FigureInput =>
  figureInput({
    keys,
    roles,
    table: exact,
    weergave: 'publicatie',
    flags: [
      flag({
        code: 'kleine-groep',
        severity: 'waarschuwt',
        evidence: { kolom: 'pct', percentage_vanaf: 30 },
      }),
    ],
    protection: {
      withheld: null,
      totals: {},
      hidden: ['k', 'n', 'pct'].map((column) => ({ row: 1, column })),
      table: table(
        { gebied: 'text', k: 'number', n: 'number', pct: 'number' },
        ['Leek', 45, 110, 45 / 110],
        ['Marum', null, null, null],
        ['Zuidhorn', 7, 22, 7 / 22],
      ),
    },
  })

describe('decimalen', () => {
  it('are those of the marks, the words, the table and each export; a • and "k van de n" stay what they are', () => {
    const figure = buildFigure(published(staaf))
    const [point] = figure.plot?.series ?? []
    const workbook = sheetWorkbook([{ ...figure, roles, totals: {}, sources: [], flags: [] }])
    expect({
      words: figure.alternative.match(/\d+(?:,\d+)?%|niet getoond|\d+ van de \d+/g),
      points: point?.points.map(({ value, label }) => [value, label]),
      format: figure.plot?.measure,
      texts: tableTexts(figure).rows.map((row) => row[3]),
      csv: publishedCsv(figure).split('\r\n').slice(1, 4),
      cells: workbook[0]?.rows.slice(1).map((row) => row[3]),
    }).toEqual({
      words: ['40,9%', '7 van de 22', 'niet getoond'],
      points: [
        [0.409, null],
        [0.318, '7 van de 22'],
        [null, null],
      ],
      format: { kind: 'aandeel', decimals: 1 },
      texts: ['40,9%', '•', '31,8%'],
      csv: ['Leek;45;110;40,9%', 'Marum;•;•;•', 'Zuidhorn;7;22;31,8%'],
      cells: [
        { kind: 'getal', value: 0.409, decimals: 1, as: 'procent' },
        { kind: 'tekst', text: '•', look: 'rechts' },
        { kind: 'getal', value: 0.318, decimals: 1, as: 'procent' },
      ],
    })
  })

  it('stand in the provenance record, by column', () => {
    const record = (keys: FiguurKeys) =>
      figureRecord({
        figure: buildFigure(published(keys)),
        ...{ roles, notebook: 'analyses/armoede/panel.md', text: '', queries: [], parameters: {} },
        ...{ sources: [registratie], flags: [], ontwerp: null, engineVersion: 'v1' },
      }).decimalen
    const { decimalen: _, ...without } = staaf
    expect([record(staaf), record(without)]).toEqual([{ pct: 1 }, undefined])
  })

  it('of a table are those of every number but counts, groups and years', () => {
    const tabel = buildFigure(
      figureInput({
        keys: { titel: 'Cijfers', soort: 'tabel', decimalen: 2 },
        roles: [...roles, { rol: 'gemiddelde', kolom: 'cijfer', bij: 'n' }],
        table: table(
          { gebied: 'text', jaar: 'number', k: 'number', n: 'number', pct: 'number', cijfer: 'number' },
          ['Leek', 2020, 45, 110, 45 / 110, 7.5],
        ),
      }),
    )
    expect([tabel.decimals, tableTexts(tabel).rows]).toEqual([
      { pct: 2, cijfer: 2 },
      [['Leek', '2020', '45', '110', '40,91%', '7,50']],
    ])
  })

  it('are refused of a count', () => {
    expect(buildFigure(published({ ...staaf, x: 'k' })).withheld).toBe(
      "De kolom 'k' telt, en een aantal heeft geen decimalen. Haal 'decimalen' weg, of teken een percentage of gemiddelde.",
    )
  })
})
