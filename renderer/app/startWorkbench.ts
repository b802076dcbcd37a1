import type { Bridge, HostInfo } from '../../core/bridge/contract'
import type { Outcome } from '../../core/bridge/outcome'
import { succeed } from '../../core/bridge/outcome'
import type { Workbench } from '../../core/workbench/model'
import { openWorkbench } from '../../core/workbench/openWorkbench'
import { createPageEngine } from '../engine/pageEngine'
import { createPageImporter } from '../engine/pageImporter'
import { bridgeFiles } from '../host/bridgeFiles'
import { pageFonts } from '../host/pageFonts'

export interface Started {
  readonly workbench: Workbench
  readonly host: HostInfo
}

/** Opens the host's werkmap; its sources load after this, while the window is already there. */
export async function startWorkbench(bridge: Bridge): Promise<Outcome<Started, string>> {
  const [host, engine] = await Promise.all([bridge.hostInfo(), createPageEngine()])
  const opened = await openWorkbench({
    files: bridgeFiles(bridge),
    engine,
    importer: createPageImporter(),
    pseudonymKey: () => bridge.pseudonymKey(),
    fonts: pageFonts,
  })
  return opened.ok ? succeed({ workbench: opened.value, host }) : opened
}
