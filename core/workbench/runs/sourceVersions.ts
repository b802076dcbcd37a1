import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { RowDigest } from '../../engine/compare/digestRows'
import type { Engine } from '../../engine/port'
import { canonicalJson } from '../../provenance/canonicalJson'
import { compareDigests } from '../../runs/compareDigests'
import type { RowChanges } from '../../runs/comparison'
import type { RunRecord, RunSource } from '../../runs/record'
import { keyCandidates } from '../../sources/fit/keyCandidates'
import type { WerkmapPath, WorkspaceFiles } from '../../workspace/files'
import type { SourceState } from '../model'

/** More rows aren't digested: of a larger source only its hash and number of rows are told. */
const mostRows = 100_000
/** Versions kept of one source. */
const mostVersions = 8

export interface VersionPorts {
  readonly files: WorkspaceFiles
  readonly engine: Pick<Engine, 'digest'>
  readonly pseudonymKey: () => Promise<string>
}

/**
 * Keeps hashes of the rows of a source's version, so that a later run can say how many came, went and changed. The
 * hashes are keyed with the werkmap's key, which isn't in the werkmap: from the file alone no row can be tried out.
 */
export async function keepVersion(
  { files, engine, pseudonymKey }: VersionPorts,
  version: RunSource,
  source: SourceState,
  now: Date,
): Promise<void> {
  if (source.rowCount > mostRows || source.inspection === null || !isLoaded(source)) return
  const kept = await files.listOwn(folderOf(version.naam))
  if (kept.some((path) => path.endsWith(nameOf(version)))) return
  const secret = hashOf(`feitenwerk rijen ${await pseudonymKey()}`)
  const { sleutel } = source.manifest
  const keys = [...(sleutel === undefined ? [] : [sleutel]), ...keyCandidates(source.inspection)]
  const digest = await engine.digest(version.naam, { keys, secret })
  if (!digest.ok || digest.value.rowCount > mostRows) return
  const { key, columns, rowCount, rows } = digest.value
  const text = `${canonicalJson({ formaat: 1, geheim: hashOf(secret), sleutel: key, kolommen: columns, rijen: rowCount, hashes: rows })}\n`
  const stamp = now.toISOString().replaceAll(/[-:.]/g, '')
  // Where it can't be written, a later run says less.
  await files.writeText(`${folderOf(version.naam)}/${stamp}-${nameOf(version)}`, text, null)
  for (const path of kept.slice(0, Math.max(0, kept.length - mostVersions + 1))) await files.removeOwn(path)
}

const isLoaded = ({ status }: SourceState): boolean => status === 'geladen' || status === 'gewijzigd'

/** How many rows came, went and changed, by source, as far as both versions are known. */
export async function changedRows(
  files: WorkspaceFiles,
  old: RunRecord,
  now: RunRecord,
): Promise<ReadonlyMap<string, RowChanges>> {
  const found = new Map<string, RowChanges>()
  for (const version of now.bronnen) {
    const before = old.bronnen.find(({ naam }) => naam === version.naam)
    if (!before || nameOf(before) === nameOf(version)) continue
    const [earlier, later] = [await readVersion(files, before), await readVersion(files, version)]
    if (earlier && later && earlier.geheim === later.geheim)
      found.set(version.naam, compareDigests(digestOf(earlier), digestOf(later)))
  }
  return found
}

/** null when it isn't kept, or is damaged. */
async function readVersion(files: WorkspaceFiles, version: RunSource): Promise<Version | null> {
  const path = (await files.listOwn(folderOf(version.naam))).find((one) => one.endsWith(nameOf(version)))
  const file = path === undefined ? null : await files.readText(path)
  if (!file?.ok) return null
  try {
    const parsed = v.safeParse(versionSchema, JSON.parse(file.value.text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

const texts = v.array(v.string())
const versionSchema = v.object({
  formaat: v.literal(1),
  /** Hash of the secret: versions with different ones can't be compared. */
  geheim: v.string(),
  sleutel: texts,
  kolommen: texts,
  rijen: v.number(),
  hashes: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{24})*$/)),
})
type Version = v.InferOutput<typeof versionSchema>

const digestOf = ({ sleutel, kolommen, rijen, hashes }: Version): RowDigest => ({
  key: sleutel,
  columns: kolommen,
  rowCount: rijen,
  rows: hashes,
})

const folderOf = (source: string): WerkmapPath => `.feitenwerk/rijen/${source}`

/** Names a version: the file, and how it was read. */
const nameOf = ({ sha256: hash, beschrijving }: RunSource): string =>
  `${hash.slice(0, 16)}-${beschrijving.slice(0, 16)}.json`

const hashOf = (text: string): string => bytesToHex(sha256(new TextEncoder().encode(text)))
