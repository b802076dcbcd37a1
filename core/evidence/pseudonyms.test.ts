import { expect, it } from 'vitest'
import type { CellValue } from '../bridge/table'
import { showsPseudonyms } from './pseudonyms'
import { bron, subject, table } from './testing'

const shows = (columns: Readonly<Record<string, readonly CellValue[]>>, readsPseudonyms = true) =>
  showsPseudonyms(
    subject({ sources: [bron({ aard: 'steekproef' })], table: table(columns), readsPseudonyms }),
  )

it('[E1] sees a pseudonym as a value, within a value, halved, in capitals and as the name of a column', () => {
  const tables: readonly Readonly<Record<string, readonly CellValue[]>>[] = [
    { wie: ['5bdcc146bf60754e'] },
    { wie: ['Leek 5bdcc146bf60754e'] },
    { wie: ['5bdcc146bf'] },
    { wie: ['5BDCC146BF60754E'] },
    { '5bdcc146bf60754e': [3] },
  ]
  expect(tables.map((columns) => shows(columns))).toEqual([true, true, true, true, true])
})

it('[E1] takes no word, code or date for one, and nothing where no source holds pseudonyms', () => {
  const texts = ['Westerkwartier', 'GM1969', '2020-08-31', '12345678', 'afgebeeld', 'WK196900', null]
  expect(shows({ wie: texts, n: texts.map(() => 1) })).toBe(false)
  expect(shows({ wie: ['5bdcc146bf60754e'] }, false)).toBe(false)
})
