import { periodText } from '../figures/notes'
import { formatDate } from '../statistics/dutchNumbers'
import type { SourceManifest } from '../workspace/werkmap'
import type { NumberedSource } from './model'

export interface SourceNumbers {
  /** Numbers of these sources; new ones get the next number. */
  readonly of: (sources: readonly SourceManifest[]) => readonly number[]
  readonly all: () => readonly NumberedSource[]
}

/** Hands out numbers in order of first use. */
export function numberSources(): SourceNumbers {
  const numbered = new Map<string, NumberedSource>()
  const numberOf = (source: SourceManifest) => {
    const known = numbered.get(source.naam)
    if (known) return known.number
    const number = numbered.size + 1
    numbered.set(source.naam, {
      number,
      name: source.naam,
      text: sourceText(source),
      note: inventedNote(source),
      sha256: source.sha256,
    })
    return number
  }
  return { of: (sources) => sources.map(numberOf), all: () => [...numbered.values()] }
}

function sourceText({ titel, uitgever, peilperiode, gepubliceerd }: SourceManifest): string {
  const parts = [
    uitgever === undefined ? titel : `${uitgever}, ${titel}`,
    peilperiode === undefined ? null : `gegevens over ${periodText(peilperiode)}`,
    gepubliceerd === undefined ? null : `gepubliceerd op ${formatDate(gepubliceerd)}`,
  ]
  return `${parts.filter((part) => part !== null).join(', ')}.`
}

function inventedNote({ fictief }: SourceManifest): string | null {
  if (fictief === undefined || fictief === false) return null
  return fictief === true ? 'De gegevens zijn verzonnen.' : fictief
}
