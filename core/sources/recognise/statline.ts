import {
  describeRoles,
  isCodeName,
  type ClueColumn,
  type Clues,
  type Recogniser,
  type Recognition,
} from './clues'
import { isPeriodColumn } from './periods'

/** Tables of CBS: StatLine downloads, old and new, its open-data sets, and the observations of the new portal. */
export const recogniseStatline: Recogniser = (clues) => {
  const { columns } = clues
  if (clues.survey) return null
  if (columns.some(({ name }) => name === 'identifier')) return null
  const found = signs.filter(({ holds }) => holds(clues))
  const confidence = Math.min(
    0.98,
    found.reduce((total, { weight }) => total + weight, 0),
  )
  if (confidence < 0.5 || !found.some(({ proper }) => proper)) return null
  const roles = columns.map((column) => roleOf(column, clues))
  const recognition: Recognition = {
    kind: 'cbs-statline',
    nature: 'integraal',
    confidence,
    grounds: [...found.map(({ ground }) => ground), describeRoles(columns, roles)],
    roles,
    codes: columns.map((column) => isDimension(column, clues)),
  }
  return isSample(clues) ? asMonitor(recognition) : recognition
}

interface Sign {
  readonly ground: string
  readonly weight: number
  /** Only CBS writes this; regions and years alone stand in any table. */
  readonly proper: boolean
  readonly holds: (clues: Clues) => boolean
}

const signs: readonly Sign[] = [
  {
    ground: 'Het bestand heeft de opmaak van een StatLine-download.',
    weight: 0.25,
    proper: true,
    holds: ({ statline, columns }) => statline && columns.some(isStatlineName),
  },
  {
    ground: 'Boven of onder de tabel staat het CBS als bron.',
    weight: 0.4,
    proper: true,
    holds: ({ surroundings }) =>
      /\bCBS\b|\bcbs\.nl\b|Centraal Bureau voor de Statistiek|Statistics Netherlands/.test(surroundings),
  },
  {
    ground: 'De kolommen heten zoals in StatLine: Perioden, en onderwerpen met hun eenheid.',
    weight: 0.2,
    proper: true,
    holds: ({ columns }) =>
      columns.some(({ header }) => /^(Perioden|Periods)$/.test(header)) &&
      columns.some(({ header, unit }) => unit !== null && header.endsWith(')')),
  },
  {
    ground: 'De kolommen heten zoals in de open data van CBS (Naam_1, Naam_2, …).',
    weight: 0.35,
    proper: true,
    holds: hasNumberedTopics,
  },
  {
    ground: 'Elke rij is een waarneming van CBS (Measure, Value, ValueAttribute).',
    weight: 0.6,
    proper: true,
    holds: isObservations,
  },
  {
    ground: 'Er staan perioden in zoals CBS ze schrijft.',
    weight: 0.35,
    proper: false,
    holds: ({ columns }) => columns.some(isPeriodColumn),
  },
  {
    ground: 'Er staan regio’s in.',
    weight: 0.25,
    proper: false,
    holds: ({ columns }) => columns.some(isRegion),
  },
  {
    ground: 'De kopregel noemt eenheden, zoals (x 1 000) of (%).',
    weight: 0.15,
    proper: false,
    holds: ({ columns }) => columns.some(({ unit }) => unit !== null),
  },
]

/** Topics above each other under a title stand in every report; with these names beside them it is StatLine's. */
const isStatlineName = ({ name }: ClueColumn) =>
  /^(perioden|periods|onderwerp(en)?|topics?|regio_?s|regions|regiokenmerken|wijken_en_buurten)(_|$)/.test(
    name,
  )

const isNumbered = ({ header }: ClueColumn) => /^\w+_\d+$/.test(header)

/** Topics of CBS's typed and untyped data sets end in their number: 1, 2, 3 … */
function hasNumberedTopics({ columns }: Clues): boolean {
  return (
    columns.filter(isNumbered).length * 2 > columns.length &&
    columns.some(({ header }) => header.endsWith('_1'))
  )
}

function isObservations({ columns }: Clues): boolean {
  const names = columns.map(({ name }) => name)
  return ['measure', 'value', 'valueattribute'].every((name) => names.includes(name))
}

const isRegion = (column: ClueColumn) => hasRegionCodes(column) || isRegionName(column.name)

/** `Nederland` or `Totaal` may stand among the codes. */
const hasRegionCodes = ({ scan }: ClueColumn) => (scan.traits.region ?? 0) * 2 > scan.values

const isRegionName = (name: string) =>
  /^(regio_?s|regios?|regions?|regiokenmerken|wijken_en_buurten|gemeente(naam)?|gebied)$|^regiocode/.test(
    name,
  )

/** The column with the areas' codes; without one, the first with their names. */
const regionColumn = ({ columns }: Clues) =>
  columns.find(hasRegionCodes) ?? columns.find(({ name }) => isRegionName(name))

function isDimension(column: ClueColumn, clues: Clues): boolean {
  if (isObservations(clues)) return column.name !== 'value'
  return (
    (hasNumberedTopics(clues) && !isNumbered(column)) || isPeriodColumn(column) || isCodeName(column.name)
  )
}

function roleOf(column: ClueColumn, clues: Clues): string | null {
  if (isPeriodColumn(column)) return 'periode'
  if (column === regionColumn(clues)) return 'regio'
  if (isObservations(clues))
    return ({ measure: 'onderwerp', value: 'waarde' } as Record<string, string>)[column.name] ?? null
  const measured = column.unit !== null || isNumbered(column) || column.header.includes(' | ')
  return measured && hasNumbers(column) ? 'waarde' : null
}

/** A column of missing signs only may hold numbers too. */
const hasNumbers = ({ scan: { values, traits } }: ClueColumn) =>
  values === 0 || [traits.integer, traits.point, traits.comma].some((count) => count !== undefined)

/** Only figures from a sample come with margins. */
const isSample = ({ columns }: Clues) => columns.some(({ name }) => name === 'marges')

const asMonitor = (recognition: Recognition): Recognition => ({
  ...recognition,
  kind: 'ggd-monitor',
  nature: 'steekproef',
  grounds: [
    ...recognition.grounds,
    'De kolom “Marges” hoort bij een steekproef: de gezondheidsmonitor van GGD, CBS en RIVM.',
  ],
})
