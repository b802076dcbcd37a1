import { leesBereik } from '../bereik/leesBereik'
import { schrijfBereik } from '../bereik/schrijfBereik'
import { protectedSign } from '../notebook/formatValue'
import { writeValue } from './fillText'
import { findValue, type Lookup, type PublishedCell } from './lookup'
import type { ReachDefinition } from './model'

export interface Reach {
  /** As printed: `minimaal 25 inwoners`, `onbekend`. */
  readonly text: string
  readonly cells: readonly PublishedCell[]
  readonly hidden: boolean
}

/**
 * How many an activity reached, as the card prints it.
 *
 * @param naam Of the activity: its row in a list of activities.
 */
export function reachOf(
  reach: ReachDefinition,
  naam: string,
  lookup: Lookup,
): Reach | { readonly problem: string } {
  if (reach.precisie === 'geregistreerd') return registeredReach(reach.cel, naam, lookup)
  if (reach.precisie !== 'berekend')
    return { text: schrijfBereik(reach, 'eenheid' in reach ? reach.eenheid : ''), cells: [], hidden: false }
  const [notebook = '', cell = '', column = ''] = reach.waarde.split('.')
  const found = findValue(lookup, notebook, cell, column)
  if (typeof found === 'string') return { problem: found }
  const value = writeValue(found, column, { kind: 'getal', decimals: 0 })
  return { text: `${value} ${reach.eenheid}`, cells: [found.cell], hidden: found.hidden }
}

function registeredReach(
  reference: string,
  naam: string,
  lookup: Lookup,
): Reach | { readonly problem: string } {
  const [notebook = '', name = ''] = reference.split('.')
  const cell = lookup(notebook, name)
  if (cell === null) return { problem: `${reference}: deze cel is er niet of heeft geen resultaat.` }
  const [role, ...others] = cell.roles.filter((one) => one.rol === 'bereik')
  if (role === undefined)
    return {
      problem: `${reference}: geen kolom van deze cel heeft de rol bereik (-- bereik: bereik in eenheid).`,
    }
  if (others.length > 0)
    return {
      problem: `${reference}: meer dan één kolom van deze cel heeft de rol bereik. Neem een cel met het bereik van één jaar.`,
    }
  const { withheld, table, hidden } = cell.protection
  const nothing = { text: protectedSign, cells: [cell], hidden: true }
  if (withheld !== null) return nothing
  const names = table.columns.filter(({ name: one }) => one !== role.kolom && one !== role.eenheden)
  const places = table.rows.flatMap((row, at) => (names.some((one) => row[one.name] === naam) ? [at] : []))
  const [at = -1, ...more] = places
  const row = table.rows[at]
  if (row === undefined) return { problem: `${reference}: activiteit '${naam}' staat niet in deze lijst.` }
  if (more.length > 0)
    return {
      problem: `${reference}: activiteit '${naam}' staat er ${places.length} keer in. Noem de regels elk anders, of schrijf het bereik zelf.`,
    }
  if (hidden.some((place) => place.row === at && place.column === role.kolom)) return nothing
  const value = row[role.kolom] ?? null
  const bereik = typeof value === 'boolean' ? null : leesBereik(value)
  if (bereik === null)
    return { problem: `${reference}: het bereik '${String(value)}' van '${naam}' is niet te lezen.` }
  return { text: schrijfBereik(bereik, String(row[role.eenheden] ?? '')), cells: [cell], hidden: false }
}
