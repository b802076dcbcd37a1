import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineDiff } from './lineDiff'

const short = (one: string, other: string) =>
  lineDiff(one, other).map(({ soort, tekst }) => ({ gelijk: ' ', erbij: '+', weg: '-' })[soort] + tekst)

it('shows the fewest lines that went and came, in order', () => {
  expect(short('a\nb\nc\nd', 'a\nc\nx\nd')).toEqual([' a', '-b', ' c', '+x', ' d'])
  expect(short('', 'a\n')).toEqual(['+a'])
  expect(short('a\r\nb', 'a\nb\n')).toEqual([' a', ' b'])
})

it('holds both texts, whatever they are', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const lines = lineDiff(`${one.join('\n')}\n`, `${other.join('\n')}\n`)
      const side = (gone: 'erbij' | 'weg') =>
        lines.filter(({ soort }) => soort !== gone).map(({ tekst }) => tekst)
      expect(side('erbij')).toEqual(one.length === 0 ? [''] : one)
      expect(side('weg')).toEqual(other.length === 0 ? [''] : other)
    }),
  )
})
