import { useCallback, useState } from 'react'
import type { Bridge, ExportReceipt } from '../../../core/bridge/contract'
import { fail, succeed } from '../../../core/bridge/outcome'
import type { Outcome } from '../../../core/bridge/outcome'
import type { ExportFormat } from '../../../core/feitenblad/formats'
import { describeFileProblem } from '../../../core/workspace/describeFileProblem'
import type { SheetExport, Workbench } from '../../../core/workbench/model'
import { useTools } from '../../app/WorkbenchContext'

export type ExportState =
  | { readonly step: 'rust' }
  | { readonly step: 'bezig' }
  | { readonly step: 'fout'; readonly problem: string }
  | ({ readonly step: 'klaar' } & Written)

/** Exports a fact sheet and hands the files to the host; a cancelled choice of folder leaves no trace. */
export function useExport(path: string): {
  state: ExportState
  start: (formats: readonly ExportFormat[]) => Promise<void>
} {
  const { workbench, bridge, tell } = useTools()
  const [state, setState] = useState<ExportState>({ step: 'rust' })
  const start = useCallback(
    async (formats: readonly ExportFormat[]) => {
      setState({ step: 'bezig' })
      const written = await exportTo(bridge, workbench, path, formats).catch((error: unknown) =>
        fail(error instanceof Error ? error.message : String(error)),
      )
      if (!written.ok) return setState({ step: 'fout', problem: written.problem })
      if (written.value === null) return setState({ step: 'rust' })
      tell(`Geëxporteerd naar ${written.value.receipt.place}.`)
      setState({ step: 'klaar', ...written.value })
    },
    [bridge, workbench, path, tell],
  )
  return { state, start }
}

/** What an export left: where the files are, and what is not in them. */
export type Written = { readonly receipt: ExportReceipt } & Pick<
  SheetExport,
  'withheld' | 'problems' | 'doubtful' | 'conflicts'
>

async function exportTo(
  bridge: Bridge,
  workbench: Workbench,
  path: string,
  formats: readonly ExportFormat[],
): Promise<Outcome<Written | null, string>> {
  const made = await workbench.exportFeitenblad(path, formats)
  if (!made.ok) return made
  const receipt = await bridge.exportFiles(folderName(path), made.value.files, made.value.names)
  if (!receipt.ok) return fail(describeFileProblem(receipt.problem))
  const { withheld, problems, doubtful, conflicts } = made.value
  return succeed(
    receipt.value === null ? null : { receipt: receipt.value, withheld, problems, doubtful, conflicts },
  )
}

/** `analyses/armoede/feitenblad.yaml` is exported as `armoede`. */
function folderName(path: string): string {
  return path.split('/').at(-2) ?? 'feitenblad'
}
