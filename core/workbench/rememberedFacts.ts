import * as v from 'valibot'
import { factsOf, type SourceFacts } from '../sources/fit/facts'
import type { Inspection } from '../sources/inspection'
import type { WorkspaceFiles } from '../workspace/files'
import { sourceKinds, type SourceManifest } from '../workspace/werkmap'

/**
 * What is remembered of the file a source was last accepted with, in `.feitenwerk/`: made again from the file at any
 * time, so not kept in git (docs/decisions).
 */
export async function rememberFacts(
  files: WorkspaceFiles,
  { naam, sha256 }: SourceManifest,
  inspection: Inspection,
): Promise<void> {
  const text = `${JSON.stringify({ formaat: 1, sha256, feiten: factsOf(inspection) }, null, 1)}\n`
  const before = await files.readText(pathOf(naam))
  if (before.ok && before.value.text === text) return
  // Where it can't be written, a changed file is compared with the settings alone.
  await files.writeText(pathOf(naam), text, before.ok ? before.value.sha256 : null)
}

/** Null when nothing is remembered of the recorded file here, as in a fresh copy of the werkmap. */
export async function recallFacts(
  files: WorkspaceFiles,
  { naam, sha256 }: SourceManifest,
): Promise<SourceFacts | null> {
  const read = await files.readText(pathOf(naam))
  if (!read.ok) return null
  const parsed = v.safeParse(rememberedSchema, parseJson(read.value.text))
  return parsed.success && parsed.output.sha256 === sha256 ? parsed.output.feiten : null
}

const pathOf = (naam: string) => `.feitenwerk/bronnen/${naam}.json`

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const texts = v.array(v.string())
const rememberedSchema = v.object({
  formaat: v.literal(1),
  sha256: v.string(),
  feiten: v.object({
    kind: v.picklist(sourceKinds),
    rowCount: v.number(),
    period: v.nullable(v.object({ header: v.string(), first: v.string(), last: v.string() })),
    columns: v.array(
      v.object({
        header: v.string(),
        name: v.string(),
        type: v.picklist(['number', 'text', 'date', 'datetime', 'boolean']),
        unit: v.nullable(v.string()),
        reasons: texts,
        codes: v.nullable(texts),
        labels: v.record(v.string(), v.string()),
      }),
    ),
    leftOut: texts,
  }),
})
