import { createContext, useContext } from 'react'
import type { Bridge, HostInfo } from '../../core/bridge/contract'
import type { Weergave } from '../../core/evidence/flags'
import type { ColourScheme } from '../../core/figures/model'
import type { ManualPlace } from '../../core/handleiding/page'
import type { Workbench } from '../../core/workbench/model'
import type { SheetSession } from '../../core/workbench/sheetSession'
import type { PlannedRun } from '../../core/workbench/runs/runNotebooks'
import type { ItemTools } from '../features/beheer/useItems'
import type { Series } from '../features/reeks/series'
import type { Tab } from './desk'
import type { DocumentActions } from './documentActions'
import type { Sessions } from './sessions'

/** @param undo Takes back what the sentence says. */
export type Tell = (sentence: string, undo?: () => void) => void

/** What every part of the window may use. */
export interface WorkbenchTools {
  readonly workbench: Workbench
  readonly bridge: Bridge
  readonly host: HostInfo
  readonly sessions: Sessions
  /** The opened feitenbladen. */
  readonly sheets: Sessions<SheetSession>
  readonly weergave: Weergave
  readonly scheme: ColourScheme
  readonly open: (tab: Tab) => void
  /** Lets the user choose files to add as sources; only from a click or a key. */
  readonly pickSource: () => void
  /**
   * A newer file for a source: `pick` lets the user choose it (only from a click or a key), `offer` takes one; null is
   * the source's own file, as it is on disk now.
   */
  readonly newer: {
    readonly pick: (source: string) => void
    readonly offer: (source: string, file: File | null) => void
  }
  /** Says of a file that Feitenwerk exported whether it still follows from the sources. */
  readonly checkExport: (file: File) => void
  /** Runs of several notebooks, or of one for a list of values; one series at a time. */
  readonly series: {
    readonly store: Series
    /** Shows how far it is. */
    readonly show: () => void
    /** Begins one and shows it; the one that runs is shown instead when there is one. */
    readonly start: (title: string, plans: readonly PlannedRun[]) => void
  }
  /** Lets the document in front offer its actions to the keys, the palette and the host's menu. */
  readonly offer: (actions: DocumentActions) => void
  /** Asks for another name, or whether something is to be deleted; shows the bin. */
  readonly items: ItemTools
  /** Opens the manual at a place. */
  readonly showManual: (place: ManualPlace) => void
  /** A sentence for the status bar, read aloud once, with a way back where there is one. */
  readonly tell: Tell
  /** Where the cursor is, for the status bar; null when no editor is open. */
  readonly showCursor: (place: string | null) => void
}

export const WorkbenchContext = createContext<WorkbenchTools | null>(null)

export function useTools(): WorkbenchTools {
  const tools = useContext(WorkbenchContext)
  if (!tools) throw new Error('useTools stands outside WorkbenchContext.')
  return tools
}
