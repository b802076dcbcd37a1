import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { canonicalJson } from '../../provenance/canonicalJson'
import type { RunRecord } from '../../runs/record'
import { readRecord, recordText } from '../../runs/recordText'
import { describeFileProblem } from '../../workspace/describeFileProblem'
import type { WerkmapPath, WorkspaceFiles } from '../../workspace/files'

/** A run that was kept. */
export interface KeptRun {
  readonly path: WerkmapPath
  /** When it was, ISO, UTC. */
  readonly moment: string
  /** The same for runs with the same values of the parameters. */
  readonly parameters: string
}

/** Runs that are kept of one notebook with one set of parameters. */
const mostRuns = 50

/** The runs kept of a notebook, newest first. Files whose name says nothing are left alone. */
export async function listRuns(files: WorkspaceFiles, notebook: WerkmapPath): Promise<readonly KeptRun[]> {
  const paths = await files.listOwn(folderOf(notebook))
  const runs = paths.flatMap((path) => {
    const name = /\/(\d{8})T(\d{6})(\d{3})Z-([0-9a-f]{12})\.json$/.exec(path)
    if (!name) return []
    const [, day = '', time = '', thousandths = '', parameters = ''] = name
    const moment = `${day.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}.${thousandths}Z`
    return [{ path, moment, parameters }]
  })
  return runs.toSorted((a, b) => (a.moment < b.moment ? 1 : -1))
}

/** @returns A Dutch sentence when it is gone, damaged or of a newer version. */
export async function readRun(files: WorkspaceFiles, { path }: KeptRun): Promise<Outcome<RunRecord, string>> {
  const file = await files.readText(path)
  return file.ok ? readRecord(file.value.text) : fail(describeFileProblem(file.problem))
}

/**
 * Keeps a run, the last 50 of its notebook and parameters. Of runs on end that gave the same, the first and the last
 * stay: opening a notebook every day doesn't push out what it gave last quarter.
 */
export async function keepRun(
  files: WorkspaceFiles,
  record: RunRecord,
  now: Date,
): Promise<Outcome<KeptRun, string>> {
  const text = recordText(record)
  const parameters = parameterSet(record.parameters)
  const before = (await listRuns(files, record.notebook)).filter((run) => run.parameters === parameters)
  const written = await writeRun(files, record.notebook, parameters, text, now)
  if (!written.ok) return written
  const [last, beforeLast] = before
  const isSame = async (run: KeptRun | undefined) => {
    const file = run && (await files.readText(run.path))
    return file?.ok === true && file.value.text === text
  }
  const between = last && (await isSame(last)) && (await isSame(beforeLast)) ? [last] : []
  for (const { path } of [...between, ...before.slice(mostRuns - 1)]) await files.removeOwn(path)
  return written
}

async function writeRun(
  files: WorkspaceFiles,
  notebook: WerkmapPath,
  parameters: string,
  text: string,
  now: Date,
): Promise<Outcome<KeptRun, string>> {
  const moment = now.toISOString()
  const path = `${folderOf(notebook)}/${moment.replaceAll(/[-:.]/g, '')}-${parameters}.json`
  const written = await files.writeText(path, text, null)
  if (written.ok) return succeed({ path, moment, parameters })
  // Another run of the same thousandth of a second has this name.
  if (written.problem.kind === 'changed-on-disk')
    return writeRun(files, notebook, parameters, text, new Date(now.getTime() + 1))
  return fail(describeFileProblem(written.problem))
}

/** Names a set of values; equal values give equal names. */
export const parameterSet = (parameters: RunRecord['parameters']): string =>
  bytesToHex(sha256(new TextEncoder().encode(canonicalJson(parameters)))).slice(0, 12)

const folderOf = (notebook: WerkmapPath): WerkmapPath => `.feitenwerk/runs/${notebook}`
