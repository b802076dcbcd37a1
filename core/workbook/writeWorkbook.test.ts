import { read, utils } from '@e965/xlsx'
import { expect, it } from 'vitest'
import { readSheets } from '../sources/spreadsheet/readSheets'
import { sha256Hex } from '../sources/sha256'
import type { WorkbookSheet } from './model'
import { writeWorkbook } from './writeWorkbook'

const text = (value: string) => ({ kind: 'tekst', text: value }) as const
const sheets: readonly WorkbookSheet[] = [
  {
    name: 'Resultaat',
    headRows: 1,
    widths: [20, 12, 12, 12, 12, 20],
    rows: [
      ['domein', 'n', 'pct', 'jaar', 'dag', 'moment'].map(text),
      [
        text('Financiën & <zorg>'),
        { kind: 'getal', value: 1234.5, decimals: 1 },
        { kind: 'getal', value: 0.38, decimals: 0, as: 'procent' },
        { kind: 'getal', value: 2019, decimals: 0, as: 'jaartal' },
        { kind: 'dag', iso: '2020-08-31' },
        { kind: 'moment', iso: '2020-08-31T12:00:01' },
      ],
      [text('=1+1'), { kind: 'tekst', text: '•', look: 'rechts' }, null, null, null, true],
      [text(' regel 1\nregel 2 _x0041_ \u0007'), null, { kind: 'getal', value: -0.5, decimals: 2 }],
    ],
  },
  { name: 'Voorbehouden & meer', headRows: 0, widths: [], rows: [[text('één')]] },
]
const bytes = writeWorkbook(sheets)

it('reads back as it was written, by our own reader', () => {
  const [first, second] = readSheets(bytes)
  expect([first?.name, second?.name]).toEqual(['Resultaat', 'Voorbehouden & meer'])
  const cells = first?.rows.map((row) => row.cells.map((cell) => cell))
  expect(cells?.[0]).toEqual(['domein', 'n', 'pct', 'jaar', 'dag', 'moment'])
  expect([cells?.[1]?.slice(0, 2), cells?.[1]?.[3]]).toEqual([['Financiën & <zorg>', 1234.5], 2019])
  expect([cells?.[2]?.[0], cells?.[2]?.[1], cells?.[2]?.[5]]).toEqual(['=1+1', '•', true])
  expect([cells?.[3]?.[0], cells?.[3]?.[2]]).toEqual(['regel 1\nregel 2 _x0041_ \ufffd', -0.5])
})

it('is read by another program as numbers, days and texts, and no text is a formula', () => {
  const { Sheets, SheetNames } = read(bytes, { cellNF: true, cellFormula: true, cellDates: true, UTC: true })
  const sheet = Sheets[SheetNames[0] ?? ''] ?? {}
  const cell = (place: string) => sheet[place] as { t: string; v: unknown; f?: string; w?: string }
  expect(cell('B2')).toMatchObject({ t: 'n', v: 1234.5, w: '1,234.5' })
  expect(cell('C2')).toMatchObject({ t: 'n', v: 0.38, w: '38%' })
  expect(cell('D2')).toMatchObject({ t: 'n', v: 2019, w: '2019' })
  expect(cell('E2')).toMatchObject({ t: 'd', v: new Date(Date.UTC(2020, 7, 31)), w: '31-08-2020' })
  expect(cell('F2').w).toBe('31-08-2020 12:00:01')
  expect(cell('A3')).toMatchObject({ t: 's', v: '=1+1' })
  expect(cell('A3').f).toBe(undefined)
  expect(cell('F3')).toMatchObject({ t: 'b', v: true })
  expect(sheet['B4']).toBe(undefined)
  expect(utils.decode_range(sheet['!ref'] ?? '').e).toEqual({ r: 3, c: 5 })
})

it('has the same bytes each time, and cuts a text that no cell can hold', () => {
  expect(sha256Hex(writeWorkbook(sheets))).toBe(sha256Hex(bytes))
  const long = writeWorkbook([{ ...sheets[1]!, rows: [[text('a'.repeat(40_000))]] }])
  const [read1] = readSheets(long)
  expect(read1?.rows[0]?.cells[0]).toHaveLength(32_767)
})
