import { describeValue } from '../../../core/runs/describe'
import type { WorkbenchState } from '../../../core/workbench/model'
import type { PlannedRun } from '../../../core/workbench/runs/runNotebooks'

/** “Situatie · gemeente Leek” */
export function planTitle(
  { path, values, varied }: PlannedRun,
  { documents }: Pick<WorkbenchState, 'documents'>,
): string {
  const title = documents.find((document) => document.path === path)?.titel ?? path
  return [title, ...varied.map((name) => `${name} ${describeValue(values[name] ?? null)}`)].join(' · ')
}
