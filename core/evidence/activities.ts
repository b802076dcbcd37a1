import { leesBereik } from '../bereik/leesBereik'
import { uitersten } from '../bereik/bereik'
import type { CellValue, Row } from '../bridge/table'
import type { ColumnOrigin } from '../engine/columnOrigins'
import type { ColumnRole } from '../notebook/roles'
import type { Subject } from './assessment'
import { readsPersons, readsRegistration } from './nature'

type ReachRole = Extract<ColumnRole, { rol: 'bereik' }>

/** Columns of a result with the bereik of activities, as registered. */
export const reachRoles = ({ roles, table }: Pick<Subject, 'roles' | 'table'>): readonly ReachRole[] =>
  roles.filter(
    (role): role is ReachRole =>
      role.rol === 'bereik' && table.columns.some(({ name }) => name === role.kolom),
  )

/** Whether its rows are activities: what stands in one isn't about one person. */
export const listsActivities = (subject: Subject): boolean =>
  readsRegistration(subject.sources) &&
  onlyActivities(subject) &&
  reachRoles(subject).some(({ kolom }) => reachIn(subject, kolom) === 'registered')

const onlyActivities = ({ sources }: Subject) =>
  sources.every((source) => !readsPersons([source]) || source.soort === 'registratie-collectief')

/**
 * The columns of a row of which the bereik could be a few people; what can't be read could be anything.
 *
 * @param smallest `kleinste_bereik`: 1 to this − 1 is few.
 */
export const smallReach = (row: Row, roles: readonly ReachRole[], smallest: number): readonly string[] =>
  roles.flatMap(({ kolom }) => (isSmallReach(row[kolom] ?? null, smallest) ? [kolom] : []))

function isSmallReach(value: CellValue, smallest: number): boolean {
  const bereik = typeof value === 'boolean' ? null : leesBereik(value)
  if (bereik === null) return true
  const ends = uitersten(bereik)
  if (ends === null) return false
  return [ends.van, ends.tot].some((end) => end !== null && end > 0 && end < smallest)
}

/**
 * Columns that hold the bereik of activities otherwise than as it was registered, with its role: added up, calculated
 * with, or put into a text. They are never published: units differ, unknown isn't 0, one person may count at each, and a
 * bereik that is hidden would follow from them.
 *
 * @see docs/EVIDENCE.md, rule E41
 */
export function alteredReach(subject: Subject): readonly string[] {
  const { origins, sources, table } = subject
  if (!origins || !sources.some(({ soort }) => soort === 'registratie-collectief')) return []
  const shown = reachRoles(subject).map(({ kolom }) => kolom)
  return table.columns.flatMap(({ name }) => {
    const reach = reachIn(subject, name)
    return reach === 'made' || (reach === 'registered' && !shown.includes(name)) ? [name] : []
  })
}

/** A column that no query names can be anything that the query reads. */
function reachIn({ origins, columnsRead }: Subject, column: string): ColumnOrigin['reach'] {
  const origin = origins?.get(column.toLowerCase())
  if (origin) return origin.reach
  return columnsRead.includes('bereik') ? 'made' : null
}
