import type { ReadingSettings } from '../../workspace/werkmap'
import { listRows } from '../listRows'
import type { Body } from './measureBody'

/**
 * The rows that stand in the way of reading the table; empty when it can be read. A few that don't fit are set aside and
 * listed; when one row in ten doesn't, the delimiter or the header is more likely wrong than the rows.
 */
export function refusedRows(
  { odd, rowCount }: Body,
  said: ReadingSettings['ongelijke_rijen'],
): readonly number[] {
  const unfit = [...odd.wide, ...odd.shifted]
  const ragged = said === 'weigeren' ? [...unfit, ...odd.short] : unfit
  const refuses = said === 'weigeren' || (said === undefined && unfit.length * 10 > rowCount + unfit.length)
  return refuses ? ragged.sort((a, b) => a - b) : []
}

/** What was done with rows that are read, though not as the header says; Dutch. Those that aren't stand in the view. */
export function describeRagged({ odd, strayQuotes }: Body): readonly string[] {
  const said = (rows: readonly number[], one: string, more: string) =>
    rows.length === 0
      ? []
      : [`${rows.length === 1 ? `1 rij ${one}` : `${rows.length} rijen ${more}`}: ${listRows(rows)}.`]
  return [
    ...said(
      odd.short,
      'heeft minder velden dan er kolommen zijn; wat aan het eind ontbreekt is leeg',
      'hebben minder velden dan er kolommen zijn; wat aan het eind ontbreekt is leeg',
    ),
    ...said(
      strayQuotes,
      'heeft een aanhalingsteken dat niet wordt gesloten; het is gelezen als een gewoon teken',
      'hebben een aanhalingsteken dat niet wordt gesloten; het is gelezen als een gewoon teken',
    ),
  ]
}
