import type { StudiedColumn } from './studiedColumn'

/** Says of a column of dates why it stayed text: a day that no calendar has. Values aren't named. */
export function describeDates(columns: readonly StudiedColumn[]): readonly string[] {
  return columns.flatMap(({ header, type, scan }) => {
    const written = scan.traits['written-as-day'] ?? 0
    const wrong = written - (scan.traits.day ?? 0)
    if (type !== 'text' || written !== scan.values || wrong === 0) return []
    return [
      `Kolom “${header}” bleef tekst: ${wrong} ${wrong === 1 ? 'datum bestaat' : 'datums bestaan'} niet.`,
    ]
  })
}
