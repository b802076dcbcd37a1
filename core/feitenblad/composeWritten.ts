import { caveatsOf, chapterNumber, missing, writtenCaveats } from './composedBlock'
import type { ComposedBlock, Surroundings } from './composedBlock'
import { fillText } from './fillText'
import type { PublishedCell } from './lookup'
import type { Block, BlockDefinition } from './model'
import { reachOf } from './reachOf'

type Definition<Soort extends BlockDefinition['soort']> = Extract<BlockDefinition, { soort: Soort }>

export function quoteBlock(
  { tekst, van, toestemming = false }: Definition<'citaat'>,
  around: Surroundings,
): ComposedBlock {
  const on = `een citaat in hoofdstuk ${chapterNumber(around.chapter)}`
  return written([tekst, van], on, around, ([text = '', from = ''], sources) => ({
    kind: 'citaat',
    text,
    from,
    consent: toestemming,
    sources,
  }))
}

export function imageBlock(
  { bestand, alt, bron }: Definition<'afbeelding'>,
  around: Surroundings,
): ComposedBlock {
  const image = around.images(bestand)
  if (!image.ok) return missing(image.problem)
  const on = `een afbeelding in hoofdstuk ${chapterNumber(around.chapter)}`
  return written([alt, bron], on, around, ([alternative = '', credit = ''], sources) => ({
    kind: 'afbeelding',
    path: bestand,
    image: image.value,
    alternative,
    credit,
    sources,
  }))
}

export function goalsBlock({ doelen }: Definition<'doelen'>, around: Surroundings): ComposedBlock {
  const on = `de doelen in hoofdstuk ${chapterNumber(around.chapter)}`
  const texts = doelen.map(({ tekst }) => tekst)
  return written(texts, on, around, (filled, sources) => ({
    kind: 'doelen',
    goals: doelen.map(({ doelsoort }, at) => ({ text: filled[at] ?? '', kind: doelsoort })),
    sources,
  }))
}

/** Texts are filled in one after the other: the hub, then each category and its partners. */
export function networkBlock(
  { midden, categorieen }: Definition<'netwerk'>,
  around: Surroundings,
): ComposedBlock {
  const on = `het netwerk in hoofdstuk ${chapterNumber(around.chapter)}`
  const shown = categorieen.filter(({ partners }) => partners.length > 0)
  const texts = [midden, ...shown.flatMap(({ naam, partners }) => [naam, ...partners])]
  return written(texts, on, around, ([hub = '', ...rest], sources) => {
    let at = 0
    const categories = shown.map(({ partners }) => {
      const [name = '', ...own] = rest.slice(at, at + partners.length + 1)
      at += partners.length + 1
      return { name, partners: own }
    })
    return { kind: 'netwerk', hub, categories, sources }
  })
}

export function activityBlock(
  { naam, tekst = '', bereik, aanpak, dimensies }: Definition<'activiteit'>,
  around: Surroundings,
): ComposedBlock {
  const on = `activiteit ${naam} in hoofdstuk ${chapterNumber(around.chapter)}`
  const reach = reachOf(bereik, naam, around.lookup)
  if ('problem' in reach) return missing(reach.problem)
  const composed = written(
    [naam, tekst],
    on,
    around,
    ([name = '', text = ''], sources) => ({
      kind: 'activiteit',
      name,
      text,
      reach: reach.text,
      approach: aanpak,
      dimensions: dimensies,
      sources,
    }),
    reach.cells,
  )
  const withheld = [...(reach.hidden ? [`Het bereik van ${on} is niet getoond.`] : []), composed.withheld]
  return { ...composed, withheld: withheld.filter((one) => one !== null).join(' ') || null }
}

/**
 * A block of texts that an author wrote: inline values filled in, all judged as one.
 *
 * @param others Cells that the block shows something of outside its texts.
 */
export function written(
  texts: readonly string[],
  on: string,
  { lookup, numbers, results }: Surroundings,
  block: (filled: readonly string[], sources: readonly number[]) => Block,
  others: readonly PublishedCell[] = [],
): ComposedBlock {
  const filled = texts.map((text) => fillText(text, lookup))
  const cells = [...others, ...filled.flatMap((one) => one.cells)]
  const sources = [...new Set(numbers.of(cells.flatMap((cell) => cell.sources)))]
  return {
    block: block(
      filled.map(({ text }) => text),
      sources,
    ),
    sources,
    caveats: [...caveatsOf(cells, on), ...texts.flatMap((text) => writtenCaveats(text, on, cells, results))],
    withheld: filled.some(({ hidden }) => hidden) ? `Een getal in ${on} is niet getoond.` : null,
    problems: filled.flatMap(({ problems }) => problems),
  }
}
