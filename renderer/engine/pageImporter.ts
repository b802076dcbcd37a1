import type { Importer } from '../../core/sources/importer/importer'
import type { ImportWorker } from '../../core/sources/importer/messages'
import { createWorkerImporter } from '../../core/sources/importer/workerImporter'

/** Files are read in Web Workers of the page. */
export function createPageImporter(): Importer {
  return createWorkerImporter(
    () => new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' }) as ImportWorker,
  )
}
