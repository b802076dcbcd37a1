import { expect, it } from 'vitest'
import { hatchLines } from './hatching'

const block = { x: 10, y: 20, x2: 70, y2: 44 }

it('draws strokes of 45 degrees that stay inside their block', () => {
  for (const rising of [true, false]) {
    const lines = hatchLines(block, 6, rising)
    expect(lines.length).toBeGreaterThan(10)
    for (const { x, y, x2, y2 } of lines) {
      expect(Math.min(x, x2)).toBeGreaterThanOrEqual(block.x)
      expect(Math.max(x, x2)).toBeLessThanOrEqual(block.x2)
      expect(Math.min(y, y2)).toBeGreaterThanOrEqual(block.y - 0.01)
      expect(Math.max(y, y2)).toBeLessThanOrEqual(block.y2 + 0.01)
      expect(y2 - y).toBeCloseTo(rising ? x - x2 : x2 - x, 1)
    }
  }
})
