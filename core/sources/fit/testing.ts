import type { SourceManifest } from '../../workspace/werkmap'
import { inspect } from '../inspect'
import type { Inspection } from '../inspection'
import { utf8 } from '../testing'
import { noChoices, type FitChoices } from './choices'
import { factsOf } from './facts'
import { readAsRemembered, type Fit } from './readAsRemembered'

export const manifest = (over: Partial<SourceManifest> = {}): SourceManifest => ({
  naam: 'bron',
  titel: 'Bron',
  pad: 'bronnen/bron.csv',
  sha256: '0'.repeat(64),
  soort: 'overig',
  aard: 'onbekend',
  ...over,
})

export function inspected(text: string, source: SourceManifest = manifest()): Inspection {
  const outcome = inspect(utf8(text), 'eerst.csv', {
    reading: source.lezen,
    columns: source.kolommen,
    kind: source.soort,
    nature: source.aard,
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

/** How a later text fits a source of which an earlier text is remembered; with null nothing of it is known here. */
export async function fitOf(
  later: string,
  source: SourceManifest,
  earlier: string | null,
  choices: Partial<FitChoices> = {},
): Promise<Fit> {
  const facts = earlier === null ? null : factsOf(inspected(earlier, source))
  const read = await readAsRemembered(
    (options) => Promise.resolve(inspect(utf8(later), 'later.csv', options)),
    source,
    facts,
    { ...noChoices, ...choices },
  )
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}
