import { isCodeName } from '../recognise/clues'
import type { InspectedColumn, Inspection } from '../inspection'

/**
 * Sets of columns that may tell one row from another, by name in SQL, best first: what roles say (a traject; area,
 * period and subject together), then the smallest sets of columns that can be unique. Measured values are in none:
 * that they differ everywhere is chance.
 */
export function keyCandidates({ columns, rowCount }: Inspection): readonly (readonly string[])[] {
  const loaded = columns.filter((column) => column.loaded && mayTellRowsApart(column))
  const named = (wanted: (column: InspectedColumn) => boolean) =>
    loaded.filter(wanted).map(({ name }) => name)
  const candidates = [
    ...singleRoles.map((role) => named((column) => column.role === role)),
    named(({ role }) => role !== null && dimensionRoles.has(role)),
    ...(columns.some(({ role }) => role === 'waarde') ? [named(() => true)] : []),
    ...smallestSets(loaded, rowCount),
  ]
  return [...new Map(candidates.filter((set) => set.length > 0).map((set) => [set.join(' '), set])).values()]
}

const singleRoles = ['traject', 'respondent', 'code', 'client']
const dimensionRoles = new Set([
  'regio',
  'gebied',
  'periode',
  'onderwerp',
  'vraag',
  'antwoord',
  'activiteit',
  'indicator',
  'groep',
])

function mayTellRowsApart({ type, name, role }: InspectedColumn): boolean {
  if (role === 'waarde' || role === 'gewicht') return false
  if (type !== 'number') return type !== 'boolean'
  return (
    isCodeName(name) ||
    role === 'periode' ||
    role === 'regio' ||
    /^(jaar|maand|week|kwartaal|volg|rij)/.test(name)
  )
}

const maxColumns = 12
const maxSize = 3

/** Sets of at most three columns whose values can be combined in as many ways as there are rows. */
function smallestSets(columns: readonly InspectedColumn[], rowCount: number): readonly (readonly string[])[] {
  const ways = ({ profile, nulls }: InspectedColumn) => (profile?.distinct ?? rowCount) + (nulls > 0 ? 1 : 0)
  const most =
    columns.length <= maxColumns
      ? columns
      : [...columns].sort((a, b) => ways(b) - ways(a)).slice(0, maxColumns)
  let sets: readonly (readonly InspectedColumn[])[] = [[]]
  const found: (readonly InspectedColumn[])[] = []
  for (let size = 1; size <= maxSize; size += 1) {
    sets = sets.flatMap((set) => {
      const from = set.length === 0 ? 0 : most.indexOf(set.at(-1) as InspectedColumn) + 1
      return most.slice(from).map((column) => [...set, column])
    })
    found.push(
      ...sets.filter((set) => set.reduce((product, column) => product * ways(column), 1) >= rowCount),
    )
  }
  return found.slice(0, maxSets).map((set) => set.map(({ name }) => name))
}

/** Each is tried on both tables. */
const maxSets = 60
