import { noChoices } from '../../sources/fit/choices'
import type { SourceState } from '../model'
import type { WorkbenchPorts } from '../ports'
import { fileName, standing } from '../sourceLoading'
import { readCandidate } from './candidate'

/**
 * A source after its file was changed on disk. The table that is loaded stays, and the change waits; only the recorded
 * file itself, or one for which there is no table yet, is read again at once.
 */
export async function lookAgain(
  ports: WorkbenchPorts,
  source: SourceState,
): Promise<SourceState | 'lees-opnieuw'> {
  const { manifest, sha256 } = source
  const opened = await ports.files.openFile(manifest.pad)
  if (!opened.ok || sha256 === null) return 'lees-opnieuw'
  const hash = await ports.importer.hash({ name: fileName(manifest.pad), content: opened.value })
  if (!hash.ok) return 'lees-opnieuw'
  if (hash.value === sha256 && !source.changeWaits) return source
  if (hash.value === sha256)
    return { ...source, ...standing(manifest, sha256), differences: [], changeWaits: false }
  if (hash.value === manifest.sha256) return 'lees-opnieuw'
  const read = await readCandidate(ports, source, { file: null, choices: noChoices, key: null }, {})
  return {
    ...source,
    status: 'gewijzigd',
    problem: read.ok ? waits : `${waits} Het nieuwe bestand kan niet worden gelezen: ${read.problem}`,
    differences: read.ok ? read.value.fit.differences : [],
    changeWaits: true,
  }
}

const waits = 'Het bestand is op schijf gewijzigd. De tabel bevat nog wat er eerst in stond.'
