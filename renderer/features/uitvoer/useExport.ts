import { useCallback, useRef, useState } from 'react'
import type { Bridge, ExportPart, ExportReceipt } from '../../../core/bridge/contract'
import { fail, succeed } from '../../../core/bridge/outcome'
import type { Outcome } from '../../../core/bridge/outcome'
import type { ExportFormat } from '../../../core/feitenblad/formats'
import { describeFileProblem } from '../../../core/workspace/describeFileProblem'
import type { SheetExport, Workbench } from '../../../core/workbench/model'
import { plainVariant, type SheetVariant } from '../../../core/workbench/sheetVariants'
import { useTools } from '../../app/WorkbenchContext'
import { exportSeries, type WrittenSeries } from './exportSeries'

export type ExportState =
  | { readonly step: 'rust' }
  | { readonly step: 'bezig' }
  | { readonly step: 'reeks-bezig'; readonly done: number; readonly total: number; readonly shown: string }
  | ({ readonly step: 'reeks-klaar' } & WrittenSeries)
  | { readonly step: 'fout'; readonly problem: string }
  | ({ readonly step: 'klaar' } & Written)

/** Exports a fact sheet and hands the files to the host; a cancelled choice of folder leaves no trace. */
export function useExport(path: string): {
  state: ExportState
  start: (formats: readonly ExportFormat[]) => Promise<void>
  /** Of one sheet for many values; `stop` lets the sheet that is being made be finished. */
  startSeries: (formats: readonly ExportFormat[], variants: readonly SheetVariant[]) => Promise<void>
  stop: () => void
} {
  const { workbench, bridge, tell } = useTools()
  const [state, setState] = useState<ExportState>({ step: 'rust' })
  const start = useCallback(
    async (formats: readonly ExportFormat[]) => {
      setState({ step: 'bezig' })
      const written = await exportTo(bridge, workbench, { path, formats })
      if (!written.ok) return setState({ step: 'fout', problem: written.problem })
      if (written.value === null) return setState({ step: 'rust' })
      tell(`Geëxporteerd naar ${written.value.receipt.place}.`)
      setState({ step: 'klaar', ...written.value })
    },
    [bridge, workbench, path, tell],
  )
  const stopping = useRef(new AbortController())
  const stop = useCallback(() => stopping.current.abort(), [])
  const startSeries = useCallback(
    async (formats: readonly ExportFormat[], variants: readonly SheetVariant[]) => {
      stopping.current = new AbortController()
      const total = variants.length
      const made = await exportSeries(
        variants,
        (variant, part) => exportTo(bridge, workbench, { path, formats, variant, part }),
        stopping.current.signal,
        (done, shown) => setState({ step: 'reeks-bezig', done, total, shown }),
      )
      if (made.sheets.length === 0 && made.problem === null) return setState({ step: 'rust' })
      tell(`${made.sheets.length} van de ${total} feitenbladen geëxporteerd.`)
      setState({ step: 'reeks-klaar', ...made })
    },
    [bridge, workbench, path, tell],
  )
  return { state, start, startSeries, stop }
}

/** What an export left: where the files are, and what is not in them. */
export type Written = { readonly receipt: ExportReceipt } & Pick<
  SheetExport,
  'withheld' | 'problems' | 'doubtful' | 'conflicts'
>

interface Wanted {
  readonly path: string
  readonly formats: readonly ExportFormat[]
  readonly variant?: SheetVariant
  readonly part?: ExportPart
}

const exportTo = (bridge: Bridge, workbench: Workbench, wanted: Wanted) =>
  writeSheet(bridge, workbench, wanted).catch((error: unknown) =>
    fail(error instanceof Error ? error.message : String(error)),
  )

async function writeSheet(
  bridge: Bridge,
  workbench: Workbench,
  { path, formats, variant = plainVariant, part = 'geheel' }: Wanted,
): Promise<Outcome<Written | null, string>> {
  const made = await workbench.exportFeitenblad(path, formats, variant)
  if (!made.ok) return made
  const { name, files, names } = made.value
  const receipt = await bridge.exportFiles(name, files, names, part)
  if (!receipt.ok) return fail(describeFileProblem(receipt.problem))
  const { withheld, problems, doubtful, conflicts } = made.value
  return succeed(
    receipt.value === null ? null : { receipt: receipt.value, withheld, problems, doubtful, conflicts },
  )
}
