import { figureTable } from '../figures/figureData'
import type { Figure } from '../figures/model'
import { caveatsOf, missing, withheldFrom, writtenCaveats } from './composedBlock'
import type { ComposedBlock, Surroundings } from './composedBlock'
import { fillText } from './fillText'
import type { PublishedCell } from './lookup'
import type { BlockDefinition } from './model'

/** More rows than this are an appendix, not a block on a page. */
const mostRows = 60

/** The published result of a cell as a table on the page. */
export function tableBlock(
  { tabel: reference, titel }: Extract<BlockDefinition, { soort: 'tabel' }>,
  { lookup, numbers, results }: Surroundings,
): ComposedBlock {
  const [notebook = '', name = ''] = reference.split('.')
  const cell = lookup(notebook, name)
  if (cell === null) return missing(`${reference}: deze cel is er niet of heeft geen resultaat.`)
  const { rows } = cell.protection.table
  if (rows.length > mostRows)
    return missing(
      `${reference}: de tabel heeft ${rows.length} rijen; er passen er ${mostRows} op een pagina.`,
    )
  const title = fillText(titel, lookup)
  const figure = tableFigure(name, title.text, cell)
  const cells = [cell, ...title.cells]
  const sources = [...new Set(numbers.of(cells.flatMap((one) => one.sources)))]
  return {
    block: { kind: 'tabel', reference, figure, sources },
    sources,
    caveats: [...caveatsOf(cells, figure.title), ...writtenCaveats(titel, figure.title, cells, results)],
    withheld: withheldFrom(figure),
    problems: title.problems,
  }
}

/** A published result as a figure without a drawing; nothing stands under it yet. */
export function tableFigure(
  name: string,
  title: string,
  { protection, roles }: Pick<PublishedCell, 'protection' | 'roles'>,
): Figure {
  const { table, hidden, withheld } = protection
  const data = { table, hidden, isHidden: () => false, isSmall: () => false }
  const columns = table.columns.map((column) => column.name.replaceAll('_', ' ')).join(', ')
  const count = `${table.rows.length} ${table.rows.length === 1 ? 'rij' : 'rijen'}`
  return {
    name,
    title,
    subtitle: '',
    spec: null,
    withheld,
    notes: [],
    alternative: withheld ?? `${title}. Tabel met ${count} en de kolommen ${columns}.`,
    ...figureTable(data, roles),
  }
}
