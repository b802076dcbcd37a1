import { leesBereik } from '../../bereik/leesBereik'
import { uitersten, type Bereik } from '../../bereik/bereik'
import { schrijfAantal, schrijfBereik } from '../../bereik/schrijfBereik'
import { protectedSign } from '../../notebook/formatValue'
import type { BereikKeys } from '../../notebook/figuurKeys'
import type { ColumnRole } from '../../notebook/roles'
import type { FigureData } from '../figureData'
import { categoryText } from '../marks'

/** One activity of a figure; `bereik` is null when it isn't shown. */
export interface ReachRow {
  readonly activity: string
  readonly unit: string
  readonly bereik: Bereik | null
  /** As written beside its mark, without the unit: `minimaal 150`. */
  readonly label: string
  /** The same with the unit, for lists and for who can't see the figure. */
  readonly words: string
}

/** Activities in one unit, highest first; those of which nothing can be drawn last. */
export interface ReachGroup {
  /** null: each of these has a unit of its own, and there is nothing to hold it against. */
  readonly unit: string | null
  readonly rows: readonly ReachRow[]
}

/** @returns A Dutch sentence when the columns aren't those of a bereik, or a bereik can't be read. */
export function readReach(
  keys: BereikKeys,
  data: FigureData,
  roles: readonly ColumnRole[],
): readonly ReachGroup[] | string {
  const role = roles.find((one) => one.rol === 'bereik' && one.kolom === keys.x)
  if (role?.rol !== 'bereik')
    return `De kolom '${keys.x}' heeft niet de rol bereik. Zet boven de query: -- bereik: ${keys.x} in eenheid.`
  const rows: ReachRow[] = []
  for (const [index, row] of data.table.rows.entries()) {
    const activity = categoryText(row[keys.y] ?? null, data, keys.y)
    const unit = String(row[role.eenheden] ?? '')
    const hidden = data.isHidden(index, keys.x)
    const value = row[keys.x] ?? null
    const bereik = hidden || typeof value === 'boolean' ? null : leesBereik(value)
    if (bereik === null && !hidden)
      return `Het bereik '${String(value)}' bij '${activity}' is niet te lezen. Schrijf een aantal, 24 tot 40, minimaal 150, circa 25 of onbekend.`
    rows.push({
      activity,
      unit,
      bereik,
      label: bereik === null ? protectedSign : schrijfAantal(bereik),
      words: bereik === null ? 'niet getoond' : schrijfBereik(bereik, unit),
    })
  }
  return byUnit(rows)
}

function byUnit(rows: readonly ReachRow[]): readonly ReachGroup[] {
  const units = [...new Set(rows.map(({ unit }) => unit))].map((unit) => ({
    unit,
    rows: rows.filter((row) => row.unit === unit).toSorted(highestFirst),
  }))
  const comparable = units.filter((group) => group.unit !== '' && group.rows.filter(isDrawn).length > 1)
  const others = units.filter((group) => !comparable.includes(group)).flatMap((group) => group.rows)
  return [
    ...comparable.toSorted((one, other) => other.rows.length - one.rows.length),
    ...(others.length === 0 ? [] : [{ unit: null, rows: others.toSorted(highestFirst) }]),
  ]
}

export const isDrawn = ({ bereik }: ReachRow): boolean => bereik !== null && bereik.precisie !== 'onbekend'

/** What is hidden comes last by name: its place may not tell its size. */
function highestFirst(one: ReachRow, other: ReachRow): number {
  return highest(other) - highest(one) || one.activity.localeCompare(other.activity, 'nl')
}

function highest({ bereik }: ReachRow): number {
  if (bereik === null) return -2
  const ends = uitersten(bereik)
  return ends === null ? -1 : (ends.tot ?? ends.van)
}
