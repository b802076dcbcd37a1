import { chapterNames } from '../chapterNames'
import { placeOf } from '../chapterPage'
import { howItWasMade, howToRead, severities } from '../closingPages'
import { roleOf } from '../layout/pageMeasure'
import type { Block, Feitenblad } from '../model'
import { papersOf } from '../paper'
import { placesText } from '../splitCaveats'
import { blockParts, line, tablePart } from './blockParts'
import type { OfficeSheet, Paragraph, Picture } from './model'

/**
 * A sheet as documents and slides have it.
 *
 * @param pictures Of the figures that have no plot, by `notebook.cel`.
 * @param logo As a picture, where the house style has one.
 */
export function officeSheet(
  feitenblad: Feitenblad,
  pictures: ReadonlyMap<string, Picture>,
  logo: Picture | null = null,
): OfficeSheet {
  const { accent, ink, muted, letters, logo: named } = feitenblad.style
  const { titel, thema, organisatie, periode, chapters, sources } = feitenblad
  return {
    ...{ titel, thema, organisatie, periode },
    papers: papersOf(feitenblad.pagina),
    style: {
      ...{ accent, ink, muted },
      letters: letters ?? 'Calibri',
      logo: named && logo && { ...logo, alt: named.alt },
    },
    chapters: chapters.map((chapter) => ({
      titel: chapter.titel,
      place: `${placeOf(chapter)} · ${chapterNames[chapter.kind]}`,
      isEmpty: chapter.blocks.every(({ kind }) => kind === 'leeg'),
      blocks: chapter.blocks.map((block) => ({
        role: roleOf(block),
        place: block.place ?? null,
        parts: blockParts(block, pictures),
        sources: sources
          .filter(({ number }) => block.kind !== 'leeg' && block.sources.includes(number))
          .map(({ number, text }) => `${number} ${text}`),
      })),
    })),
    limits: limits(feitenblad),
    account: account(feitenblad),
    data: figuresWithData(feitenblad).map((figure) => tablePart(figure, `Gegevens bij: ${figure.title}`)),
  }
}

function limits({ caveats, withheld }: Feitenblad): readonly (readonly Paragraph[])[] {
  const none = line('tekst', 'Bij dit feitenblad horen geen voorbehouden.')
  return [
    [line('tekst', howToRead)],
    ...(caveats.length === 0 ? [[none]] : []),
    ...caveats.map(({ flag, figures, reasons }): readonly Paragraph[] => [
      line('kop', severities[flag.severity]),
      line('tekst', flag.message),
      ...reasons.map((text): Paragraph => ({
        kind: 'alinea',
        look: 'tekst',
        runs: [{ text, italic: true }],
      })),
      line('klein', placesText(figures)),
    ]),
    ...(withheld.length === 0
      ? []
      : [[line('kop', 'Wat niet is getoond'), ...withheld.map((text) => line('punt', text))]]),
  ]
}

function account(feitenblad: Feitenblad): readonly (readonly Paragraph[])[] {
  const { sources } = feitenblad
  if (sources.length === 0) return [[line('tekst', 'In dit feitenblad zijn geen bronnen gebruikt.')]]
  return [
    [line('tekst', howItWasMade(feitenblad))],
    ...sources.map(({ number, text, note, sha256 }): readonly Paragraph[] => [
      { ...line('nummer', note === null ? text : `${text} ${note}`), number },
      line('klein', `Kenmerk van het bestand: ${sha256.slice(0, 12)}`),
    ]),
  ]
}

/** The figures that aren't withheld: each once, in order of use. */
function figuresWithData({ chapters }: Feitenblad) {
  const blocks = chapters.flatMap((chapter) => chapter.blocks).filter(isFigure)
  const once = blocks.filter(
    ({ reference }, at) => blocks.findIndex((other) => other.reference === reference) === at,
  )
  return once.flatMap(({ figure, svg }) => (svg === null ? [] : [figure]))
}

const isFigure = (block: Block): block is Extract<Block, { kind: 'figuur' }> => block.kind === 'figuur'
