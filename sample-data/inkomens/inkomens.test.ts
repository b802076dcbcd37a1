import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (name: string, encoding: BufferEncoding) =>
  readFileSync(new URL(`../${name}`, import.meta.url), encoding)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('";"'))

const statline = read('cbs-lage-inkomens.csv', 'utf8')
const klassiek = read('cbs-kinderen-klassiek.csv', 'latin1')

/** The six measures of one StatLine row. */
const measures = (
  gebied: string,
  jaar: string,
  kenmerk = 'Particuliere huishoudens',
  duur = 'Ten minste 1 jaar',
) =>
  statline
    .filter((row) => row[1] === duur && row[2] === kenmerk && row[3] === gebied && row[4] === jaar)
    .map((row) => row.slice(5))

it('has the published shares of Westerkwartier in 2019: 5,3% of households, 5% of children', () => {
  const [row = []] = measures('Westerkwartier', '2019')
  expect([row[3], row[5]]).toEqual(['     5.3', '     5.0'])
})

it('has the published figures of 2017 for the country and the province', () => {
  expect(measures('Nederland', '2017')).toEqual([
    ['   581.1', '  1028.7', '   263.9', '     7.9', '     6.3', '     8.1'],
  ])
  expect(measures('Groningen (PV)', '2017')).toEqual([
    ['    26.6', '    43.2', '     9.8', '    10.4', '     8.1', '     9.8'],
  ])
})

it('has an area only in the years in which it was a municipality', () => {
  const missing = Array.from({ length: 6 }, () => '       .')
  expect(measures('Westerkwartier', '2018')).toEqual([missing])
  expect(measures('Leek', '2019')).toEqual([missing])
  expect(measures('Leek', '2018')).not.toEqual([missing])
})

it('has one row per year, area and kind of household, each with eleven fields', () => {
  expect(statline).toHaveLength(1 + 6 * 7 * 6)
  expect(statline.filter((row) => row.length !== 11)).toEqual([])
})

it('says the same about children in the classic layout, with a decimal comma', () => {
  const data = klassiek.filter((row) => /^20\d\d$/.test(row[1] ?? ''))
  const expected = data.map(([gebied = '', jaar = '']) => {
    const [row = []] = measures(gebied, jaar)
    const [aantal, aandeel] = [row[2], row[5]].map((value) => value?.trim().replace(/(\d)\./, '$1,'))
    return [gebied, jaar, aantal, aandeel]
  })
  expect(data).toHaveLength(42)
  expect(data).toEqual(expected)
})
