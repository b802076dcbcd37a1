import { fail, type Outcome } from '../bridge/outcome'
import { readShapes, type MapShapes } from '../figures/map/shapes'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { WorkspaceFiles } from '../workspace/files'
import type { SourceState } from './model'

/** More than the borders of all municipalities of the country, generalised as CBS publishes them. */
const mostCharacters = 40_000_000

/** The regions of a loaded GeoJSON source, from the file that its table was loaded from. */
export async function readMapShapes(
  files: WorkspaceFiles,
  { manifest, sha256 }: SourceState,
): Promise<Outcome<MapShapes, string>> {
  const file = await files.readText(manifest.pad)
  if (!file.ok) return fail(describeFileProblem(file.problem))
  const { text } = file.value
  if (file.value.sha256 !== sha256) {
    return fail(
      `Bron ${manifest.naam} is gewijzigd sinds hij is geladen. Laad hem opnieuw in het tabblad van de bron.`,
    )
  }
  if (text.length > mostCharacters) {
    return fail(
      `De kaart in bron ${manifest.naam} is te gedetailleerd om te tekenen (meer dan 40 MB). Kies een gegeneraliseerde versie.`,
    )
  }
  return readShapes(manifest.naam, parsed(text))
}

// The source was read as JSON when it was loaded; what isn't JSON has no areas either.
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}
