import type { ColumnSettings } from '../../workspace/werkmap'
import { plainName } from '../columns/names'
import { splitUnit } from '../columns/units'
import type { FitChoices } from './choices'

export interface PlacedColumns {
  /** By header of this file. */
  readonly columns: Readonly<Record<string, ColumnSettings>>
  /** Remembered columns that aren't in the file, with what takes their place: undefined while nobody said. */
  readonly gone: readonly {
    readonly header: string
    readonly name: string
    readonly successor: string | null | undefined
  }[]
}

/**
 * What is remembered of a source's columns, laid on the headers of a file.
 *
 * @param found The file's headers; null while nothing is known to be missing.
 */
export function placeColumns(
  remembered: Readonly<Record<string, ColumnSettings>>,
  found: readonly string[] | null,
  { columns: chosen, successors }: Pick<FitChoices, 'columns' | 'successors'>,
): PlacedColumns {
  const isThere = (header: string) => found === null || found.includes(header)
  const unknown = found?.filter((header) => remembered[header] === undefined) ?? []
  const gone = Object.entries(remembered)
    .filter(([header, { geladen }]) => geladen !== false && !isThere(header))
    .map(([header, { als }]) => ({
      header,
      name: als ?? plainName(header),
      successor: header in successors ? successors[header] : likelySuccessor(header, unknown),
    }))
  const placed = Object.entries(remembered).flatMap(([header, settings]): [string, ColumnSettings][] => {
    const lost = gone.find((one) => one.header === header)
    if (lost === undefined) return [[header, settings]]
    const { successor } = lost
    return typeof successor === 'string' && isThere(successor) ? [[successor, settings]] : []
  })
  const columns = Object.fromEntries(placed)
  for (const [header, settings] of Object.entries(chosen))
    if (isThere(header)) columns[header] = { ...columns[header], ...settings }
  return { columns, gone }
}

/** The one header that is the same but for its unit, capitals, accents and signs: clear enough to propose. */
function likelySuccessor(gone: string, unknown: readonly string[]): string | undefined {
  const wanted = essence(gone)
  const alike = unknown.filter((header) => essence(header) === wanted)
  return alike.length === 1 ? alike[0] : undefined
}

const essence = (header: string) => plainName(splitUnit(header).label).replaceAll('_', '')
