import type { Flag, Severity, Weergave } from '../../../core/evidence/flags'
import { publishedFlags } from '../../../core/evidence/publishedFlags'
import type { CellOutput, CellState } from '../../../core/workbench/model'

/** The margin notes of one cell. */
export interface CellNotes {
  readonly cell: string
  /** What the reader meets here first, and everything that is more than information. */
  readonly flags: readonly Flag[]
  /** Information that stands, in the same words, beside an earlier cell too. */
  readonly repeated: readonly Flag[]
}

/**
 * Which cell each caveat stands beside. A query that a figure of the same notebook draws gives its notes to the first
 * such figure: the reader meets them where the numbers are seen, and once. What a text or a title says (`texts`) stands
 * beside that text or figure. In Publicatie protected evidence is null.
 */
export function notesPerCell(
  cells: readonly CellState[],
  weergave: Weergave,
  texts: ReadonlyMap<string, readonly Flag[]>,
): readonly CellNotes[] {
  const drawn = new Set(
    cells.flatMap(({ cell, output }) => (cell.kind === 'figuur' && output ? [cell.source] : [])),
  )
  const given = new Set<string>()
  const met = new Set<string>()
  return cells.flatMap(({ cell, output }) => {
    const about = cell.kind === 'figuur' ? cell.source : cell.id
    const written = texts.get(cell.id) ?? []
    const hasOwn = output !== null && cell.kind !== 'tekst' && !drawn.has(cell.id) && !given.has(about)
    const judged = hasOwn ? judgedFlags(output, weergave) : []
    const flags = [...judged, ...written]
    if (flags.length === 0) return []
    if (judged.length > 0) given.add(about)
    const isRepeated = (flag: Flag) => flag.severity === 'informeert' && met.has(wording(flag))
    const notes = {
      cell: cell.id,
      flags: flags.filter((flag) => !isRepeated(flag)),
      repeated: flags.filter(isRepeated),
    }
    for (const flag of flags) met.add(wording(flag))
    return [notes]
  })
}

const judgedFlags = ({ assessment }: CellOutput, weergave: Weergave) =>
  weergave === 'intern' ? assessment.flags : publishedFlags(assessment)

/** `2 blokkeren, 3 waarschuwen, 1 ter informatie`; severities that don't occur are left out, repeats not counted. */
export function countLine(notes: readonly CellNotes[]): string {
  const flags = notes.flatMap((note) => note.flags)
  const parts = severities.flatMap(({ severity, one, many }) => {
    const count = flags.filter((flag) => flag.severity === severity).length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return parts.length === 0 ? 'Geen kanttekeningen' : parts.join(', ')
}

const wording = (flag: Flag) => `${flag.code} ${flag.message}`

const severities: readonly { severity: Severity; one: string; many: string }[] = [
  { severity: 'blokkeert', one: 'blokkeert', many: 'blokkeren' },
  { severity: 'waarschuwt', one: 'waarschuwt', many: 'waarschuwen' },
  { severity: 'informeert', one: 'ter informatie', many: 'ter informatie' },
]
