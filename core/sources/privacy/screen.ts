import type { ColumnSettings } from '../../workspace/werkmap'
import type { InspectedColumn, PrivacyFinding } from '../inspection'
import type { ClueColumn } from '../recognise/clues'
import { detectors, saysHeader, type Detector, type TableClues } from './detectors'
import type { PersonalHeader } from './personalHeaders'

/** What happens with a column at import. */
export interface Screening {
  readonly finding: PrivacyFinding | null
  readonly loaded: boolean
  readonly transform: InspectedColumn['transform']
}

export interface ScreeningContext extends TableClues {
  /** Whether an age can be worked out; a birth date is left out when it can't. */
  readonly hasReferenceDay: boolean
  /** Headers that are themselves something of a person. */
  readonly personalHeaders: ReadonlyMap<string, PersonalHeader>
}

/**
 * Looks for personal data in a column by header and by values, and in the header itself, and decides what is loaded of it. Settings win, but
 * for one thing: what becomes an age, a postcode district or a pseudonym by default never comes in as it is.
 */
export function screenColumn(
  column: ClueColumn,
  role: string | null,
  settings: ColumnSettings,
  context: ScreeningContext,
): Screening {
  const seen = detectors.find((detector) => fits(detector, column, role, context))
  const header = seen === undefined ? context.personalHeaders.get(column.header) : undefined
  const action = seen?.action ?? (header === undefined ? 'geladen' : 'niet-geladen')
  const transform = settings.omzetting ?? (action === 'geladen' || action === 'niet-geladen' ? null : action)
  const possible = transform !== 'leeftijd' || context.hasReferenceDay
  const loaded = possible && (settings.geladen ?? (transform !== null || action !== 'niet-geladen'))
  const done = !loaded ? 'niet-geladen' : (transform ?? 'geladen')
  const finding =
    seen === undefined
      ? header && headerFinding(header, column, done)
      : findingOf(seen, column, context, done)
  return { finding: finding ?? null, loaded, transform: loaded ? transform : null }
}

const fits = (detector: Detector, column: ClueColumn, role: string | null, table: TableClues) =>
  saysHeader(detector, column, table) ||
  (!described[role ?? '']?.includes(detector.name) && detector.values(column, table)) ||
  (detector.name === 'clientnummer' && role === 'client') ||
  (detector.name === 'naam' && table.aboutPersons && column.name === 'naam')

/** What values of a role may look like without being it: the inhabitants of a country may pass the eleven-test too. */
const described: Readonly<Record<string, readonly Detector['name'][]>> = {
  waarde: detectors.map(({ name }) => name),
  regio: ['naam', 'vrije-tekst'],
  gebied: ['naam', 'vrije-tekst'],
  periode: ['adres', 'telefoon'],
}

function findingOf(
  detector: Detector,
  column: ClueColumn,
  table: TableClues,
  action: PrivacyFinding['action'],
): PrivacyFinding {
  const seen = detector.values(column, table)
    ? `De waarden lijken ${detector.what}`
    : `De kolomnaam wijst op ${detector.what}`
  return {
    header: column.header,
    detector: detector.name,
    ground: `${seen}; ${consequences[action]}.`,
    action,
  }
}

const headerFinding = (
  { detector, what }: PersonalHeader,
  { header }: ClueColumn,
  action: PrivacyFinding['action'],
): PrivacyFinding => ({
  header,
  detector,
  ground: `De kolomnaam lijkt zelf ${what}; ${action === 'niet-geladen' ? 'de kolom wordt niet geladen' : consequences[action]}.`,
  action,
})

const consequences: Readonly<Record<PrivacyFinding['action'], string>> = {
  'niet-geladen': 'ze worden niet geladen',
  pseudoniem: 'er komt een pseudoniem voor in de plaats',
  leeftijd: 'er komt een leeftijd in hele jaren voor in de plaats',
  pc4: 'alleen de vier cijfers worden geladen',
  geladen: 'ze worden geladen omdat je dat zo hebt ingesteld',
}
