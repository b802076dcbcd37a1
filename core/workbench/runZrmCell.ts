import { fail, succeed, type Outcome } from '../bridge/outcome'
import { sourcesOf } from '../notebook/dependencies'
import type { ZrmCell } from '../notebook/model'
import { zrmDomeinen } from '../zrm/domeinen'
import { domeinenVan, editieVan } from '../zrm/edities'
import type { ZrmFacts } from '../zrm/facts'
import type { Scale } from '../zrm/scale'
import { notebookPeriod, type CellContext } from './cellContext'
import { cellOutput } from './cellOutput'
import type { CellError, CellOutput } from './model'
import { showComparison } from './showComparison'
import { zrmColumns } from './zrmColumns'
import { readDomains, type ReadScores } from './zrmRows'
import { scaleOf, wordsOf } from './zrmScale'

/** Compares the scores at the start and the end over the rows of a source or cell. */
export async function runZrmCell(
  cell: ZrmCell,
  context: CellContext,
): Promise<Outcome<CellOutput, CellError>> {
  const prepared = await prepareComparison(cell, context)
  if (!prepared.ok) return prepared
  const { reading, scale, domeinen } = prepared.value
  const shown = await showComparison(reading, scale, domeinen)
  if (!shown.ok) return shown
  const { table, roles, partition, facts } = shown.value
  const periode = comparedPeriod(cell, context)
  const zrm: ZrmFacts = { ...facts, domein: cell.domein, scale, periode }
  return succeed(cellOutput({ cell: cell.id, kind: 'zrm', table, roles, partition, zrm }, context))
}

export interface PreparedComparison {
  readonly reading: ReadScores
  readonly scale: Scale
  /** Of the edition that the registration was scored with; empty on another scale. */
  readonly domeinen: readonly string[]
}

/** What a comparison reads and on which scale; a Dutch sentence when it can't be made. */
export async function prepareComparison(
  cell: ZrmCell,
  context: CellContext,
): Promise<Outcome<PreparedComparison, CellError>> {
  const scale = scaleOf(cell, context.scales)
  if (!scale.ok) return scale
  if (cell.meting === undefined && !isDomain(cell.domein))
    return fail({
      text: `“${cell.domein}” is geen domein van de ZRM 2017. Kies: alle, ${zrmDomeinen.join(', ')}.`,
      at: null,
    })
  const columns = zrmColumns(cell, context)
  if (!columns.ok) return columns
  const words = cell.meting === undefined ? [] : wordsOf(scale.value)
  const reading = { context, cell, columns: columns.value, words }
  const found = await readDomains(reading)
  if (!found.ok) return found
  if (cell.meting !== undefined) return succeed({ reading, scale: scale.value, domeinen: [] })
  const editie = editieVan(found.value)
  if (editie === 'gemengd') return fail({ text: mixed, at: null })
  const domeinen = domeinenVan[editie]
  if (cell.domein !== 'alle' && !domeinen.includes(cell.domein))
    return fail({
      text: `De scores zijn van de oudere ZRM met 11 domeinen; “${cell.domein}” is daar geen domein van. Kies: alle, ${domeinen.join(', ')}.`,
      at: null,
    })
  return succeed({ reading, scale: scale.value, domeinen })
}

const isDomain = (domein: string) =>
  domein === 'alle' || Object.values(domeinenVan).some((domeinen) => domeinen.includes(domein))

const mixed =
  'De scores zijn van twee edities van de ZRM (11 en 13 domeinen). De domeinen en de betekenis verschillen; ze worden niet samengevoegd. Maak een cel met de trajecten van één editie.'

/**
 * The period of the trajecten compared: the parameters `van` and `tot` where the cell that is read names both, else the
 * period its source describes.
 */
function comparedPeriod(cell: ZrmCell, context: CellContext): ZrmFacts['periode'] {
  const read = context.notebook.cells.find(({ id }) => id === cell.source)
  const bound = read?.kind === 'sql' && /\$van\b/.test(read.sql) && /\$tot\b/.test(read.sql)
  if (bound) return notebookPeriod(context)
  const [name, ...others] = sourcesOf(context.notebook.cells, cell.id, new Set(context.sources.keys()))
  return (others.length === 0 && context.sources.get(name ?? '')?.manifest.peilperiode) || null
}
