import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFonts } from '../../electron/cli/fonts'
import { createNodeEngine } from '../../electron/engine/nodeEngine'
import { drawNodeImage } from '../../electron/engine/nodeImages'
import { createNodeSolver } from '../../electron/engine/nodeSolver'
import { printPdf } from '../../electron/print/printPdf'
import { openWerkmapFolder } from '../../electron/files/werkmapFolder'
import { copySampleWerkmap } from './sampleWerkmap'
import { createDirectImporter } from '../../core/sources/importer/directImporter'
import type { NotebookSession, Workbench } from '../../core/workbench/model'
import type { WorkspaceFiles } from '../../core/workspace/files'
import { openWorkbench } from '../../core/workbench/openWorkbench'

/**
 * The real workbench on a folder, with an engine of its own.
 *
 * @param over What goes otherwise on the disk.
 */
export async function openTestWorkbench(
  folder: string,
  over: Partial<WorkspaceFiles> = {},
): Promise<Workbench> {
  const opened = await openWorkbench({
    files: { ...openWerkmapFolder(folder), ...over },
    engine: await createNodeEngine(),
    solver: await createNodeSolver(),
    importer: createDirectImporter(),
    pseudonymKey: () => Promise.resolve('0'.repeat(64)),
    fonts: readFonts,
    drawImage: drawNodeImage,
    printPdf,
  })
  if (!opened.ok) throw new Error(opened.problem)
  return opened.value
}

/**
 * A notebook of the test's own, open in a copy of the sample werkmap with its sources loaded.
 *
 * @param settings YAML to add to werkmap.yaml.
 */
export async function openTestNotebook(
  text: string,
  settings = '',
): Promise<{ readonly workbench: Workbench; readonly session: NotebookSession }> {
  const folder = copySampleWerkmap()
  const path = 'analyses/armoede/poging.md'
  writeFileSync(join(folder, path), text)
  appendFileSync(join(folder, 'werkmap.yaml'), settings)
  const workbench = await openTestWorkbench(folder)
  await workbench.loadSources()
  const opened = await workbench.openNotebook(path)
  if (!opened.ok) throw new Error(opened.problem)
  return { workbench, session: opened.value }
}
