import type { Outcome } from '../bridge/outcome'
import type { CellValue } from '../bridge/table'
import type { EngineSession, Parameters } from '../engine/port'
import type { AssessmentContext } from '../evidence/assessment'
import type { MapShapes } from '../figures/map/shapes'
import type { Notebook, ParameterDefinition } from '../notebook/model'
import { boundNames } from '../notebook/parameterNames'
import { readPeriod, type Period } from '../notebook/period'
import type { ScaleSettings } from '../workspace/werkmap'
import type { CellOutput, SourceState } from './model'

/** What running a cell needs. */
export interface CellContext {
  readonly session: EngineSession
  readonly notebook: Notebook
  readonly parameters: Readonly<Record<string, CellValue>>
  readonly sources: ReadonlyMap<string, SourceState>
  /** Results of the cells that ran before. */
  readonly outputs: ReadonlyMap<string, CellOutput>
  readonly assessment: AssessmentContext
  /** The regions of a GeoJSON source, for a map. */
  readonly shapes: (source: SourceState) => Promise<Outcome<MapShapes, string>>
  /** Scales of the werkmap, for comparing measurements. */
  readonly scales: Readonly<Record<string, ScaleSettings>>
  readonly signal: AbortSignal
}

/** Rows of a result that are shown, drawn and judged; the engine keeps them all. */
export const rowLimit = 10_000

export function boundParameters(context: Pick<CellContext, 'notebook' | 'parameters'>): Parameters {
  return Object.fromEntries(
    Object.entries(context.notebook.meta.parameters).flatMap(([name, definition]) =>
      bound(name, definition, context.parameters[name] ?? null),
    ),
  )
}

function bound(name: string, definition: ParameterDefinition, value: CellValue) {
  const type = sqlType(definition)
  if (definition.soort !== 'periode') return [[name, { value, type }] as const]
  const period = readPeriod(String(value))
  const days = [period?.van ?? null, period?.tot ?? null]
  return boundNames(name, definition.soort).map(
    (own, at) => [own, { value: days[at] ?? null, type }] as const,
  )
}

function sqlType({ soort }: ParameterDefinition): Parameters[string]['type'] {
  switch (soort) {
    case 'datum':
    case 'periode':
      return 'DATE'
    case 'getal':
    case 'drempel':
      return 'DOUBLE'
    case 'jaar':
      return 'BIGINT'
    case 'tekst':
    case 'keuze':
    case 'regio':
      return 'VARCHAR'
  }
}

/** The period a notebook is about: its parameter of that kind, or its parameters `van` and `tot`. */
export function notebookPeriod(context: Pick<CellContext, 'notebook' | 'parameters'>): Period | null {
  const { van, tot } = context.parameters
  if (typeof van === 'string' && typeof tot === 'string') return { van, tot }
  const found = Object.entries(context.notebook.meta.parameters).find(([, { soort }]) => soort === 'periode')
  return found === undefined ? null : readPeriod(String(context.parameters[found[0]]))
}
