import { sourcesOfStep } from '../workspace/steps'
import type { SourceManifest } from '../workspace/werkmap'

/** The other sources that the steps of a source read. */
export const sourcesReadBy = ({ stappen = [] }: SourceManifest): readonly string[] => [
  ...new Set(stappen.flatMap(sourcesOfStep)),
]

/** The order in which sources load: what a source's steps read goes first. Sources that read each other can't load. */
export function loadingOrder(manifests: readonly SourceManifest[]): {
  readonly order: readonly SourceManifest[]
  readonly circular: readonly SourceManifest[]
} {
  const order: SourceManifest[] = []
  let waiting = [...manifests]
  for (;;) {
    const names = new Set(waiting.map(({ naam }) => naam))
    const ready = waiting.filter((manifest) => sourcesReadBy(manifest).every((name) => !names.has(name)))
    if (ready.length === 0) {
      const circular = waiting.filter(({ naam }) => readBy(naam, waiting).has(naam))
      return { order: [...order, ...waiting.filter((manifest) => !circular.includes(manifest))], circular }
    }
    order.push(...ready)
    waiting = waiting.filter((manifest) => !ready.includes(manifest))
  }
}

/** All sources that the steps of one read, through others too. */
function readBy(name: string, manifests: readonly SourceManifest[]): ReadonlySet<string> {
  const direct = (one: string) => manifests.filter(({ naam }) => naam === one).flatMap(sourcesReadBy)
  const reached = new Set(direct(name))
  for (const one of reached) for (const read of direct(one)) reached.add(read)
  return reached
}

/** The sources that rest on some sources through their steps, in loading order; not those themselves. */
export function dependentsOf(name: string, manifests: readonly SourceManifest[]): readonly SourceManifest[] {
  const touched = new Set([name])
  const { order } = loadingOrder(manifests)
  return order.filter((manifest) => {
    const rests = manifest.naam !== name && sourcesReadBy(manifest).some((read) => touched.has(read))
    if (rests) touched.add(manifest.naam)
    return rests
  })
}

/** The sources a result rests on: those it reads, and those that their steps read. */
export function withSourcesOfSteps(
  names: readonly string[],
  manifestOf: (name: string) => SourceManifest | undefined,
): readonly string[] {
  const all = new Set(names)
  for (const name of all) {
    const manifest = manifestOf(name)
    for (const read of manifest === undefined ? [] : sourcesReadBy(manifest)) all.add(read)
  }
  return [...all].filter((name) => manifestOf(name) !== undefined)
}

/** The manifests of the sources that some sources rest on, themselves included. */
export function manifestsBehind(
  names: readonly string[],
  sources: readonly { readonly manifest: SourceManifest }[],
): readonly SourceManifest[] {
  const manifests = new Map(sources.map(({ manifest }) => [manifest.naam, manifest]))
  return withSourcesOfSteps(names, (name) => manifests.get(name)).flatMap((name) => manifests.get(name) ?? [])
}
