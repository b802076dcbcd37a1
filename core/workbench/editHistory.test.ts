import { expect, it } from 'vitest'
import { beginHistory, recorded, redone, undone, type EditHistory } from './editHistory'

const version = (text: string, cell: string | null = 'a') => ({ text, draft: null, cell })
const type = (history: EditHistory, text: string, at: number, cell = 'a') =>
  recorded(history, version(text, cell), { cell, at })

it('takes typing that goes on in one cell for one step, and begins another after a pause or elsewhere', () => {
  let history = beginHistory('')
  for (const [text, at] of [
    ['a', 0],
    ['ab', 900],
    ['abc', 1800],
    ['abcd', 2800],
  ] as const)
    history = type(history, text, at)
  history = type(history, 'abcdx', 2900, 'b')
  expect(history.past.map(({ text }) => text)).toEqual(['', 'abc', 'abcd'])
})

it('begins another step after something else was done, or undone', () => {
  const done = recorded(type(beginHistory(''), 'a', 0), version('A', null), null)
  const again = type(done, 'Ab', 1)
  expect(again.past.map(({ text }) => text)).toEqual(['', 'a', 'A'])
  expect(type(undone(again) as EditHistory, 'Ax', 2).past.map(({ text }) => text)).toEqual(['', 'a', 'A'])
})

it('forgets the oldest steps, and what was undone once something else is typed', () => {
  let history = beginHistory('0')
  for (let step = 1; step <= 600; step++) history = recorded(history, version(String(step)), null)
  expect([history.past.length, history.past[0]?.text]).toEqual([500, '100'])
  const back = undone(undone(history) as EditHistory) as EditHistory
  expect(back.future.map(({ text }) => text)).toEqual(['599', '600'])
  expect(redone(back)?.now.text).toBe('599')
  expect(redone(recorded(back, version('x'), null))).toBeNull()
})
