import type { PlacedLine } from './layers'

/**
 * Diagonal strokes inside a block, for what must be told apart without colour. Spacing is measured along the x axis.
 *
 * @param rising Strokes from bottom left to top right; else from top left to bottom right.
 */
export function hatchLines(block: PlacedLine, spacing: number, rising: boolean): PlacedLine[] {
  const [left, right] = [Math.min(block.x, block.x2), Math.max(block.x, block.x2)]
  const [top, bottom] = [Math.min(block.y, block.y2), Math.max(block.y, block.y2)]
  const height = bottom - top
  const lines: PlacedLine[] = []
  for (let start = left - height + spacing / 2; start < right; start += spacing) {
    const from = Math.max(start, left)
    const to = Math.min(start + height, right)
    if (to - from < 0.5) continue
    const y = rising ? bottom - (from - start) : top + (from - start)
    const y2 = rising ? bottom - (to - start) : top + (to - start)
    lines.push({ x: round(from), y: round(y), x2: round(to), y2: round(y2) })
  }
  return lines
}

const round = (value: number) => Math.round(value * 100) / 100
