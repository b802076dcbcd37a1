import { chapterNames } from './chapterNames'
import type { Feitenblad } from './model'

/** Why a sheet can't leave the werkmap as it is, a Dutch sentence each; empty when it can. */
export function refusals({ chapters }: Pick<Feitenblad, 'chapters'>): readonly string[] {
  return chapters.flatMap(({ number, kind, blocks }) =>
    blocks.flatMap((block) =>
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
  )
}
