import type { Crossing } from '../../zrm/overgangen'
import { countTable, shareColumns, shareOf, shareRoles, type ZrmTable } from './zrmTable'

/** Of the trajecten that began below enough: how many ended at it or above, a row per group. */
export function overgangTable(
  groups: readonly { readonly groep: string; readonly crossing: Crossing }[],
): ZrmTable {
  const rows = groups
    .map(({ groep, crossing: { bereikt, nietBereikt, onbekend } }) => ({
      groep,
      bereikt,
      niet_bereikt: nietBereikt,
      onbekend,
      bekend: bereikt + nietBereikt,
      totaal: bereikt + nietBereikt + onbekend,
      ...shareOf(bereikt, bereikt + nietBereikt),
    }))
    .filter(({ totaal }) => totaal > 0)
  const counts = ['bereikt', 'niet_bereikt', 'onbekend', 'bekend', 'totaal']
  return countTable({ texts: ['groep'], counts, others: shareColumns }, rows, shareRoles('bereikt', 'bekend'))
}
