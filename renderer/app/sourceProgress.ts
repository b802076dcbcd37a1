import type { SourceState } from '../../core/workbench/model'

/** Whether a source is still to be read: until then nothing that reads sources can run. */
export function areLoading(sources: readonly SourceState[]): boolean {
  return sources.some(({ status }) => status === 'wacht' || status === 'laadt')
}
