import { fail } from '../bridge/outcome'
import { formatPeriod } from '../statistics/dutchNumbers'
import { collectCaveats, type CaveatUse } from './caveats'
import { composeBlock } from './composeBlock'
import { resultsOf, writtenCaveats, type ComposedBlock, type ImageLookup } from './composedBlock'
import { plainStyle, type HouseStyle } from './houseStyle'
import type { Lookup } from './lookup'
import type { BlockDefinition, Chapter, ChapterDefinition, Feitenblad, FeitenbladDefinition } from './model'
import { numberSources } from './sourceNumbers'

export interface ComposedFeitenblad {
  readonly feitenblad: Feitenblad
  /** References that lead nowhere, as Dutch sentences. */
  readonly problems: readonly string[]
}

/**
 * Fills a sheet with published figures and values. Sources are numbered in the order in which they are first used; every
 * flag of anything on the sheet, numbers in texts too, is a caveat.
 */
export function composeFeitenblad(
  definition: FeitenbladDefinition,
  organisatie: string,
  lookup: Lookup,
  style: HouseStyle = plainStyle,
  images: ImageLookup = noImages,
): ComposedFeitenblad {
  const numbers = numberSources()
  const composed = definition.hoofdstukken.map((chapter) =>
    chapter.blokken.map((block) =>
      placed(
        composeBlock(block, {
          chapter,
          lookup,
          numbers,
          images,
          results: resultsOf(chapter.blokken, lookup),
        }),
        block,
      ),
    ),
  )
  const all = composed.flat()
  const feitenblad: Feitenblad = {
    titel: definition.titel,
    thema: definition.thema,
    organisatie,
    periode: formatPeriod(definition.periode.van, definition.periode.tot),
    pagina: definition.pagina,
    style,
    chapters: definition.hoofdstukken.map((chapter, index) =>
      composeChapter(chapter, index + 1, composed[index] ?? []),
    ),
    sources: numbers.all(),
    caveats: collectCaveats([
      ...titleCaveats(definition, lookup),
      ...all.flatMap(({ caveats }): readonly CaveatUse[] => caveats),
    ]),
    withheld: all.flatMap(({ withheld }) => (withheld === null ? [] : [withheld])),
  }
  return { feitenblad, problems: all.flatMap(({ problems }) => problems) }
}

const placed = (composed: ComposedBlock, { plaats }: BlockDefinition): ComposedBlock =>
  plaats === undefined ? composed : { ...composed, block: { ...composed.block, place: plaats } }

const noImages: ImageLookup = (path) => fail(`${path} is niet gelezen.`)

function titleCaveats({ titel, hoofdstukken }: FeitenbladDefinition, lookup: Lookup): readonly CaveatUse[] {
  return [
    ...writtenCaveats(titel, 'de titel', [], []),
    ...hoofdstukken.flatMap((chapter, index) =>
      writtenCaveats(
        chapter.titel,
        `de titel van hoofdstuk ${index + 1}`,
        [],
        resultsOf(chapter.blokken, lookup),
      ),
    ),
  ]
}

function composeChapter(
  { hoofdstuk, titel }: ChapterDefinition,
  number: number,
  composed: readonly ComposedBlock[],
): Chapter {
  const blocks = composed.map(({ block }) => block)
  const sources = [...new Set(composed.flatMap((one) => one.sources))].toSorted((one, other) => one - other)
  const empty = { kind: 'leeg', text: 'Voor dit hoofdstuk is nog geen bron.' } as const
  return { kind: hoofdstuk, number, titel, blocks: blocks.length === 0 ? [empty] : blocks, sources }
}
