import { assess } from '../evidence/assess'
import type { Subject } from '../evidence/assessment'
import { readsOf, sourcesOf } from '../notebook/dependencies'
import type { Cell } from '../notebook/model'
import { tokenize } from '../engine/tokens'
import type { CellContext } from './cellContext'
import { cellPopulation } from './cellPopulation'
import { originsOf } from './originsOf'
import { reallocationsOf } from './reallocationsOf'
import { withSourcesOfSteps } from './loadingOrder'
import type { SourceManifest } from '../workspace/werkmap'
import type { CellOutput, SourceState } from './model'

type Judged = Pick<Subject, 'cell' | 'kind' | 'table' | 'roles' | 'partition' | 'zrm'>

/** Judges a fresh result by the evidence rules. */
export function cellOutput(judged: Judged, context: CellContext): CellOutput {
  const read = sourcesOf(context.notebook.cells, judged.cell, new Set(context.sources.keys()))
  const names = withSourcesOfSteps(read, (name) => context.sources.get(name)?.manifest)
  const sources = names.flatMap((name) => loadedManifest(context.sources.get(name)))
  const columnsRead = rolesRead(judged.cell, names, context)
  const readsPseudonyms = names.some((name) => holdsPseudonyms(context.sources.get(name)))
  const origins = originsOf(judged.cell, names, context)
  const population = cellPopulation(judged.cell, names, context)
  const reallocations = reallocationsOf(names.flatMap((name) => context.sources.get(name) ?? []))
  const assessment = assess(
    { ...judged, sources, readsPseudonyms, columnsRead, origins, population, reallocations },
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

const holdsPseudonyms = (source: SourceState | undefined) =>
  source?.inspection?.columns.some(({ transform }) => transform === 'pseudoniem') ?? false

/** The manifest with the hash of what was really read. */
function loadedManifest(source: SourceState | undefined): readonly SourceManifest[] {
  return source ? [{ ...source.manifest, sha256: source.sha256 ?? source.manifest.sha256 }] : []
}

/** Roles of the source columns that a cell and the cells it reads name. */
function rolesRead(cell: string, sources: readonly string[], context: CellContext): readonly string[] {
  const words = wordsOf(cell, context, new Set())
  const columns = sources.flatMap((name) => context.sources.get(name)?.recipe?.columns ?? [])
  const roles = columns.flatMap((column) =>
    column.role !== null && words.has(column.name) ? [column.role] : [],
  )
  return [...new Set(roles)]
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
  if (cell.kind === 'zrm') return ['startscore', 'doelscore', 'eindscore', 'zrm_domein']
  if (cell.kind !== 'sql') return []
  const tokens = tokenize(cell.sql)
  return tokens.ok
    ? tokens.value.filter(({ kind }) => kind !== 'string').map(({ value }) => value.toLowerCase())
    : []
}
