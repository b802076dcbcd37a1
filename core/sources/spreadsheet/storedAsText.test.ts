import { describe, expect, it } from 'vitest'
import { inspect } from '../inspect'
import { load } from '../testing'
import type { ReadingSettings } from '../../workspace/werkmap'
import { workbook, type TestCell } from './testing'

const sheet = (...values: readonly TestCell[]) =>
  workbook({ Blad1: [['plaats', 'n'], ...values.map((value, at) => [`plaats ${at}`, value])] })

const values = (bytes: Uint8Array, reading: ReadingSettings = {}) =>
  load(bytes, 'x.xlsx', { reading }).rows.map(({ n }) => n)

const questions = (bytes: Uint8Array) => {
  const outcome = inspect(bytes, 'x.xlsx')
  return outcome.ok ? outcome.value.questions.map(({ columns }) => columns) : null
}

describe('numbers stored as text among numbers', () => {
  it.each([
    ['decimals', [850, 12.5, '19.510']],
    ['small whole numbers', [2, 3, 5, '1.125']],
    ['hundreds', [567, 89, '1,234']],
  ])('are asked about when they may be thousands, beside %s', (_, cells) => {
    expect(questions(sheet(...cells))).toEqual([['n']])
  })

  it('are read by the sign that the settings say', () => {
    const bytes = sheet(850, 12.5, '19.510')
    expect(values(bytes, { decimaal: ',' })).toEqual([850, 12.5, 19510])
    expect(values(bytes, { decimaal: '.' })).toEqual([850, 12.5, 19.51])
  })

  it('show their sign themselves, whatever that of the file is said to be', () => {
    expect(values(sheet(850, 12.5, '19.510,5'))).toEqual([850, 12.5, 19510.5])
    expect(values(sheet(850, 12.5, '19,5'), { decimaal: '.' })).toEqual([850, 12.5, 19.5])
  })
})

it('numbers among words say nothing of the sign of another column', () => {
  const rows = [
    ['plaats', 'a', 'b'],
    ['Leek', 1.5, '1.234'],
    ['Marum', 'zie noot', '5.678'],
    ['Bedum', 2.5, '3.456'],
  ]
  expect(questions(workbook({ Blad1: rows }))).toEqual([['b']])
})
