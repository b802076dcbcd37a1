import type { CellValue } from '../bridge/table'
import type { EngineSession, Parameters } from '../engine/port'
import type { AssessmentContext } from '../evidence/assessment'
import type { Notebook, ParameterDefinition } from '../notebook/model'
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
  readonly signal: AbortSignal
}

/** Rows of a result that are shown, drawn and judged; the engine keeps them all. */
export const rowLimit = 10_000

export function boundParameters(context: Pick<CellContext, 'notebook' | 'parameters'>): Parameters {
  return Object.fromEntries(
    Object.entries(context.notebook.meta.parameters).map(([name, definition]) => [
      name,
      { value: context.parameters[name] ?? null, type: sqlType(definition) },
    ]),
  )
}

function sqlType({ soort }: ParameterDefinition): Parameters[string]['type'] {
  switch (soort) {
    case 'datum':
      return 'DATE'
    case 'getal':
      return 'DOUBLE'
    case 'jaar':
      return 'BIGINT'
    case 'tekst':
    case 'keuze':
      return 'VARCHAR'
  }
}

/** The period a notebook is about: its parameters `van` and `tot`, when it has them. */
export function notebookPeriod(
  context: Pick<CellContext, 'notebook' | 'parameters'>,
): { readonly van: string; readonly tot: string } | null {
  const { van, tot } = context.parameters
  return typeof van === 'string' && typeof tot === 'string' ? { van, tot } : null
}
