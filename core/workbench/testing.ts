import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFonts } from '../../electron/cli/fonts'
import { createNodeEngine } from '../../electron/engine/nodeEngine'
import { openWerkmapFolder } from '../../electron/files/werkmapFolder'
import type { Workbench } from './model'
import { openWorkbench } from './openWorkbench'

/** A copy of the sample werkmap that a test may change. */
export function copyWerkmap(): string {
  const folder = mkdtempSync(join(tmpdir(), 'werkmap-'))
  for (const part of ['werkmap.yaml', 'sample-data', 'analyses']) {
    cpSync(part, join(folder, part), { recursive: true })
  }
  return folder
}

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
