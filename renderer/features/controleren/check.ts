import { isOwnPackage } from '../../../core/provenance/places/packedPlace'
import { largestExport } from '../../../core/verification/limits'
import type { Verification } from '../../../core/verification/result'
import type { Workbench } from '../../../core/workbench/model'
import { createStore, type Observable } from '../../ui/store'

export type CheckState =
  | { readonly step: 'rust' }
  | { readonly step: 'controleert'; readonly fileName: string }
  | { readonly step: 'klaar'; readonly fileName: string; readonly found: Verification }

/** A file that Feitenwerk exported, on its way to a verdict. */
export interface Check extends Observable<CheckState> {
  readonly begin: (file: File) => Promise<void>
  /** Leaves it be, whatever is still running. */
  readonly close: () => void
}

export function createCheck(workbench: Pick<Workbench, 'verifyExport'>): Check {
  const store = createStore<CheckState>({ step: 'rust' })
  return {
    get state() {
      return store.state
    },
    subscribe: (listener) => store.subscribe(listener),
    async begin(file) {
      const checking = { step: 'controleert', fileName: file.name } as const
      store.set(checking)
      const found = await verdictOn(workbench, file)
      if (store.state === checking) store.set({ step: 'klaar', fileName: file.name, found })
    },
    close: () => store.set({ step: 'rust' }),
  }
}

async function verdictOn(workbench: Pick<Workbench, 'verifyExport'>, file: File): Promise<Verification> {
  if (file.size > largestExport)
    return unread('Dit bestand is te groot: zulke bestanden maakt Feitenwerk niet.')
  const bytes = await file.arrayBuffer().catch(() => null)
  return bytes === null
    ? unread('Dit bestand kan niet worden gelezen.')
    : workbench.verifyExport(new Uint8Array(bytes))
}

const unread = (sentence: string): Verification => ({
  uitslag: 'niet-te-controleren',
  verschillen: [],
  toelichting: [sentence],
  herkomst: null,
})

/** Whether a file looks like one that Feitenwerk exported rather than one to load: a workbook can be either. */
export async function isExport(file: File): Promise<boolean> {
  if (/\.(?:svg|png|html?|pdf|docx|pptx)$/i.test(file.name)) return true
  if (!/\.xlsx$/i.test(file.name) || file.size > largestOwnWorkbook) return false
  const bytes = await file.arrayBuffer().catch(() => null)
  return bytes !== null && isOwnPackage(new Uint8Array(bytes))
}

/** Bytes; tables that are published are far smaller. */
const largestOwnWorkbook = 20 * 1024 ** 2
