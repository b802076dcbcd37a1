import { expect, it } from 'vitest'
import { readSheets } from '../../../core/sources/spreadsheet/readSheets'
import { resultCsv, resultXlsx } from '../../../core/workbench/results/resultFiles'
import { cellState, flag, notebook, output, sql } from '../../testing/builders'

const state = (shown = output([flag()])) =>
  notebook([cellState(sql('per_domein'), { output: shown }), cellState(sql('leeg'))])

it('is the published result whatever is on the screen, with source and caveats below', () => {
  expect(resultCsv(state(), 'per_domein')).toEqual({
    ok: true,
    value: {
      name: 'per_domein.csv',
      text: [
        '\uFEFFdomein;n',
        'Financiën;273',
        'Justitie;•',
        '',
        'Individuele trajecten: per_domein',
        'Bron: Registratie van trajecten',
        'Het gaat om trajecten en niet om personen.',
        '',
      ].join('\r\n'),
    },
  })
})

it('is nothing when nothing of the result may be published, or there is none', () => {
  const shown = output()
  const { protection } = shown.assessment
  const withheld = {
    ...shown,
    assessment: { ...shown.assessment, protection: { ...protection, withheld: 'Niet getoond.' } },
  }
  expect(resultCsv(state(withheld), 'per_domein')).toEqual({ ok: false, problem: 'Niet getoond.' })
  expect(resultXlsx(state(withheld), 'per_domein')).toEqual({ ok: false, problem: 'Niet getoond.' })
  expect(resultCsv(state(), 'leeg')).toEqual({ ok: false, problem: 'Cel leeg heeft nog geen resultaat.' })
})

it('is a workbook too: the published numbers as numbers, hidden ones as their sign, and what goes along on a second sheet', () => {
  const shown = output([flag()])
  const { protection } = shown.assessment
  const made = resultXlsx(
    state({
      ...shown,
      assessment: { ...shown.assessment, protection: { ...protection, totals: { n: 277 } } },
    }),
    'per_domein',
  )
  if (!made.ok) throw new Error(made.problem)
  expect([made.value.name, made.value.encoding]).toEqual(['per_domein.xlsx', 'base64'])
  const sheets = readSheets(Uint8Array.from(Buffer.from(made.value.text, 'base64')))
  expect(sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)])).toEqual([
    [
      'Resultaat',
      [
        ['domein', 'n'],
        ['Financiën', 273],
        ['Justitie', '•'],
      ],
    ],
    [
      'Voorbehouden',
      [
        ['Soort', 'Tekst'],
        ['Tabel', 'Individuele trajecten: per_domein'],
        ['n', '277 trajecten (kolom n)'],
        ['Tekens', '• is niet getoond vanwege de herleidbaarheid tot personen'],
        ['Bron', 'Registratie van trajecten'],
        ['Ter informatie', 'Het gaat om trajecten en niet om personen.'],
      ],
    ],
  ])
})
