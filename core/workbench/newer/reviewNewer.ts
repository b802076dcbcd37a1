import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { RowComparison } from '../../engine/compare/comparison'
import { describeQueryProblem } from '../../engine/describeProblem'
import { foundPeriod } from '../../sources/fit/foundPeriod'
import { keyCandidates } from '../../sources/fit/keyCandidates'
import type { NewerFile, NewerRequest, SourceState, WorkRun } from '../model'
import type { WorkbenchPorts } from '../ports'
import { planFile } from '../sourceLoading'
import { isDecided, readCandidate, type Candidate } from './candidate'
import { proposePeriod } from './proposePeriod'

/** What a newer file for a source would change. Nothing is changed by asking. */
export async function reviewNewer(
  ports: WorkbenchPorts,
  source: SourceState,
  request: NewerRequest,
  run: WorkRun,
): Promise<Outcome<NewerFile, string>> {
  const read = await readCandidate(ports, source, request, run)
  if (!read.ok) return read
  const rows = await compareRows(ports, source, read.value, request, run)
  if (!rows.ok) return rows
  const { file, fit } = read.value
  return succeed({
    fileName: file.name,
    inspection: fit.inspection,
    differences: fit.differences,
    unknown: fit.unknown,
    columns: fit.options.columns,
    rows: rows.value,
    period: proposePeriod(source.manifest.peilperiode, foundPeriod(fit.inspection)),
  })
}

/** What would be loaded against what is loaded; null while a decision waits, and when they are the same file. */
async function compareRows(
  ports: WorkbenchPorts,
  source: SourceState,
  { fit, settings, copy, file }: Candidate,
  { key }: NewerRequest,
  run: WorkRun,
): Promise<Outcome<RowComparison | null, string>> {
  if (source.sha256 === null || !isDecided(fit)) return succeed(null)
  const planned = await planFile(ports, settings, copy?.content ?? file.content, run)
  if (!planned.ok) return planned
  const { inspection, plan, sha256 } = planned.value
  try {
    if (sha256 === source.sha256) return succeed(null)
    const remembered = source.manifest.sleutel === undefined ? [] : [source.manifest.sleutel]
    const compared = await ports.engine.compare(
      plan,
      {
        columns: inspection.columns.flatMap(({ loaded, name }) => (loaded ? name : [])),
        keys: key === null ? [...remembered, ...keyCandidates(inspection)] : [key],
      },
      run.signal,
    )
    return compared.ok ? compared : fail(describeQueryProblem(compared.problem))
  } finally {
    planned.value.discard()
  }
}
