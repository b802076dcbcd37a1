import { describe, expect, it } from 'vitest'
import { targetOf } from './useActiveCell'

const press = (key: string, ctrlKey = false) =>
  targetOf({ key, ctrlKey, metaKey: false, altKey: false }, { row: 50, column: 3 }, 10)

describe('the keys of a grid', () => {
  it('move by a cell, a page, or to the edges of row and table', () => {
    expect({
      down: press('ArrowDown'),
      left: press('ArrowLeft'),
      pageUp: press('PageUp'),
      home: press('Home'),
      top: press('Home', true),
      bottom: press('End', true),
      ctrlRight: press('ArrowRight', true),
    }).toEqual({
      down: { row: 51, column: 3 },
      left: { row: 50, column: 2 },
      pageUp: { row: 40, column: 3 },
      home: { row: 50, column: 0 },
      top: { row: 0, column: 0 },
      bottom: { row: Infinity, column: Infinity },
      ctrlRight: { row: 50, column: Infinity },
    })
  })

  it('leave other keys to the window', () => {
    expect([press('a'), press('Tab'), press('Enter'), press('s', true)]).toEqual([null, null, null, null])
  })
})
