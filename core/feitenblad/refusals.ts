import { chapterNames } from './chapterNames'
import { overlaps } from './layout/gridPlace'
import type { Feitenblad } from './model'

/** Why a sheet can't leave the werkmap as it is, a Dutch sentence each; empty when it can. */
export function refusals({ chapters }: Pick<Feitenblad, 'chapters'>): readonly string[] {
  return chapters.flatMap(({ number, kind, blocks }) => [
    ...overlapping(blocks).map(
      ([one, other]) =>
        `In hoofdstuk ${number} (${chapterNames[kind]}) staan blok ${one + 1} en blok ${other + 1} over elkaar. Zet een van de twee ergens anders.`,
    ),
    ...blocks.flatMap((block) =>
      block.kind === 'afbeelding' && (block.alternative.trim() === '' || block.credit.trim() === '')
        ? [
            `Bij de afbeelding ${block.path} in hoofdstuk ${number} (${chapterNames[kind]}) ontbreekt ${block.alternative.trim() === '' ? 'wat er te zien is (alt)' : 'de bron'}. Vul het in, of haal de afbeelding weg.`,
          ]
        : block.kind === 'citaat' && !block.consent
          ? [
              `Bij een citaat van “${block.from}” in hoofdstuk ${number} (${chapterNames[kind]}) staat niet dat er toestemming is. Vraag die en zet toestemming: true, of haal het citaat weg.`,
            ]
          : [],
    ),
  ])
}

/** Pairs of blocks that share a cell of a page. */
function overlapping(
  blocks: Feitenblad['chapters'][number]['blocks'],
): readonly (readonly [number, number])[] {
  return blocks.flatMap(({ place: own }, one) =>
    blocks.flatMap(({ place }, other) =>
      other > one && own && place && overlaps(own, place) ? [[one, other] as const] : [],
    ),
  )
}
