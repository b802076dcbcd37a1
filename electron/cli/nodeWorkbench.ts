import { resolve } from 'node:path'
import { createDirectImporter } from '../../core/sources/importer/directImporter'
import { describeDifference } from '../../core/sources/fit/describeDifference'
import { openWorkbench } from '../../core/workbench/openWorkbench'
import type { Workbench } from '../../core/workbench/model'
import { createNodeEngine } from '../engine/nodeEngine'
import { drawNodeImage } from '../engine/nodeImages'
import { createNodeSolver } from '../engine/nodeSolver'
import { printPdf } from '../print/printPdf'
import { findWerkmap } from '../files/findWerkmap'
import { pseudonymKey } from '../files/pseudonymKey'
import { openWerkmapFolder } from '../files/werkmapFolder'
import { BadInput } from './badInput'
import { readFonts } from './fonts'

/** The folder of the werkmap a command works on: the one given, or the nearest upwards. */
export function werkmapFolder(given: string | null): string {
  const found = findWerkmap(given ?? '.')
  const folder = given === null ? found : found === resolve(given) ? found : null
  if (folder !== null) return folder
  throw new BadInput(
    given === null
      ? 'Hier en hoger staat geen werkmap.yaml. Ga naar een werkmap of geef hem met --werkmap.'
      : `In ${given} staat geen werkmap.yaml.`,
  )
}

/** The whole workbench without a window, its sources loaded. A source that can't be read is said on standard error. */
export async function openNodeWorkbench(given: string | null): Promise<Workbench> {
  const folder = werkmapFolder(given)
  const engine = await createNodeEngine()
  const opened = await openWorkbench({
    files: openWerkmapFolder(folder),
    engine,
    solver: await createNodeSolver(),
    importer: createDirectImporter(),
    pseudonymKey: () => pseudonymKey(folder),
    fonts: readFonts,
    drawImage: drawNodeImage,
    printPdf,
  })
  if (!opened.ok) {
    await engine.close()
    throw new BadInput(opened.problem)
  }
  await opened.value.loadSources()
  for (const { manifest, status, problem, differences } of opened.value.state.sources) {
    if (status === 'fout' || status === 'gewijzigd') console.error(`Bron ${manifest.naam}: ${problem}`)
    for (const difference of differences) console.error(`  ${describeDifference(difference, false)}`)
  }
  return opened.value
}
