import type { CopyRun, FileBytes } from '../workspace/fileBytes'
import type { WorkRun } from './model'

/** How a copy is written: stopped with the work it is part of, and followed in bytes. */
export const copyRun = ({ signal, onProgress }: WorkRun, { size }: FileBytes): CopyRun => ({
  signal,
  onBytes: (done) => onProgress?.({ unit: 'bytes', done, total: size }),
})
