import { fillText, writeValue } from './fillText'
import {
  caveatsOf,
  chapterNumber,
  missing,
  withheldFrom,
  writtenCaveats,
  type ComposedBlock,
} from './composedBlock'
import { activityBlock, goalsBlock, quoteBlock } from './composeWritten'
import { tableBlock } from './composeTable'
import { findValue, type Lookup } from './lookup'
import type { BlockDefinition, ChapterDefinition } from './model'
import type { SourceNumbers } from './sourceNumbers'

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
    case 'citaat':
      return quoteBlock(definition, { chapter, lookup, numbers })
    case 'doelen':
      return goalsBlock(definition, { chapter, lookup, numbers })
    case 'activiteit':
      return activityBlock(definition, { chapter, lookup, numbers })
    case 'tabel':
      return tableBlock(definition, { chapter, lookup, numbers })
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
  const [words, base] = [fillText(label, lookup), fillText(basis, lookup)]
  const cells = [found.cell, ...words.cells, ...base.cells]
  const sources = [...new Set(numbers.of(cells.flatMap((cell) => cell.sources)))]
  const hidden = found.hidden || words.hidden || base.hidden
  const value = writeValue(found, column, { kind: opmaak === 'getal' ? 'vanzelf' : opmaak })
  const on = `kerncijfer ${value} in hoofdstuk ${chapterNumber(chapter)}`
  return {
    block: { kind: 'kerncijfer', value, label: words.text, basis: base.text, sources },
    sources,
    caveats: [...caveatsOf(cells, on), ...writtenCaveats(label, on, cells)],
    withheld: hidden
      ? `Kerncijfer “${words.text}”: niet getoond vanwege de herleidbaarheid tot personen.`
      : null,
    problems: [...words.problems, ...base.problems],
  }
}
