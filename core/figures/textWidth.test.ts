import { expect, it } from 'vitest'
import { textWidth, wrapText } from './textWidth'

it('measures with the widths of the font: digits are tabular, 0.497 of the size', () => {
  expect(textWidth('2020', 10)).toBeCloseTo(4 * 4.97, 6)
  expect(textWidth('111', 100, 600)).toBeCloseTo(textWidth('888', 100, 600), 6)
})

it('breaks at spaces, within a word only where the word is wider than the line', () => {
  expect(wrapText('Maatschappelijke participatie', 13, 110)).toEqual(['Maatschappelijke', 'participatie'])
  expect(wrapText('kort', 13, 110)).toEqual(['kort'])
  const broken = wrapText('Arbeidsongeschiktheidsverzekering', 13, 90)
  expect(broken.map((line) => line.replace(/-$/, '')).join('')).toBe('Arbeidsongeschiktheidsverzekering')
  expect(broken.every((line) => textWidth(line, 13) <= 90)).toBe(true)
})
