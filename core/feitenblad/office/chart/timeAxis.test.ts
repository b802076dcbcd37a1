import { read, utils } from '@e965/xlsx'
import { expect, it } from 'vitest'
import type { Plot } from '../../../figures/plot'
import { readPeriod } from '../../../figures/period'
import { chartWorkbook } from './chartWorkbook'
import { chartXml } from './chartXml'
import { isUneven, momentNotes } from './timeAxis'

function line(periods: readonly string[], signs: readonly string[] = []): Plot {
  const known = periods.map((period) => readPeriod(period) ?? { day: '', label: '' })
  return {
    kind: 'lijn',
    lying: false,
    categories: known.map(({ label }, at) => `${label}${signs[at] ?? ''}`),
    days: known.map(({ day }) => day),
    series: [
      {
        ...{ label: '', colour: '#174a7c', hatched: false },
        points: periods.map((_, at) => ({
          value: signs[at]?.includes('•') ? null : at + 1,
          ...{ label: null, small: false, interval: null, apart: false },
        })),
      },
    ],
    measure: { kind: 'getal', decimals: 0 },
    axis: 'aantal',
    reference: null,
  }
}

const letters = { size: 10, name: 'Calibri' }
const categoriesOf = (plot: Plot) => /<c:cat>.*?<\/c:cat>/s.exec(chartXml(plot, letters))?.[0]
const datesIn = (plot: Plot) =>
  [...(categoriesOf(plot) ?? '').matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, serial]) =>
    new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10),
  )
const rowsOf = (plot: Plot) => {
  const [sheet] = Object.values(read(chartWorkbook(plot), { cellDates: false }).Sheets)
  return sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null }) : []
}

it('a day along an axis of time is that day, in the chart and in its workbook', () => {
  const ends = line(['2016-12-31', '2019-12-31', '2020-12-31'])
  expect(datesIn(ends)).toEqual(['2016-12-31', '2019-12-31', '2020-12-31'])
  // 31-12-2016 is day 42735 since 30-12-1899, as spreadsheet programs count.
  expect(rowsOf(ends).map(([, serial]) => serial)).toEqual(['Datum', 42735, 43830, 44196])
  expect(chartXml(ends, letters)).toContain('<c:baseTimeUnit val="days"/>')
  expect(datesIn(line(['2020-01-05', '2020-01-20', '2020-03-01']))).toEqual([
    '2020-01-05',
    '2020-01-20',
    '2020-03-01',
  ])
})

it('a protected moment and its n keep their words in the workbook and below the chart', () => {
  const plot = line(['2016', '2019', '2020'], [' (n = 120)', ' (n = 130; •)', ''])
  expect(rowsOf(plot)).toEqual([
    ['', 'Datum', 'aantal'],
    ['2016 (n = 120)', 42370, 1],
    ['2019 (n = 130; •)', 43466, null],
    ['2020', 43831, 3],
  ])
  expect(categoriesOf(plot)).toContain('<c:f>Gegevens!$B$2:$B$4</c:f>')
  expect(chartXml(plot, letters)).toContain('<c:f>Gegevens!$C$2:$C$4</c:f>')
  expect(momentNotes(plot)).toEqual([
    { kind: 'n', text: 'Langs de lijn: 2016 (n = 120); 2019 (n = 130; •).' },
  ])
  expect(momentNotes(line(['2016', '2017', '2018'], [' (•)', '', '']))).toEqual([])
})

it('ends and equal days of successive months are even, whatever the months are long', () => {
  expect(isUneven(line(['2020-01-31', '2020-02-29', '2020-03-31', '2020-04-30']))).toBe(false)
  expect(isUneven(line(['2020-01-15', '2020-02-15', '2020-03-15']))).toBe(false)
  expect(isUneven(line(['2019KW04', '2020KW01', '2020KW02']))).toBe(false)
  expect(isUneven(line(['2020-01-06', '2020-01-13', '2020-01-20']))).toBe(false)
  expect(isUneven(line(['2020-01-31', '2020-02-29', '2020-04-30']))).toBe(true)
  expect(isUneven(line(['2020-01-06', '2020-01-13', '2020-01-21']))).toBe(true)
})
