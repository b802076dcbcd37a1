import { expect, it } from 'vitest'
import { stackNotes } from './stackNotes'

it('stands a note beside its figure, or under the one above when that is still in the way', () => {
  const notes = [
    { anchor: 40, height: 100 },
    { anchor: 90, height: 30 },
    { anchor: 400, height: 50 },
  ]
  expect(stackNotes(notes, 16)).toEqual([40, 156, 400])
})
