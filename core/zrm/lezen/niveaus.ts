import type { Stand } from '../overgangen'
import {
  aboutWhen,
  counted,
  joined,
  notPersons,
  percentBehind,
  trajectCount,
  type ReadAbout,
  type Reading,
} from './reading'

/** How many went from a level to a level, as it may be shown: null where it is protected. */
export interface ShownTransition {
  readonly start: Stand
  readonly eind: Stand
  readonly n: number | null
}

/**
 * The reading of a transition matrix: how many ended higher, equal and lower, and the transition that occurs most. No sum
 * is told in which a protected number would stand.
 *
 * @param nameOf How a level is called: `2 niet zelfredzaam`.
 */
export function readLevels(
  cells: readonly ShownTransition[],
  nameOf: (level: number) => string,
  about: ReadAbout,
): Reading {
  const regel = `${aboutWhen(about)}: ${sayWhere(cells, about)}.`
  return {
    titel: `${about.over}: van startscore naar eindscore`,
    regel,
    alinea: joined([
      regel,
      sayMost(cells, nameOf),
      sayUnknown(cells),
      `${notPersons} De cijfers laten zien waar trajecten begonnen en eindigden; waardoor dat komt, is er niet uit af te lezen.`,
    ]),
  }
}

type Known = ShownTransition & { readonly start: number; readonly eind: number }

const known = (cells: readonly ShownTransition[]) =>
  cells.filter((cell): cell is Known => cell.start !== null && cell.eind !== null)

/** null when one of them isn't shown. */
const sumOf = (cells: readonly ShownTransition[]) =>
  cells.reduce<number | null>((sum, { n }) => (sum === null || n === null ? null : sum + n), 0)

function sayWhere(cells: readonly ShownTransition[], about: ReadAbout): string {
  const both = known(cells)
  const n = sumOf(both)
  if (n === 0) return 'bij geen enkel traject zijn de startscore en de eindscore allebei bekend'
  const where = (is: (cell: Known) => boolean) => sumOf(both.filter(is)) ?? 0
  if (n === null) return 'hoeveel trajecten op een ander niveau eindigden, wordt niet getoond'
  const higher = where(({ start, eind }) => eind > start)
  const equal = where(({ start, eind }) => eind === start)
  const lower = where(({ start, eind }) => eind < start)
  return `van de ${counted(n)} trajecten waarvan de startscore en de eindscore bekend zijn, eindigden er ${counted(higher)} op een hoger niveau dan waarop ze begonnen${percentBehind(higher, n, about)}, ${counted(equal)} op hetzelfde en ${counted(lower)} op een lager niveau`
}

/** Nothing where it is shared by several, or one of the numbers isn't shown. */
function sayMost(cells: readonly ShownTransition[], nameOf: (level: number) => string): string | null {
  const [first, second] = known(cells).toSorted((one, other) => (other.n ?? 0) - (one.n ?? 0))
  if (first === undefined || !first.n || first.n === second?.n || sumOf(known(cells)) === null) return null
  const where =
    first.start === first.eind
      ? `begin en einde op ${nameOf(first.start)}`
      : `van ${nameOf(first.start)} naar ${nameOf(first.eind)}`
  return `Het vaakst kwam voor: ${where} (${trajectCount(first.n)}).`
}

function sayUnknown(cells: readonly ShownTransition[]): string | null {
  const unknown = sumOf(cells.filter(({ start, eind }) => start === null || eind === null))
  const total = sumOf(cells)
  return unknown === null || total === null || unknown === 0
    ? null
    : `Bij ${counted(unknown)} van de ${counted(total)} trajecten is de startscore of de eindscore (nog) niet bekend.`
}
