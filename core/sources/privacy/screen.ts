import type { ColumnSettings } from '../../workspace/werkmap'
import type { InspectedColumn, PrivacyFinding } from '../inspection'
import type { ClueColumn } from '../recognise/clues'
import { detectors, type Detector } from './detectors'

/** What happens with a column at import. */
export interface Screening {
  readonly finding: PrivacyFinding | null
  readonly loaded: boolean
  readonly transform: InspectedColumn['transform']
}

export interface ScreeningContext {
  /** Whether an age can be worked out; a birth date is left out when it can't. */
  readonly hasReferenceDay: boolean
  /** Whether rows are about persons, so that a column “naam” holds theirs and not an area's. */
  readonly aboutPersons: boolean
}

/**
 * Looks for personal data in a column by header and by values, and decides what is loaded of it. Settings win, but
 * for one thing: what becomes an age, a postcode district or a pseudonym by default never comes in as it is.
 */
export function screenColumn(
  column: ClueColumn,
  role: string | null,
  settings: ColumnSettings,
  { hasReferenceDay, aboutPersons }: ScreeningContext,
): Screening {
  const seen = detectors.find((detector) => fits(detector, column, role, aboutPersons))
  const action = seen === undefined ? 'geladen' : seen.action
  const transform = settings.omzetting ?? (action === 'geladen' || action === 'niet-geladen' ? null : action)
  const possible = transform !== 'leeftijd' || hasReferenceDay
  const loaded = possible && (settings.geladen ?? (transform !== null || action !== 'niet-geladen'))
  const finding = seen && findingOf(seen, column, !loaded ? 'niet-geladen' : (transform ?? 'geladen'))
  return { finding: finding ?? null, loaded, transform: loaded ? transform : null }
}

const fits = (detector: Detector, column: ClueColumn, role: string | null, aboutPersons: boolean) =>
  detector.header.test(column.name) ||
  (column.words !== '' && detector.header.test(column.words)) ||
  // The inhabitants of a country may pass the eleven-test too.
  (role !== 'waarde' && detector.values(column)) ||
  (detector.name === 'clientnummer' && role === 'client') ||
  (detector.name === 'naam' && aboutPersons && column.name === 'naam')

function findingOf(detector: Detector, column: ClueColumn, action: PrivacyFinding['action']): PrivacyFinding {
  const seen = detector.values(column)
    ? `De waarden lijken ${detector.what}`
    : `De kolomnaam wijst op ${detector.what}`
  return {
    header: column.header,
    detector: detector.name,
    ground: `${seen}; ${consequences[action]}.`,
    action,
  }
}

const consequences: Readonly<Record<PrivacyFinding['action'], string>> = {
  'niet-geladen': 'ze worden niet geladen',
  pseudoniem: 'er komt een pseudoniem voor in de plaats',
  leeftijd: 'er komt een leeftijd in hele jaren voor in de plaats',
  pc4: 'alleen de vier cijfers worden geladen',
  geladen: 'ze worden geladen omdat je dat zo hebt ingesteld',
}
