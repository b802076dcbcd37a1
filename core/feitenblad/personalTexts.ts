import { isPersonalText } from '../sources/privacy/personalText'
import { persoonsgegevens } from '../evidence/texts/persoonsgegevens'
import type { Block, Chapter, Feitenblad } from './model'

/** Where a sheet says something of a person; Dutch names of places, each once, without what stands there. */
export interface PersonalTexts {
  /** A name, an address or a number of a person: the sheet can't leave the werkmap. */
  readonly certain: readonly string[]
  /** What may be one: to be looked at. */
  readonly doubtful: readonly string[]
}

type FigureOrTable = Pick<Extract<Block, { kind: 'figuur' | 'tabel' }>, 'kind' | 'reference' | 'figure'>

interface Written {
  readonly place: string
  readonly text: string
  /** A value of a table rather than a sentence. */
  readonly isCell: boolean
}

/** [T10] Looks at everything that a reader of the sheet gets to see: titles, texts, labels, and the cells of tables. */
export function personalTexts(sheet: Pick<Feitenblad, 'titel' | 'chapters'>): PersonalTexts {
  const all = [
    { place: 'de titel', text: sheet.titel, isCell: false },
    ...sheet.chapters.flatMap(writtenInChapter),
  ]
  return placesOf(all)
}

/** [T10] The same of a figure or a table on its own. */
export const personalTextsOf = (block: FigureOrTable): PersonalTexts => placesOf(writtenInFigure(block))

function placesOf(all: readonly Written[]): PersonalTexts {
  const judged = all.map((written) => ({ ...written, severity: severityOf(written) }))
  const places = (severity: string) => [
    ...new Set(judged.filter((one) => one.severity === severity).map(({ place }) => place)),
  ]
  return { certain: places('blokkeert'), doubtful: places('waarschuwt') }
}

function severityOf({ text, isCell }: Written): string | null {
  const [flag] = persoonsgegevens({ subject: '', text })
  return flag?.severity ?? (isCell && isPersonalText(text) ? 'waarschuwt' : null)
}

function writtenInChapter({ number, titel, blocks }: Chapter): readonly Written[] {
  return [
    { place: `de titel van hoofdstuk ${number}`, text: titel, isCell: false },
    ...blocks.flatMap((block) => writtenInBlock(block, number)),
  ]
}

function writtenInBlock(block: Block, chapter: number): readonly Written[] {
  switch (block.kind) {
    case 'leeg':
      return []
    case 'tekst':
      return [{ place: `de tekst van hoofdstuk ${chapter}`, text: block.markdown, isCell: false }]
    case 'kerncijfer':
      return [block.label, block.basis].map((text) => ({
        place: `een kerncijfer van hoofdstuk ${chapter}`,
        text,
        isCell: false,
      }))
    case 'citaat':
      return [block.text, block.from].map((text) => written(`een citaat van hoofdstuk ${chapter}`, text))
    case 'doelen':
      return block.goals.map(({ text }) => written(`de doelen van hoofdstuk ${chapter}`, text))
    case 'activiteit':
      return [block.name, block.text, block.reach].map((text) =>
        written(`een activiteit van hoofdstuk ${chapter}`, text),
      )
    case 'netwerk':
      return [block.hub, ...block.categories.flatMap(({ name, partners }) => [name, ...partners])].map(
        (text) => written(`het netwerk van hoofdstuk ${chapter}`, text),
      )
    case 'afbeelding':
      return [block.alternative, block.credit].map((text) =>
        written(`een afbeelding van hoofdstuk ${chapter}`, text),
      )
    case 'figuur':
    case 'tabel':
      return writtenInFigure(block)
  }
}

const written = (place: string, text: string): Written => ({ place, text, isCell: false })

function writtenInFigure({ kind, reference, figure }: FigureOrTable): readonly Written[] {
  const texts = figure.data.columns.filter(({ type }) => type === 'text')
  const values = new Set(figure.data.rows.flatMap((row) => texts.map(({ name }) => row[name])))
  return [
    ...[figure.title, figure.subtitle].map((text) => ({
      place: `de titel van ${kind} ${reference}`,
      text,
      isCell: false,
    })),
    ...[...values].flatMap((value) =>
      typeof value === 'string'
        ? [{ place: `de gegevens van ${kind} ${reference}`, text: value, isCell: true }]
        : [],
    ),
  ]
}
