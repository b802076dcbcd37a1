import { zrmDomeinen } from '../zrm/domeinen'
import { oudereDomeinen } from '../zrm/edities'
import type { Traject } from '../zrm/traject'

/** Trajecten of one group, as it is named in the table. */
export interface TrajectGroup {
  readonly groep: string
  readonly trajecten: readonly Traject[]
}

const unknown = 'Onbekend'

/** Splits tallies by their group: domains in the order of the ZRM, others by name, what isn't known last. */
export function groupsOf(
  tallies: readonly (Traject & { readonly groep: string | null })[],
): readonly TrajectGroup[] {
  const groups = new Map<string, Traject[]>()
  for (const tally of tallies) {
    const name = tally.groep ?? unknown
    const own = groups.get(name)
    if (own === undefined) groups.set(name, [tally])
    else own.push(tally)
  }
  return [...groups]
    .toSorted(([left], [right]) => placeOf(left) - placeOf(right) || left.localeCompare(right, 'nl'))
    .map(([groep, trajecten]) => ({ groep, trajecten }))
}

const order: readonly string[] = [...zrmDomeinen, ...oudereDomeinen, 'jonger dan 18']

function placeOf(name: string): number {
  if (name.toLowerCase() === unknown.toLowerCase()) return order.length + 1
  const at = order.indexOf(name)
  return at === -1 ? order.length : at
}
