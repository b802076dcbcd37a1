import { protectedSign } from '../../notebook/formatValue'
import { dimensionNames, goalNames } from '../blockNames'
import { networkKey, networkWords } from '../networkDrawing'
import { goalKinds, type Block } from '../model'
import { tableTexts } from '../tableTexts'
import { whyHidden } from '../whyHidden'
import { momentNotes } from './chart/timeAxis'
import { markdownParagraphs } from './markdownParagraphs'
import type { OfficeFigure, OfficeTable, Paragraph, ParagraphLook, Part, Picture } from './model'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>
type Drawn = BlockOf<'figuur'>['figure']

/** @param pictures Of the figures that have no plot, by `notebook.cel`. */
export function blockParts(block: Block, pictures: ReadonlyMap<string, Picture>): readonly Part[] {
  return [...ownParts(block, pictures), ...sourceMark(block)]
}

function ownParts(block: Block, pictures: ReadonlyMap<string, Picture>): readonly Part[] {
  switch (block.kind) {
    case 'figuur':
      return figureParts(block, pictures)
    case 'tekst':
      return markdownParagraphs(block.markdown)
    case 'kerncijfer':
      return [
        line('getal', block.value),
        line('label', block.label),
        line('klein', block.basis),
        ...(block.value === protectedSign ? [line('klein', whyHidden)] : []),
      ]
    case 'citaat':
      return [
        ...block.text
          .split(/\n\s*\n/)
          .filter((text) => text.trim() !== '')
          .map((text) => line('citaat', text.trim())),
        line('klein', `– ${block.from}`),
      ]
    case 'doelen':
      return goalParts(block)
    case 'activiteit':
      return activityParts(block)
    case 'netwerk':
      return networkParts(block, pictures)
    case 'afbeelding':
      return imageParts(block, pictures)
    case 'tabel':
      return block.figure.withheld === null ? [tablePart(block.figure)] : withheldParts(block.figure)
    case 'leeg':
      return [{ kind: 'alinea', look: 'tekst', runs: [{ text: block.text, italic: true }] }]
  }
}

export const line = (look: ParagraphLook, text: string): Paragraph => ({
  kind: 'alinea',
  look,
  runs: [{ text }],
})

export const tablePart = (figure: Drawn, caption = figure.title): OfficeTable => ({
  kind: 'tabel',
  caption,
  ...tableTexts(figure),
})

function figureParts(
  { figure, svg, reference }: BlockOf<'figuur'>,
  pictures: ReadonlyMap<string, Picture>,
): readonly Part[] {
  if (svg === null) return withheldParts(figure)
  const picture = pictures.get(reference)
  const drawn: OfficeFigure['drawn'] | null = picture
    ? { picture }
    : figure.plot
      ? { plot: figure.plot }
      : null
  if (drawn === null) throw new Error(`Figure ${reference} has neither a plot nor a picture.`)
  const { title, subtitle, alternative } = figure
  const notes = 'plot' in drawn ? [...momentNotes(drawn.plot), ...figure.notes] : figure.notes
  const part: OfficeFigure = { kind: 'figuur', title, subtitle, drawn, alternative, notes }
  return [part]
}

function imageParts(
  { path, alternative, credit }: BlockOf<'afbeelding'>,
  pictures: ReadonlyMap<string, Picture>,
): readonly Part[] {
  const picture = pictures.get(path)
  if (!picture) throw new Error(`Image ${path} has no picture.`)
  const notes = [{ kind: 'bron' as const, text: credit }]
  return [{ kind: 'figuur', title: '', subtitle: '', drawn: { picture }, alternative, notes }]
}

/** A picture, and the same as a list: the words of the picture alone would hide it from who can't see it. */
function networkParts(block: BlockOf<'netwerk'>, pictures: ReadonlyMap<string, Picture>): readonly Part[] {
  const picture = pictures.get(networkKey(block))
  if (!picture) throw new Error('A network has no picture.')
  const alternative = networkWords(block)
  return [
    { kind: 'figuur', title: '', subtitle: '', drawn: { picture }, alternative, notes: [] },
    line('kop', `Partners van ${block.hub}`),
    ...block.categories.map(({ name, partners }) => named(name, partners.join(', '))),
  ]
}

const withheldParts = ({ title, withheld }: Drawn): readonly Paragraph[] => [
  line('kop', title),
  line('tekst', `${protectedSign} ${withheld ?? ''}`),
]

function goalParts({ goals }: BlockOf<'doelen'>): readonly Paragraph[] {
  return goalKinds.flatMap((kind) => {
    const own = goals.filter((goal) => goal.kind === kind)
    if (own.length === 0) return []
    const name = goalNames[kind][own.length === 1 ? 0 : 1]
    return [line('kop', name), ...own.map(({ text }) => line('punt', text))]
  })
}

function activityParts({
  name,
  text,
  reach,
  approach,
  dimensions,
}: BlockOf<'activiteit'>): readonly Paragraph[] {
  const names = dimensions.map((dimension) => dimensionNames[dimension]).join(', ')
  return [
    line('kop', name),
    ...(text === '' ? [] : [line('tekst', text)]),
    named('Bereik', reach),
    named('Aanpak', approach),
    ...(names === '' ? [] : [named('Positieve Gezondheid', names)]),
  ]
}

const named = (name: string, text: string): Paragraph => ({
  kind: 'alinea',
  look: 'tekst',
  runs: [{ text: `${name}: ` }, { text, bold: true }],
})

function sourceMark(block: Block): readonly Paragraph[] {
  if (block.kind === 'leeg' || block.sources.length === 0) return []
  return [line('klein', `${block.sources.length > 1 ? 'bronnen' : 'bron'} ${block.sources.join(', ')}`)]
}
