import { describeQueryProblem } from '../engine/describeProblem'
import { describeImportProblem } from '../sources/describeImportProblem'
import { planImport } from '../sources/planImport'
import { referenceDay } from '../sources/referenceDay'
import { sha256Hex } from '../sources/sha256'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { SourceManifest } from '../workspace/werkmap'
import type { SourceState } from './model'
import type { WorkbenchPorts } from './ports'

export function waitingSource(manifest: SourceManifest): SourceState {
  return {
    manifest,
    status: 'wacht',
    problem: null,
    sha256: null,
    inspection: null,
    columns: [],
    rowCount: 0,
  }
}

/** Reads a source's file as its manifest says and loads it; what goes wrong stands in the state. */
export async function loadSource(ports: WorkbenchPorts, manifest: SourceManifest): Promise<SourceState> {
  const failed = (problem: string): SourceState => ({ ...waitingSource(manifest), status: 'fout', problem })
  const bytes = await ports.files.readBytes(manifest.pad)
  if (!bytes.ok) return failed(describeFileProblem(bytes.problem))
  const sha256 = sha256Hex(bytes.value)
  const changed = sha256 !== manifest.sha256
  const pseudonymKey = await ports.pseudonymKey().catch(() => null)
  if (pseudonymKey === null) return failed(damagedKey)
  const planned = planImport(bytes.value, fileName(manifest.pad), manifest.naam, {
    reading: manifest.lezen ?? {},
    columns: manifest.kolommen ?? {},
    kind: manifest.soort,
    nature: manifest.aard,
    ...referenceDay(manifest.peilperiode),
    pseudonymKey,
  })
  if (!planned.ok) return failed(describeImportProblem(planned.problem))
  const loaded = await ports.engine.load(planned.value.plan)
  if (!loaded.ok) return failed(describeQueryProblem(loaded.problem))
  const { columns, rowCount } = loaded.value
  return {
    manifest,
    status: changed ? 'gewijzigd' : 'geladen',
    problem: changed ? 'Het bestand is gewijzigd sinds het in werkmap.yaml is vastgelegd.' : null,
    sha256,
    inspection: planned.value.inspection,
    columns,
    rowCount,
  }
}

const damagedKey =
  'De sleutel voor pseudoniemen van deze werkmap kan niet worden gelezen. Zet hem terug in de map met programmagegevens; met een nieuwe sleutel veranderen alle pseudoniemen.'

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path
}
