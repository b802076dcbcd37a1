import type { NumberFormat } from './numberFormat'
import type { Cell } from './sheet'

/** A stored number as its format shows it; a date before 1900, after 9999 or that never was stays a number. */
export function numberCell(value: number, format: NumberFormat, since1904: boolean): Cell {
  if (!Number.isFinite(value)) return null
  if (format === 'percent' || format === 'euro') return { kind: format, value }
  if (format === 'number') return value
  if (typeof format === 'number')
    return Number.isSafeInteger(value) && value >= 0 ? String(value).padStart(format, '0') : value
  if (format === 'duration')
    return value < 0 || value > lastSerial ? value : { kind: 'time', text: durationOf(value) }
  if (format === 'time' && value >= 0 && value < 1) return { kind: 'time', text: timeOf(value) }
  if (!since1904 && value < 1) return value
  const days = daysSince1970(value, since1904)
  return days === null ? value : momentCell(new Date(Math.round(days * 86_400) * 1000))
}

/** @param moment Read in UTC: spreadsheets know no zones. */
export function momentCell(moment: Date): Cell {
  const iso = moment.toISOString()
  const hasTime = !iso.endsWith('T00:00:00.000Z')
  return { kind: 'moment', text: hasTime ? iso.slice(0, 19) : iso.slice(0, 10), hasTime }
}

/** @param code As the file writes it, `#N/A`. */
export const errorCell = (code: string): Cell => ({
  kind: 'missing',
  reason: `${code} (${errors[code.toUpperCase()] ?? 'fout in de formule'})`,
})

export const uncalculated: Cell = { kind: 'missing', reason: 'formule zonder uitkomst' }

/** Stands for a character that can't be read: no text of a table holds a zero. */
export const unreadableCharacter = 0xfffd

/** Text as people see it: without blanks around it; null when nothing is left. */
export function textCell(text: string): Cell {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}

const errors: Readonly<Record<string, string>> = {
  '#N/A': 'niet beschikbaar',
  '#DIV/0!': 'delen door nul',
  '#REF!': 'verwijzing naar een cel die er niet meer is',
  '#VALUE!': 'verkeerd soort waarde',
  '#NAME?': 'onbekende naam',
  '#NUM!': 'getal dat niet bestaat',
  '#NULL!': 'lege doorsnede',
}

const lastSerial = 2_958_466

/** Excel's 1900 has a 29 February; 60 is that day and no date at all. */
function daysSince1970(serial: number, since1904: boolean): number | null {
  if (serial < 0 || serial >= lastSerial - (since1904 ? 1462 : 0)) return null
  if (since1904) return serial - 24_107
  if (serial >= 60 && serial < 61) return null
  return serial - (serial < 60 ? 25_568 : 25_569)
}

/** Hours go on counting: `29:14:36`. */
function durationOf(days: number): string {
  const seconds = Math.round(days * 86_400)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

function timeOf(fraction: number): string {
  const seconds = Math.min(Math.round(fraction * 86_400), 86_399)
  return new Date(seconds * 1000).toISOString().slice(11, 19)
}
