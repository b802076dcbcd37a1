import type { Plot } from '../../../figures/plot'
import { wrapText } from '../../../figures/textWidth'

/** Height that a chart of some width needs to be read, in points: lying bars take room for each. */
export function chartHeight({ kind, lying, categories, series }: Plot, width: number): number {
  const legend = series.length > 1 ? 24 + 14 * Math.floor(series.length / 5) : 0
  if (kind === 'lijn' || !lying) return Math.round(width * 0.48) + legend
  const bars = kind === 'gestapeld' ? 1 : series.length
  const rows = categories.map((category) => {
    const lines = wrapText(category, 10, width * 0.35).length
    return Math.max(26, lines * 13 + 6, bars * 16 + 8)
  })
  return Math.min(560, rows.reduce((sum, height) => sum + height, 24) + legend)
}
