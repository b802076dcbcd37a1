import { networkWords } from './networkDrawing'
import type { Block, Feitenblad } from './model'

/** What a sheet says in words and numbers outside its figures, as printed, each with its place in Dutch; in order. */
export function sheetTexts({ titel, chapters }: Feitenblad): readonly { plaats: string; tekst: string }[] {
  return [
    { plaats: 'de titel', tekst: titel },
    ...chapters.flatMap((chapter) => {
      const texts = chapter.blocks.flatMap(blockTexts)
      return [
        { plaats: `de titel van hoofdstuk ${chapter.number}`, tekst: chapter.titel },
        ...texts.map(({ kind, tekst }, at) => ({
          plaats: `hoofdstuk ${chapter.number}, ${kind} ${texts.slice(0, at + 1).filter((other) => other.kind === kind).length}`,
          tekst,
        })),
      ]
    }),
  ]
}

function blockTexts(
  block: Block,
): readonly { kind: Exclude<Block['kind'], 'figuur' | 'leeg'>; tekst: string }[] {
  switch (block.kind) {
    case 'tekst':
      return [{ kind: 'tekst', tekst: block.markdown }]
    case 'kerncijfer':
      return [{ kind: 'kerncijfer', tekst: `${block.value} ${block.label} (${block.basis})` }]
    case 'citaat':
      return [{ kind: 'citaat', tekst: `${block.text} (${block.from})` }]
    case 'doelen':
      return block.goals.map(({ kind, text }) => ({ kind: 'doelen', tekst: `${kind}: ${text}` }))
    case 'activiteit':
      return [{ kind: 'activiteit', tekst: activityText(block) }]
    case 'tabel':
      return [{ kind: 'tabel', tekst: block.figure.title }]
    case 'netwerk':
      return [{ kind: 'netwerk', tekst: networkWords(block) }]
    case 'afbeelding':
      return [{ kind: 'afbeelding', tekst: `${block.alternative} (${block.credit})` }]
    case 'figuur':
    case 'leeg':
      return []
  }
}

const activityText = ({ name, text, reach, approach, dimensions }: Extract<Block, { kind: 'activiteit' }>) =>
  [name, text, `bereik: ${reach}`, approach, ...dimensions].filter((part) => part !== '').join('; ')
