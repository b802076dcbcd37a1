import type { Figure } from '../figures/model'
import { judgeText } from '../evidence/texts/judgeText'
import type { CaveatUse } from './caveats'
import { fillText, writeValue } from './fillText'
import { findValue, type Lookup, type PublishedCell } from './lookup'
import { chapterKinds, type Block, type BlockDefinition, type ChapterDefinition } from './model'
import type { SourceNumbers } from './sourceNumbers'

export interface ComposedBlock {
  readonly block: Block
  readonly sources: readonly number[]
  readonly caveats: readonly CaveatUse[]
  readonly withheld: string | null
  readonly problems: readonly string[]
}

export function composeBlock(
  definition: BlockDefinition,
  chapter: ChapterDefinition,
  lookup: Lookup,
  numbers: SourceNumbers,
): ComposedBlock {
  switch (definition.soort) {
    case 'figuur':
      return figureBlock(definition.figuur, lookup, numbers)
    case 'tekst':
      return textBlock(definition.tekst, chapter, lookup, numbers)
    case 'kerncijfer':
      return numberBlock(definition, chapter, lookup, numbers)
  }
}

function figureBlock(reference: string, lookup: Lookup, numbers: SourceNumbers): ComposedBlock {
  const [notebook = '', name = ''] = reference.split('.')
  const cell = lookup(notebook, name)
  if (cell === null || cell.drawn === null)
    return missing(`${reference}: deze figuur is er niet of heeft geen resultaat.`)
  const { figure, svg } = cell.drawn
  const sources = numbers.of(cell.sources)
  return {
    block: { kind: 'figuur', reference, figure, svg, sources },
    sources,
    caveats: caveatsOf([cell], figure.title),
    withheld: withheldFrom(figure),
    problems: [],
  }
}

function withheldFrom({ title, withheld, hidden }: Figure): string | null {
  if (withheld !== null) return `${title}: ${withheld}`
  if (hidden.length === 0) return null
  return `${title}: ${hidden.length === 1 ? 'één waarde is' : `${hidden.length} waarden zijn`} niet getoond.`
}

function textBlock(
  markdown: string,
  chapter: ChapterDefinition,
  lookup: Lookup,
  numbers: SourceNumbers,
): ComposedBlock {
  const { text, cells, problems, hidden } = fillText(markdown, lookup)
  const on = `de tekst van hoofdstuk ${chapterNumber(chapter)}`
  const sources = [...new Set(numbers.of(cells.flatMap((cell) => cell.sources)))]
  return {
    block: { kind: 'tekst', markdown: text, sources },
    sources,
    caveats: [...caveatsOf(cells, on), ...writtenCaveats(markdown, on, cells)],
    withheld: hidden ? `Een getal in ${on} is niet getoond.` : null,
    problems,
  }
}

function numberBlock(
  { waarde, opmaak, label, basis }: Extract<BlockDefinition, { soort: 'kerncijfer' }>,
  chapter: ChapterDefinition,
  lookup: Lookup,
  numbers: SourceNumbers,
): ComposedBlock {
  const [notebook = '', name = '', column = ''] = waarde.split('.')
  const found = findValue(lookup, notebook, name, column)
  if (typeof found === 'string') return missing(found)
  const base = fillText(basis, lookup)
  const cells = [found.cell, ...base.cells]
  const sources = [...new Set(numbers.of(cells.flatMap((cell) => cell.sources)))]
  const hidden = found.hidden || base.hidden
  const value = writeValue(found, column, { kind: opmaak === 'getal' ? 'vanzelf' : opmaak })
  const on = `kerncijfer ${value} in hoofdstuk ${chapterNumber(chapter)}`
  return {
    block: { kind: 'kerncijfer', value, label, basis: base.text, sources },
    sources,
    caveats: [...caveatsOf(cells, on), ...writtenCaveats(label, on, cells)],
    withheld: hidden ? `Kerncijfer “${label}”: niet getoond vanwege de herleidbaarheid tot personen.` : null,
    problems: base.problems,
  }
}

function missing(problem: string): ComposedBlock {
  const block = { kind: 'leeg', text: `Dit onderdeel ontbreekt. ${problem}` } as const
  return { block, sources: [], caveats: [], withheld: null, problems: [problem] }
}

const chapterNumber = ({ hoofdstuk }: ChapterDefinition) => chapterKinds.indexOf(hoofdstuk) + 1

/** What the sheet's own words claim that the figures beside them don't say. */
export function writtenCaveats(text: string, on: string, cells: readonly PublishedCell[]): CaveatUse[] {
  const sources = cells.flatMap((cell) => cell.sources)
  // Words without a number of their own speak for all that stands around them, of whatever nature.
  const known = sources.length > 0 ? sources : [{ naam: '', aard: 'onbekend' as const }]
  return judgeText({ subject: on, text }, { sources: known, results: [], ontwerp: null }).map((flag) => ({
    flag,
    on,
  }))
}

const caveatsOf = (cells: readonly PublishedCell[], on: string): CaveatUse[] =>
  cells.flatMap(({ flags }) => flags.map((flag) => ({ flag, on })))
