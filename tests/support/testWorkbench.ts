import { readFonts } from '../../electron/cli/fonts'
import { createNodeEngine } from '../../electron/engine/nodeEngine'
import { openWerkmapFolder } from '../../electron/files/werkmapFolder'
import type { Workbench } from '../../core/workbench/model'
import { openWorkbench } from '../../core/workbench/openWorkbench'

/** The real workbench on a folder, with an engine of its own. */
export async function openTestWorkbench(folder: string): Promise<Workbench> {
  const opened = await openWorkbench({
    files: openWerkmapFolder(folder),
    engine: await createNodeEngine(),
    pseudonymKey: () => Promise.resolve('0'.repeat(64)),
    fonts: readFonts,
  })
  if (!opened.ok) throw new Error(opened.problem)
  return opened.value
}
