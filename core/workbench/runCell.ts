import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { QueryProblem } from '../engine/problems'
import { columnsNamed } from '../notebook/figuurKeys'
import type { Cell, FiguurCell, SqlCell, TekstCell } from '../notebook/model'
import { boundParameters, rowLimit, type CellContext } from './cellContext'
import { cellOutput } from './cellOutput'
import { contributionsOf } from './contributionsOf'
import { queryError } from './queryError'
import { rawFigureProblem } from './rawFigureProblem'
import { runPeilingCell } from './runPeilingCell'
import { runZrmCell } from './runZrmCell'
import type { CellError, CellOutput, SourceState } from './model'

/** Runs one cell whose inputs have run. A text cell gives no output of its own. */
export async function runCell(
  cell: Cell,
  context: CellContext,
): Promise<Outcome<CellOutput | null, CellError>> {
  switch (cell.kind) {
    case 'sql':
      return runSqlCell(cell, context)
    case 'zrm':
      return runZrmCell(cell, context)
    case 'peiling':
      return runPeilingCell(cell, context)
    case 'figuur':
      return figuurOutput(cell, context)
    case 'tekst':
      return checkValues(cell, context)
    case 'ongeldig':
      return fail({ text: problemOf(cell, context), at: null })
  }
}

async function runSqlCell(cell: SqlCell, context: CellContext): Promise<Outcome<CellOutput, CellError>> {
  const query = { name: cell.name, sql: cell.sql, parameters: boundParameters(context), limit: rowLimit }
  const outcome = await context.session.run(query, context.signal)
  if (!outcome.ok) return fail(sourceError(outcome.problem, context) ?? queryError(outcome.problem))
  const { table } = outcome.value
  const contributions = await contributionsOf(cell, table, context)
  const judged = { cell: cell.id, kind: 'sql', table, roles: cell.roles, partition: [], zrm: null } as const
  return succeed(cellOutput({ ...judged, contributions }, context))
}

/** A source that is known but not loaded says why. */
function sourceError(problem: QueryProblem, { sources }: CellContext): CellError | null {
  const source = problem.kind === 'unknown-table' ? sources.get(problem.name) : undefined
  if (problem.kind !== 'unknown-table' || !source) return null
  const why = whyAbsent(source)
  return { text: `Bron ${problem.name} is er niet: ${why}`, at: problem.at }
}

function whyAbsent({ status, problem }: SourceState): string {
  if (status === 'gestopt') return 'het laden is gestopt. Laad hem opnieuw in het tabblad van de bron.'
  return status === 'fout' && problem !== null ? problem : 'hij wordt nog geladen.'
}

async function figuurOutput(cell: FiguurCell, context: CellContext): Promise<Outcome<CellOutput, CellError>> {
  const drawn = context.outputs.get(cell.source)
  if (!drawn) return fail({ text: `Er is geen cel “${cell.source}” om te tekenen.`, at: null })
  const known = drawn.table.columns.map((column) => column.name)
  if (cell.keys.soort === undefined) {
    const problem = await rawFigureProblem(cell, cell.keys, drawn, context.notebook)
    return problem === null ? succeed(drawn) : fail(problem)
  }
  const missing = columnsNamed(cell.keys).find((name) => !known.includes(name))
  if (missing === undefined)
    return cell.keys.soort === 'kaart' ? withMap(drawn, cell.keys.kaart, context) : succeed(drawn)
  return fail({
    text: `Kolom “${missing}” bestaat niet in cel “${cell.source}”; wel: ${known.join(', ')}.`,
    at: null,
  })
}

/** The result with the map it is drawn on; the map's source stands with the others. */
async function withMap(
  drawn: CellOutput,
  name: string,
  { sources, shapes }: CellContext,
): Promise<Outcome<CellOutput, CellError>> {
  const source = sources.get(name)
  if (!source) return fail({ text: `Er is geen bron “${name}” met een kaart (GeoJSON).`, at: null })
  if (source.sha256 === null) return fail({ text: `Bron ${name} is er niet: ${whyAbsent(source)}`, at: null })
  const read = await shapes(source)
  if (!read.ok) return fail({ text: read.problem, at: null })
  const manifest = { ...source.manifest, sha256: source.sha256 }
  const others = drawn.sources.filter(({ naam }) => naam !== name)
  return succeed({ ...drawn, sources: [...others, manifest], shapes: read.value })
}

function checkValues(cell: TekstCell, context: CellContext): Outcome<null, CellError> {
  for (const value of cell.values) {
    const text = valueProblem(value.cell, value.column, context)
    if (text !== null) return fail({ text, at: { from: value.from, to: value.to } })
  }
  return succeed(null)
}

function valueProblem(cell: string, column: string, context: CellContext): string | null {
  const output = context.outputs.get(cell)
  if (!output) return `Er is geen cel “${cell}” met een resultaat.`
  if (!output.table.columns.some(({ name }) => name === column))
    return `Cel “${cell}” heeft geen kolom “${column}”.`
  if (output.table.rowCount === 1) return null
  return `Cel “${cell}” heeft ${output.table.rowCount} rijen; een waarde in de tekst heeft er precies één nodig.`
}

function problemOf(cell: Cell, context: CellContext): string {
  const problem = context.notebook.problems.find(({ line }) => line >= cell.line)
  return problem?.text ?? 'Deze cel is niet te lezen.'
}
