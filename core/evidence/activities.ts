import { leesBereik } from '../bereik/leesBereik'
import { uitersten } from '../bereik/bereik'
import type { CellValue, Row } from '../bridge/table'
import type { ColumnRole } from '../notebook/roles'
import type { Subject } from './assessment'
import { readsRegistration } from './nature'

type ReachRole = Extract<ColumnRole, { rol: 'bereik' }>

/** Of participants in an activity, who aren't registered by name: 1 to this − 1 is hidden. */
const smallestReach = 5

/** Columns of a result with the bereik of activities, as registered. */
export const reachRoles = ({ roles, table }: Pick<Subject, 'roles' | 'table'>): readonly ReachRole[] =>
  roles.filter(
    (role): role is ReachRole =>
      role.rol === 'bereik' && table.columns.some(({ name }) => name === role.kolom),
  )

/** Whether its rows are activities: what stands in one isn't about one person. */
export const listsActivities = (subject: Subject): boolean =>
  readsRegistration(subject.sources) && onlyActivities(subject) && reachRoles(subject).length > 0

const onlyActivities = ({ sources }: Subject) =>
  sources.every((source) => !readsRegistration([source]) || source.soort === 'registratie-collectief')

/** The columns of a row of which the bereik could be a few people; what can't be read could be anything. */
export const smallReach = (row: Row, roles: readonly ReachRole[]): readonly string[] =>
  roles.flatMap(({ kolom }) => (isSmallReach(row[kolom] ?? null) ? [kolom] : []))

function isSmallReach(value: CellValue): boolean {
  const bereik = typeof value === 'boolean' ? null : leesBereik(value)
  if (bereik === null) return true
  const ends = uitersten(bereik)
  if (ends === null) return false
  return [ends.van, ends.tot].some((end) => end !== null && end > 0 && end < smallestReach)
}

/**
 * Numbers made from the bereik of several activities. They are never published: units differ, unknown isn't 0, and one
 * person may count at each of them.
 *
 * @see docs/EVIDENCE.md, rule E41
 */
export function addedReach(subject: Subject): readonly string[] {
  const { origins, columnsRead, sources, table, roles } = subject
  if (!origins || !columnsRead.includes('bereik')) return []
  if (!sources.some(({ soort }) => soort === 'registratie-collectief')) return []
  return table.columns.flatMap(({ name, type }) => {
    const origin = origins.get(name.toLowerCase())
    const isReach = roles.some(({ rol, kolom }) => rol === 'bereik' && kolom === name)
    const isMade = origin?.computed === true && !origin.count
    return isMade && (type === 'number' || isReach) ? [name] : []
  })
}
