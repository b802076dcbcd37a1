import type { Flag } from '../evidence/flags'
import type { PublishedResult } from '../evidence/numbersInText/cellNumbers'
import { judgeText } from '../evidence/texts/judgeText'
import type { TextGround, WrittenText } from '../evidence/texts/model'
import { meerDecimalen } from '../evidence/texts/meerDecimalen'
import { persoonsgegevens } from '../evidence/texts/persoonsgegevens'
import { drawnNumbers } from '../figures/chosenDecimals'
import { decimalsAsked } from '../notebook/figuurKeys'
import { readsOf } from '../notebook/dependencies'
import type { FiguurCell, TekstCell } from '../notebook/model'
import type { PeilingCell } from '../notebook/peiling/model'
import type { CellState, NotebookState } from './model'

/**
 * What to know of the texts and figures of a notebook as its author sees them, by cell: their caveats, and what may not
 * leave the werkmap. They need no run.
 */
export function textFlags(cells: readonly CellState[]): ReadonlyMap<string, readonly Flag[]> {
  return new Map(
    cells.flatMap((cell) => {
      const flags = [...personsIn(cell), ...flagsOf(cell, cells)]
      return flags.length === 0 ? [] : [[cell.cell.id, flags] as const]
    }),
  )
}

/** The caveats of one cell's texts, in their order. */
export function textFlagsOf(state: Pick<NotebookState, 'cells'>, id: string): readonly Flag[] {
  const cell = state.cells.find((candidate) => candidate.cell.id === id)
  return cell ? flagsOf(cell, state.cells) : []
}

/** What in a cell's texts leads to a person. It is no caveat: it has to be taken out. */
export function personsIn({ cell }: Pick<CellState, 'cell'>): readonly Flag[] {
  if (cell.kind !== 'tekst' && cell.kind !== 'figuur') return []
  return writtenIn(cell).flatMap(persoonsgegevens)
}

function flagsOf({ cell }: CellState, cells: readonly CellState[]): readonly Flag[] {
  if (cell.kind === 'peiling') return chosenDecimalFlags(cell, cells)
  if (cell.kind !== 'tekst' && cell.kind !== 'figuur') return []
  const ground = groundOf(cell, cells)
  const flags = writtenIn(cell).flatMap((written) => judgeText(written, ground))
  return cell.kind === 'figuur' ? [...flags, ...chosenDecimalFlags(cell, cells)] : flags
}

/** Of a figure or peiling that is to show more decimals than the rounding rule gives. */
function chosenDecimalFlags(cell: FiguurCell | PeilingCell, cells: readonly CellState[]): readonly Flag[] {
  const decimals = cell.kind === 'peiling' ? (cell.decimalen ?? null) : decimalsAsked(cell.keys)
  const { output = null } = cells.find((one) => one.cell.id === cell.id) ?? {}
  if (decimals === null || output === null) return []
  const { table } = output.assessment.protection
  const columns = cell.kind === 'peiling' ? ['aandeel'] : drawnNumbers(cell.keys, table, output.roles)
  return meerDecimalen(cell.id, { table, roles: output.roles, columns }, decimals)
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
  return {
    sources: known,
    results: resultsOf(cells),
    ontwerp: cell.kind === 'figuur' ? (cell.keys.ontwerp ?? null) : null,
  }
}

function resultsOf(cells: readonly CellState[]): readonly PublishedResult[] {
  return cells.flatMap(({ cell, output }) =>
    output === null || (cell.kind !== 'sql' && cell.kind !== 'zrm' && cell.kind !== 'peiling')
      ? []
      : [{ cell: cell.id, table: output.assessment.protection.table, roles: output.roles }],
  )
}
