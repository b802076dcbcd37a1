import type { ExportPart } from '../../../core/bridge/contract'
import type { Outcome } from '../../../core/bridge/outcome'
import type { SheetVariant } from '../../../core/workbench/sheetVariants'
import type { Written } from './useExport'

export interface WrittenSheet extends Written {
  /** The values it is of. */
  readonly shown: string
}

/** What a series of sheets gave. */
export interface WrittenSeries {
  readonly sheets: readonly WrittenSheet[]
  readonly total: number
  /** Why it ended before the last, in Dutch; null when it didn't, or when the user stopped it. */
  readonly problem: string | null
}

/**
 * Exports sheets one after the other, each written before the next is made, so that only one is held at a time. What was written
 * before it was stopped, or before one failed, stands.
 *
 * @param write Exports one; null when the user cancelled, which ends the series.
 * @param onBegin Told before each, with how many are done.
 */
export async function exportSeries(
  variants: readonly SheetVariant[],
  write: (variant: SheetVariant, part: ExportPart) => Promise<Outcome<Written | null, string>>,
  signal: AbortSignal,
  onBegin: (done: number, shown: string) => void,
): Promise<WrittenSeries> {
  const sheets: WrittenSheet[] = []
  const ended = (problem: string | null) => ({ sheets, total: variants.length, problem })
  for (const [at, variant] of variants.entries()) {
    if (signal.aborted) return ended(null)
    onBegin(at, variant.shown)
    const written = await write(variant, at === 0 ? 'eerste' : 'volgende')
    if (!written.ok) return ended(`${variant.shown}: ${written.problem}`)
    if (written.value === null) return ended(null)
    sheets.push({ ...written.value, shown: variant.shown })
  }
  return ended(null)
}
