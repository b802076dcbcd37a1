import { expect, it } from 'vitest'
import { utf8 } from '../testing'
import { joinLines, readBase30 } from './portableText'

it('reads numbers in base 30 as they were typed', () => {
  // T is 29, F is 15, L is 21; so .3 is 3/30 and .2L is 2/30 + 21/900.
  expect(['0', '-1', 'T', '10', '.3', '2.F', '8.9', '1+2', '-A-1', '.2L'].map(readBase30)).toEqual([
    0,
    -1,
    29,
    30,
    0.1,
    2.5,
    8.3,
    900,
    -1 / 3,
    0.09,
  ])
})

it('reads numbers of more digits than a double holds', () => {
  expect(readBase30('.30000000000000000000')).toBe(0.1)
  expect(readBase30('TTTTTTTTTTTTTTTTTTTT')).toBe(30 ** 20)
})

it('reads nothing that isn’t a number in base 30', () => {
  expect(['', '-', '.', 'U', '1..2', '1+', '1e5', '1+TTTT'].map(readBase30)).toEqual(Array(8).fill(undefined))
})

it('fills lines that lost their last blanks', () => {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  expect(text(joinLines(utf8(`a\r\n${'b'.repeat(80)}\nc`)))).toBe(`a${' '.repeat(79)}${'b'.repeat(80)}c`)
})
