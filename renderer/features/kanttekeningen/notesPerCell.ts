import type { Flag, Severity } from '../../../core/evidence/flags'
import type { CellState } from '../../../core/workbench/model'

/** The margin notes of one cell. */
export interface CellNotes {
  readonly cell: string
  readonly flags: readonly Flag[]
}

/**
 * Which cell each caveat stands beside. A query that a figure of the same notebook draws gives its notes to the first
 * such figure: the reader meets them where the numbers are seen, and once.
 */
export function notesPerCell(cells: readonly CellState[]): readonly CellNotes[] {
  const drawn = new Set<string>()
  for (const { cell, output } of cells) if (cell.kind === 'figuur' && output !== null) drawn.add(cell.source)
  const given = new Set<string>()
  return cells.flatMap(({ cell, output }) => {
    if (output === null || cell.kind === 'tekst' || drawn.has(cell.id)) return []
    const about = cell.kind === 'figuur' ? cell.source : cell.id
    if (given.has(about) || output.assessment.flags.length === 0) return []
    given.add(about)
    return [{ cell: cell.id, flags: output.assessment.flags }]
  })
}

/** `2 blokkeren, 3 waarschuwen, 1 ter informatie`; severities that don't occur are left out. */
export function countLine(notes: readonly CellNotes[]): string {
  const flags = notes.flatMap((note) => note.flags)
  const parts = severities.flatMap(({ severity, one, many }) => {
    const count = flags.filter((flag) => flag.severity === severity).length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return parts.length === 0 ? 'Geen kanttekeningen' : parts.join(', ')
}

const severities: readonly { severity: Severity; one: string; many: string }[] = [
  { severity: 'blokkeert', one: 'blokkeert', many: 'blokkeren' },
  { severity: 'waarschuwt', one: 'waarschuwt', many: 'waarschuwen' },
  { severity: 'informeert', one: 'ter informatie', many: 'ter informatie' },
]
