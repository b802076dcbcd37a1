import { stringify } from 'yaml'
import type { CellValue, Row } from '../../bridge/table'
import type { ChapterKind } from '../../feitenblad/model'
import type { TableColumn } from '../../recipe/model'
import type { SourceManifest } from '../../workspace/werkmap'

/** A loaded source as a first figure is made of it. */
export interface ProposalInput {
  readonly manifest: SourceManifest
  /** As SQL sees them. */
  readonly columns: readonly TableColumn[]
  /** The first rows, in the order of the file. */
  readonly rows: readonly Row[]
}

/** An analysis to begin with: what it shows, where it belongs in a feitenblad, and its cells as they stand in the file. */
export interface FirstFigure {
  readonly titel: string
  readonly hoofdstuk: ChapterKind
  /** One sentence: what the figure is of. */
  readonly omschrijving: string
  /** @param titel Of the figure. */
  readonly cellen: (titel: string) => string
}

/**
 * A figure that says something of a source by its roles alone; null when nothing in it says what to draw. Of a table of
 * figures: one topic by region in the last period, of everything else the first that the file has (CBS puts totals
 * first). Of a registration: how many. Of a panel: one question. Every choice stands in the query, to be changed there.
 */
export function proposeFigure(input: ProposalInput): FirstFigure | null {
  switch (input.manifest.soort) {
    case 'registratie-trajecten':
      return countFigure(input)
    case 'registratie-collectief':
      return reachFigure(input)
    case 'panel':
      return panelFigure(input)
    default:
      return describesAreas(input.manifest) ? measuredFigure(input) : null
  }
}

/** Figures of whole areas need no base to be published. */
const describesAreas = ({ aard }: SourceManifest) => aard === 'integraal' || aard === 'modelschatting'

/** More bars than this say nothing at a glance. */
const mostBars = 30

function measuredFigure({ manifest, columns, rows }: ProposalInput): FirstFigure | null {
  const measure = measureOf(columns)
  if (measure === undefined) return null
  const period = columns.find(({ role }) => role === 'periode')
  const region = columns.find(({ role }) => role === 'regio' || role === 'gebied')
  const others = columns.filter(
    (column) => column !== period && column !== region && column.type === 'VARCHAR',
  )
  const fixed = others.flatMap((column) => {
    const values = valuesOf(rows, column)
    return values.length > 1 ? [{ column, value: values[0] ?? null }] : []
  })
  const known = rows.filter(
    (row) =>
      typeof row[measure.name] === 'number' &&
      fixed.every(({ column, value }) => row[shownName(column)] === value),
  )
  const last = period && valuesOf(known, period).toSorted(compare).at(-1)
  const inLast = period ? known.filter((row) => row[shownName(period)] === last) : known
  const regions = region ? valuesOf(inLast, region) : []
  const about = fixed.map(({ value }) => String(value)).join(' · ')
  const words = { manifest, measure, about }
  if (region && regions.length > 1 && regions.length <= mostBars)
    return figureOf(words, region, last ?? null, [
      ...fixed,
      ...(period && last !== undefined ? [{ column: period, value: last }] : []),
    ])
  if (!period || valuesOf(known, period).length < 2) return null
  const place = region && regions[0] !== undefined ? [{ column: region, value: regions[0] }] : []
  return figureOf(words, period, place[0]?.value ?? null, [...fixed, ...place])
}

/** A percentage can be compared between areas; a number of people can't. */
function measureOf(columns: readonly TableColumn[]): TableColumn | undefined {
  const measures = columns.filter(({ role, type }) => role === 'waarde' && isNumber(type))
  return measures.find(({ unit }) => unit === '%') ?? measures[0]
}

interface Fixed {
  readonly column: TableColumn
  readonly value: CellValue
}

