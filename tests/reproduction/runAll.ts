import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Weergave } from '../../core/evidence/flags'
import type { NotebookReport } from '../../core/workbench/runReport'
import type { Runs } from './compare'

/** Runs every notebook of the sample werkmap in both views, as `feitenwerk run alles --json` does. */
export async function runAll(): Promise<Runs> {
  return { intern: await run('intern'), publicatie: await run('publicatie') }
}

function run(view: Weergave): Promise<readonly NotebookReport[]> {
  return new Promise((done, failed) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'electron/cli/main.ts', 'run', 'alles', '--json', '--weergave', view],
      { cwd: fileURLToPath(new URL('../..', import.meta.url)), maxBuffer: 200_000_000 },
      (error, out) => {
        if (out === '') failed(error ?? new Error('Nothing was printed'))
        else done((JSON.parse(out) as { notebooks: readonly NotebookReport[] }).notebooks)
      },
    )
  })
}
