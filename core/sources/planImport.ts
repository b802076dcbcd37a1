import { fail, succeed, type Outcome } from '../bridge/outcome'
import { inspectFully } from './inspect'
import type { ImportProblem, InspectOptions, Inspection } from './inspection'
import type { ImportPlan, ImportSlice } from './plan'
import { planColumns, type LoadedColumn } from './planColumns'
import type { RawTable } from './rawTable'
import { unwatched, type Watch } from './watch'

/**
 * How the engine builds the source's table. Of a column that the privacy screen or the settings leave out, no value is
 * in the plan; of one that is transformed, only what it became.
 *
 * @param name Of the table in SQL.
 * @returns A question that is still open is a problem: nothing is loaded on a guess.
 */
export function planImport(
  bytes: Uint8Array,
  fileName: string,
  name: string,
  options: InspectOptions & { readonly pseudonymKey: string },
  watch: Watch = unwatched,
): Outcome<{ readonly inspection: Inspection; readonly plan: ImportPlan }, ImportProblem> {
  const inspected = inspectFully(bytes, fileName, options, watch)
  if (!inspected.ok) return inspected
  const { inspection, study } = inspected.value
  const [question] = inspection.questions
  if (question !== undefined) return fail({ kind: 'open-question', file: fileName, question })
  const loaded = planColumns(study.columns, inspection.columns, options.pseudonymKey)
  const planned = loaded.flatMap(({ columns }) => columns)
  return succeed({
    inspection,
    plan: {
      name,
      staging: planned.map((_, at) => stagingName(at)),
      columns: planned.map(({ name: column, type }, at) => ({
        name: column,
        type,
        expression: type === 'VARCHAR' ? stagingName(at) : `CAST(${stagingName(at)} AS ${type})`,
      })),
      slices: () => writeSlices(study.table, loaded),
      rowCount: inspection.rowCount,
    },
  })
}

const stagingName = (at: number) => `k${at + 1}`

/** Characters in a slice, about: some megabytes, so that loading can be shown and cancelled. */
const sliceLength = 4_000_000

function* writeSlices(table: RawTable, loaded: readonly LoadedColumn[]): Generator<ImportSlice> {
  const encoder = new TextEncoder()
  let text = ''
  let rows = 0
  for (const { cells } of table.rows()) {
    text += `${writeRecord(cells, loaded)}\n`
    rows += 1
    if (text.length < sliceLength) continue
    yield { rows, bytes: encoder.encode(text) }
    text = ''
    rows = 0
  }
  if (rows > 0) yield { rows, bytes: encoder.encode(text) }
}

function writeRecord(cells: readonly string[], loaded: readonly LoadedColumn[]): string {
  const fields: string[] = []
  for (const { read, columns } of loaded) {
    const reading = read(cells)
    for (const { write } of columns) fields.push(quoted(write(reading)))
  }
  return fields.join(',')
}

const quoted = (value: string | null) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)
