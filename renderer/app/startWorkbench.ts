import type { Bridge, HostInfo } from '../../core/bridge/contract'
import type { Outcome } from '../../core/bridge/outcome'
import { succeed } from '../../core/bridge/outcome'
import type { Workbench } from '../../core/workbench/model'
import { openWorkbench } from '../../core/workbench/openWorkbench'
import { createPageEngine } from '../engine/pageEngine'
import { drawPageImage } from '../engine/pageImages'
import { createPageImporter } from '../engine/pageImporter'
import { createPageSolver } from '../engine/pageSolver'
import { bridgeFiles } from '../host/bridgeFiles'
import { pageFonts } from '../host/pageFonts'

export interface Started {
  readonly workbench: Workbench
  readonly host: HostInfo
}

/** Opens the host's werkmap; its sources load after this, while the window is already there. */
export async function startWorkbench(bridge: Bridge): Promise<Outcome<Started, string>> {
  const [host, engine, solver] = await Promise.all([
    bridge.hostInfo(),
    createPageEngine(),
    createPageSolver(),
  ])
  const opened = await openWorkbench({
    files: bridgeFiles(bridge),
    engine,
    solver,
    importer: createPageImporter(),
    pseudonymKey: () => bridge.pseudonymKey(),
    fonts: pageFonts,
    drawImage: drawPageImage,
    printPdf: (html) => printThrough(bridge, html),
  })
  return opened.ok ? succeed({ workbench: opened.value, host }) : opened
}

async function printThrough(bridge: Bridge, html: string): Promise<Outcome<Uint8Array, string>> {
  const printed = await bridge.printPdf(html)
  return printed.ok ? succeed(Uint8Array.from(atob(printed.value), (byte) => byte.charCodeAt(0))) : printed
}
