import { wrapText } from '../../figures/textWidth'
import type { Block, Feitenblad } from '../model'
import { isUpright, papersOf, pixels, type Paper } from '../paper'
import { sourceMarks } from '../sourceMarks'
import { blockHeight } from './blockHeight'
import { spanWidth } from './grid'
import type { Measure, Role } from './model'
import { remembered } from './remembered'

/** How the blocks of a sheet stand on its pages (HTML and PDF; pageStyles.ts), in CSS pixels; each is measured once. */
export function pageMeasure(feitenblad: Feitenblad): Measure {
  const { chapters, sources, pagina } = feitenblad
  const paper = papersOf(pagina).page
  const blockAt = (chapter: number, block: number) => chapters[chapter]?.blocks[block]
  const sourceLines = new Map(
    sources.map(({ number, text }) => [number, linesOf(`${number} ${text}`, paper)]),
  )
  const head = remembered((first: boolean, chapter: number) => headHeight(feitenblad, first, chapter, paper))
  const height = remembered((chapter: number, block: number, span: number) => {
    const found = blockAt(chapter, block)
    return found === undefined ? 0 : blockHeight(found, { span, width: spanWidth(paper, span), paper })
  })
  return {
    chapters: chapters.map(({ blocks }) => blocks.map(roleOf)),
    place: ({ chapter, block }) => blockAt(chapter, block)?.place ?? null,
    isUpright: isUpright(paper),
    cards: isUpright(paper) ? 2 : 3,
    gap: pixels(6),
    bandGap: pixels(7),
    heading: 108,
    height: ({ chapter, block }, span) => height(chapter, block, span),
    room: (isFirst, shown) => {
      const used = new Set(sourceMarks(shown.flatMap(({ chapter, block }) => blockAt(chapter, block) ?? [])))
      const lines = [...used].reduce((sum, number) => sum + (sourceLines.get(number) ?? 0), 0)
      return pixels(paper.height) - head(isFirst, shown[0]?.chapter ?? 0) - lines * 16 - 76
    },
  }
}

const linesOf = (text: string, paper: Paper) => wrapText(text, 11.4, spanWidth(paper, 12)).length

/** Margins and head of a page with the title of its first chapter. */
function headHeight(
  { titel, chapters }: Feitenblad,
  isFirst: boolean,
  chapter: number,
  paper: Paper,
): number {
  const width = spanWidth(paper, 12)
  const title = wrapText(chapters[chapter]?.titel ?? '', isFirst ? 18.7 : 24, width, 600).length
  const own = isFirst ? wrapText(titel, 34.7, width, 600).length * 40 + 8 + title * 23 : title * 29
  return pixels(22) + 44 + own + 19
}

export function roleOf(block: Block): Role {
  switch (block.kind) {
    case 'activiteit':
      return 'kaart'
    case 'kerncijfer':
      return 'getal'
    case 'figuur':
      return block.svg === null ? 'woorden' : 'beeld'
    case 'afbeelding':
      return 'beeld'
    case 'tabel':
      return block.figure.withheld === null ? 'beeld' : 'woorden'
    case 'netwerk':
      return 'breed'
    case 'tekst':
    case 'citaat':
    case 'doelen':
    case 'leeg':
      return 'woorden'
  }
}
