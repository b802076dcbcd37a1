import type { Flag } from '../evidence/flags'
import { judgeText } from '../evidence/texts/judgeText'
import type { TextGround, WrittenText } from '../evidence/texts/model'
import { readsOf } from '../notebook/dependencies'
import type { FiguurCell, TekstCell } from '../notebook/model'
import type { CellState, NotebookState } from './model'

/** The caveats of what is written in a notebook's texts and on its figures, by cell; they need no run. */
export function textFlags(cells: readonly CellState[]): ReadonlyMap<string, readonly Flag[]> {
  return new Map(
    cells.flatMap((cell) => {
      const flags = flagsOf(cell, cells)
      return flags.length === 0 ? [] : [[cell.cell.id, flags] as const]
    }),
  )
}

/** Of one cell, in the order of its texts. */
export function textFlagsOf(state: Pick<NotebookState, 'cells'>, id: string): readonly Flag[] {
  const cell = state.cells.find((candidate) => candidate.cell.id === id)
  return cell ? flagsOf(cell, state.cells) : []
}

function flagsOf({ cell }: CellState, cells: readonly CellState[]): readonly Flag[] {
  if (cell.kind !== 'tekst' && cell.kind !== 'figuur') return []
  const ground = groundOf(cell, cells)
  return writtenIn(cell).flatMap((written) => judgeText(written, ground))
}

function writtenIn(cell: TekstCell | FiguurCell): readonly WrittenText[] {
  if (cell.kind === 'tekst') return [{ subject: cell.id, text: cell.markdown }]
  const { titel, ondertitel } = cell.keys
  return [
    { subject: `${cell.id}.titel`, text: titel },
    ...(ondertitel === undefined ? [] : [{ subject: `${cell.id}.ondertitel`, text: ondertitel }]),
  ]
}

/** A figure rests on what it draws, a text on the cells whose values it shows; without any, on all of the notebook. */
function groundOf(cell: TekstCell | FiguurCell, cells: readonly CellState[]): TextGround {
  const reads = new Set(readsOf(cell))
  const own = cells.filter((other) => reads.has(other.cell.id))
  const sources = (own.some(({ output }) => output !== null) ? own : cells).flatMap(
    ({ output }) => output?.sources ?? [],
  )
  // Before anything has run nothing is known of the sources: the text is judged as if they were of any nature.
  const known = sources.length > 0 ? sources : [{ naam: '', aard: 'onbekend' as const }]
  return { sources: known, ontwerp: cell.kind === 'figuur' ? (cell.keys.ontwerp ?? null) : null }
}
