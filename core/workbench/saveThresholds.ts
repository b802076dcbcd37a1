import { fail, succeed, type Outcome } from '../bridge/outcome'
import { changeThresholds } from '../workspace/changeThresholds'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { FileText, WorkspaceFiles } from '../workspace/files'
import { roundingProblem, thresholdKeys, thresholdProblem } from '../workspace/thresholds'
import type { EvidenceSettings } from '../workspace/werkmap'

/** Writes other thresholds to `werkmap.yaml`; a Dutch sentence when one of them can't be, or the file can't be written. */
export async function saveThresholds(
  files: WorkspaceFiles,
  file: FileText,
  thresholds: EvidenceSettings,
): Promise<Outcome<FileText, string>> {
  for (const key of thresholdKeys) {
    const problem = thresholdProblem(key, thresholds[key])
    if (problem !== null) return fail(`${key}: ${problem}`)
  }
  const rounding = roundingProblem(thresholds)
  if (rounding !== null) return fail(`afronden: ${rounding}`)
  const text = changeThresholds(file.text, thresholds)
  const saved = await files.writeText('werkmap.yaml', text, file.sha256)
  return saved.ok ? succeed({ text, sha256: saved.value.sha256 }) : fail(describeFileProblem(saved.problem))
}
