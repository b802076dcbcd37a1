import { assess } from '../evidence/assess'
import type { Subject } from '../evidence/assessment'
import { readsOf, sourcesOf } from '../notebook/dependencies'
import type { Cell } from '../notebook/model'
import { tokenize } from '../engine/tokens'
import type { CellContext } from './cellContext'
import { cellPopulation } from './cellPopulation'
import { freeTextShown, originsOf } from './originsOf'
import { reallocationsOf } from './reallocationsOf'
import { withSourcesOfSteps } from './loadingOrder'
import type { SourceManifest } from '../workspace/werkmap'
import type { CellOutput, SourceState } from './model'

type Judged = Pick<Subject, 'cell' | 'kind' | 'table' | 'roles' | 'partition' | 'zrm'> &
  Partial<Pick<Subject, 'contributions' | 'heaviestWeight'>>

/** Judges a fresh result by the evidence rules. */
export function cellOutput(judged: Judged, context: CellContext): CellOutput {
  const read = sourcesOf(context.notebook.cells, judged.cell, new Set(context.sources.keys()))
  const names = withSourcesOfSteps(read, (name) => context.sources.get(name)?.manifest)
  const sources = names.flatMap((name) => loadedManifest(context.sources.get(name)))
  const columnsRead = rolesOf(wordsOf(judged.cell, context, new Set()), names, context)
  const columnsNamed = rolesOf(namedBy(judged, context), names, context)
  const readsPseudonyms = names.some((name) => holdsPseudonyms(context.sources.get(name)))
  const origins = originsOf(judged.cell, names, context)
  const freeText = freeTextIn(judged, origins, names, context)
  const population = cellPopulation(judged.cell, names, context)
  const reallocations = reallocationsOf(names.flatMap((name) => context.sources.get(name) ?? []))
  const assessment = assess(
    {
      contributions: null,
      heaviestWeight: null,
      ...judged,
      sources,
      readsPseudonyms,
      columnsRead,
      columnsNamed,
      origins,
      freeText,
      population,
      reallocations,
    },
    context.assessment,
  )
  return {
    table: judged.table,
    roles: judged.roles,
    sources,
    assessment,
    zrm: judged.zrm,
  }
}

/** Of a query the columns that come from such a text; of another cell each one that it names. */
function freeTextIn(
  { cell: id, table }: Judged,
  origins: Subject['origins'],
  names: readonly string[],
  context: CellContext,
): readonly string[] {
  const columns = table.columns.filter(({ type }) => type !== 'number').map(({ name }) => name)
  if (origins !== null) return columns.filter((name) => origins.get(name.toLowerCase())?.freeText)
  const cell = context.notebook.cells.find((candidate) => candidate.id === id)
  const words = new Set(cell ? ownWords(cell) : [])
  return [...freeTextShown(names, context)].filter((name) => words.has(name))
}

const holdsPseudonyms = (source: SourceState | undefined) =>
  source?.inspection?.columns.some(({ transform }) => transform === 'pseudoniem') ?? false

/** The manifest with the hash of what was really read. */
function loadedManifest(source: SourceState | undefined): readonly SourceManifest[] {
  return source ? [{ ...source.manifest, sha256: source.sha256 ?? source.manifest.sha256 }] : []
}

/** Roles of the source columns of these names. */
function rolesOf(
  words: ReadonlySet<string>,
  sources: readonly string[],
  context: CellContext,
): readonly string[] {
  const columns = sources.flatMap((name) => context.sources.get(name)?.recipe?.columns ?? [])
  const roles = columns.flatMap((column) =>
    column.role !== null && words.has(column.name) ? [column.role] : [],
  )
  return [...new Set(roles)]
}

/** What a cell names itself and what stands in its result; not what the cells it reads pass on. */
function namedBy({ cell: id, table }: Judged, context: CellContext): ReadonlySet<string> {
  const cell = context.notebook.cells.find((candidate) => candidate.id === id)
  return new Set([...(cell ? ownWords(cell) : []), ...table.columns.map(({ name }) => name.toLowerCase())])
}

function wordsOf(id: string, context: CellContext, seen: Set<string>): ReadonlySet<string> {
  const cell = context.notebook.cells.find((candidate) => candidate.id === id)
  if (!cell || seen.has(id)) return new Set()
  seen.add(id)
  const own = ownWords(cell)
  const upstream = readsOf(cell).flatMap((name) => [...wordsOf(name, context, seen)])
  return new Set([...own, ...upstream])
}

function ownWords(cell: Cell): readonly string[] {
  if (cell.kind === 'zrm')
    return [
      'startscore',
      'doelscore',
      'eindscore',
      'zrm_domein',
      ...(cell.per ? [cell.per.toLowerCase()] : []),
    ]
  if (cell.kind === 'peiling')
    return [cell.vraag, cell.per, cell.gewicht ?? 'gewicht'].flatMap((name) => name?.toLowerCase() ?? [])
  if (cell.kind !== 'sql') return []
  const tokens = tokenize(cell.sql)
  return tokens.ok
    ? tokens.value.filter(({ kind }) => kind !== 'string').map(({ value }) => value.toLowerCase())
    : []
}
