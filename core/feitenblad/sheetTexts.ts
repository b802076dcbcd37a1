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

function blockTexts(block: Block): readonly { kind: 'tekst' | 'kerncijfer'; tekst: string }[] {
  switch (block.kind) {
    case 'tekst':
      return [{ kind: 'tekst', tekst: block.markdown }]
    case 'kerncijfer':
      return [{ kind: 'kerncijfer', tekst: `${block.value} ${block.label} (${block.basis})` }]
    case 'figuur':
    case 'leeg':
      return []
  }
}
