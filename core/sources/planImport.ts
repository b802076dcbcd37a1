import { fail, succeed, type Outcome } from '../bridge/outcome'
import { inspectFully } from './inspect'
import type { ImportProblem, InspectOptions, Inspection } from './inspection'
import type { ImportPlan } from './plan'
import { planColumns } from './planColumns'
import { unwatched, type Watch } from './watch'
import { writeSlices } from './writeSlices'

/**
 * How the engine builds the source's table. Of a column that the privacy screen or the settings leave out, no value is
 * in the plan; of one that is transformed, only what it became.
 *
 * @param name Of the table in SQL.
 * @returns A question that is still open is a problem: nothing is loaded on a guess. So is a table of which no column is
 *   left to load.
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
  if (planned.length === 0) return fail({ kind: 'nothing-loaded', file: fileName })
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
