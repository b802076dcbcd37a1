import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, type LoadedTable } from '../../core/sources/testing'

/** A folder in which another program works. */
export interface Workshop {
  readonly write: (name: string, content: string) => void
  /** Runs a program there. @throws with what it said when it fails. */
  readonly run: (program: string, ...args: readonly string[]) => void
  /** Reads a file from there as the workbench would, without any setting. */
  readonly load: (name: string) => LoadedTable
  readonly path: (name: string) => string
}

export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'feitenwerk-interop-'))
  return {
    path: (name) => join(folder, name),
    write: (name, content) => writeFileSync(join(folder, name), content),
    run: (program, ...args) => {
      const { status, stdout, stderr } = spawnSync(program, args, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      })
      if (status !== 0) throw new Error(`${program} failed: ${stdout}\n${stderr}`)
    },
    load: (name) => load(new Uint8Array(readFileSync(join(folder, name))), name),
  }
}