function figureOf(
  { manifest, measure, about }: { manifest: SourceManifest; measure: TableColumn; about: string },
  group: TableColumn,
  within: CellValue,
  fixed: readonly Fixed[],
): FirstFigure {
  const by = shownName(group)
  const sql = [
    `-- groep: ${by}`,
    `SELECT ${by}, ${measure.name}`,
    `FROM ${manifest.naam}`,
    ...fixed.map(
      ({ column, value }, at) => `${at === 0 ? 'WHERE' : '  AND'} ${shownName(column)} = ${literal(value)}`,
    ),
    `${fixed.length === 0 ? 'WHERE' : '  AND'} ${measure.name} IS NOT NULL`,
    `ORDER BY ${by}`,
  ].join('\n')
  const overTime = group.role === 'periode'
  const titel = within === null ? measure.label : `${measure.label}, ${String(within)}`
  return {
    titel,
    hoofdstuk: 'situatie',
    omschrijving: `${measure.label} per ${overTime ? 'periode' : 'regio'}${within === null ? '' : `, ${String(within)}`}.`,
    cellen: (title) =>
      cells(sql, {
        titel: title,
        ...(about === '' ? {} : { ondertitel: about }),
        ...(overTime
          ? { soort: 'lijn', x: by, y: measure.name }
          : { soort: 'staaf', x: measure.name, y: by }),
        ...(measure.unit === null ? {} : { eenheid: measure.unit }),
      }),
  }
}

function countFigure({ manifest, columns }: ProposalInput): FirstFigure | null {
  const group = ['zrm_domein', 'gebied', 'pg_dimensie']
    .map((role) => columns.find((column) => column.role === role))
    .find((column) => column !== undefined)
  if (group === undefined) return null
  const unit = manifest.eenheid ?? 'trajecten'
  const by = shownName(group)
  const sql = [
    `-- groep: ${by}`,
    `-- aantal: n (${unit})`,
    `SELECT coalesce(${by}, 'Onbekend') AS ${by}, count(*) AS n`,
    `FROM ${manifest.naam}`,
    'GROUP BY ALL',
    `ORDER BY n DESC, ${by}`,
  ].join('\n')
  const titel = `${capital(unit)} per ${group.label}`
  return {
    titel,
    hoofdstuk: 'individuele-trajecten',
    omschrijving: `Het aantal ${unit} per ${group.label}.`,
    cellen: (title) => cells(sql, { titel: title, soort: 'staaf', x: 'n', y: by, n: 'n', eenheid: unit }),
  }
}

function reachFigure({ manifest, columns }: ProposalInput): FirstFigure | null {
  const [activity, reach, unit] = ['activiteit', 'bereik', 'eenheid'].map((role) =>
    columns.find((column) => column.role === role),
  )
  if (!activity || !reach || !unit) return null
  const sql = [
    `-- groep: ${activity.name}`,
    `-- bereik: ${reach.name} in ${unit.name}`,
    `SELECT ${activity.name}, ${reach.name}, ${unit.name}`,
    `FROM ${manifest.naam}`,
  ].join('\n')
  return {
    titel: 'Bereik per activiteit',
    hoofdstuk: 'collectieve-activiteiten',
    omschrijving: 'Het bereik van elke activiteit, in haar eigen eenheid.',
    cellen: (title) => cells(sql, { titel: title, soort: 'bereik', x: reach.name, y: activity.name }),
  }
}

function panelFigure({ manifest, columns }: ProposalInput): FirstFigure | null {
  const question = columns.find(({ role }) => role === 'antwoord')
  if (question === undefined) return null
  return {
    titel: question.label,
    hoofdstuk: 'situatie',
    omschrijving: `De antwoorden op “${question.label}”, gewogen.`,
    cellen: (title) =>
      `\n\`\`\`peiling naam=figuur bron=${manifest.naam}\n${stringify({ vraag: question.name, titel: title }, { lineWidth: 0 })}\`\`\`\n`,
  }
}

const cells = (sql: string, keys: Readonly<Record<string, string>>): string =>
  `\n\`\`\`sql naam=cijfers\n${sql}\n\`\`\`\n\n\`\`\`figuur naam=figuur bron=cijfers\n${stringify(keys, { lineWidth: 0 })}\`\`\`\n`

/** The words of a coded column stand beside it. */
const shownName = ({ name, beside }: TableColumn) => beside.find(({ kind }) => kind === 'label')?.name ?? name

const valuesOf = (rows: readonly Row[], column: TableColumn): readonly (string | number)[] => [
  ...new Set(
    rows.flatMap((row) => {
      const value = row[shownName(column)]
      return typeof value === 'string' || typeof value === 'number' ? [value] : []
    }),
  ),
]

const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0)

const literal = (value: CellValue) =>
  typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const isNumber = (type: TableColumn['type']) => type === 'DOUBLE' || type === 'BIGINT'
