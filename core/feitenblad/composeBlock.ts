import { fillText, writeValue } from './fillText'
import {
  caveatsOf,
  chapterNumber,
  missing,
  withheldFrom,
  writtenCaveats,
  type ComposedBlock,
  type Surroundings,
} from './composedBlock'
import { activityBlock, goalsBlock, imageBlock, networkBlock, quoteBlock } from './composeWritten'
import { tableBlock } from './composeTable'
import type { CaveatUse } from './caveats'
import { meerDecimalen } from '../evidence/texts/meerDecimalen'
import type { Decimals } from '../notebook/figuurKeys'
import type { InlineFormat } from '../notebook/model'
import { findValue, type FoundValue, type Lookup } from './lookup'
import type { BlockDefinition } from './model'
import type { SourceNumbers } from './sourceNumbers'

export function composeBlock(definition: BlockDefinition, around: Surroundings): ComposedBlock {
  const { lookup, numbers } = around
  switch (definition.soort) {
    case 'figuur':
      return figureBlock(definition.figuur, lookup, numbers)
    case 'tekst':
      return textBlock(definition.tekst, around)
    case 'kerncijfer':
      return numberBlock(definition, around)
    case 'citaat':
      return quoteBlock(definition, around)
    case 'doelen':
      return goalsBlock(definition, around)
    case 'activiteit':
      return activityBlock(definition, around)
    case 'netwerk':
      return networkBlock(definition, around)
    case 'afbeelding':
      return imageBlock(definition, around)
    case 'tabel':
      return tableBlock(definition, around)
  }
}

function figureBlock(reference: string, lookup: Lookup, numbers: SourceNumbers): ComposedBlock {
  const [notebook = '', name = ''] = reference.split('.')
  const cell = lookup(notebook, name)
  if (cell === null || cell.drawn === null)
    return missing(`${reference}: deze figuur is er niet of heeft geen resultaat.`)
  const { figure, svg, drawings } = cell.drawn
  const sources = numbers.of(cell.sources)
  return {
    block: { kind: 'figuur', reference, figure, svg, drawings, sources },
    sources,
    caveats: caveatsOf([cell], figure.title),
    withheld: withheldFrom(figure),
    problems: [],
  }
}

function textBlock(markdown: string, { chapter, lookup, numbers, results }: Surroundings): ComposedBlock {
  const { text, cells, problems, hidden } = fillText(markdown, lookup)
  const on = `de tekst van hoofdstuk ${chapterNumber(chapter)}`
  const sources = [...new Set(numbers.of(cells.flatMap((cell) => cell.sources)))]
  return {
    block: { kind: 'tekst', markdown: text, sources },
    sources,
    caveats: [...caveatsOf(cells, on), ...writtenCaveats(markdown, on, cells, results)],
    withheld: hidden ? `Een getal in ${on} is niet getoond.` : null,
    problems,
  }
}

function numberFormat(
  opmaak: Extract<BlockDefinition, { soort: 'kerncijfer' }>['opmaak'],
  decimals: Decimals | undefined,
): InlineFormat {
  if (opmaak !== 'getal') return { kind: opmaak, ...(decimals !== undefined && { decimals }) }
  return decimals === undefined ? { kind: 'vanzelf' } : { kind: 'getal', decimals }
}

/** Of a key number that is written with more decimals than the rounding rule gives. */
function decimalCaveats(
  { cell }: FoundValue,
  column: string,
  decimals: Decimals | undefined,
  on: string,
): readonly CaveatUse[] {
  const shown = { table: cell.protection.table, roles: cell.roles, columns: [column] }
  return decimals === undefined ? [] : meerDecimalen(on, shown, decimals).map((flag) => ({ flag, on }))
}

function numberBlock(
  { waarde, opmaak, decimalen, label, basis }: Extract<BlockDefinition, { soort: 'kerncijfer' }>,
  { chapter, lookup, numbers, results }: Surroundings,
): ComposedBlock {
  const [notebook = '', name = '', column = ''] = waarde.split('.')
  const found = findValue(lookup, notebook, name, column)
  if (typeof found === 'string') return missing(found)
  const [words, base] = [fillText(label, lookup), fillText(basis, lookup)]
  const cells = [found.cell, ...words.cells, ...base.cells]
  const sources = [...new Set(numbers.of(cells.flatMap((cell) => cell.sources)))]
  const hidden = found.hidden || words.hidden || base.hidden
  const value = writeValue(found, column, numberFormat(opmaak, decimalen))
  const on = `kerncijfer ${value} in hoofdstuk ${chapterNumber(chapter)}`
  return {
    block: { kind: 'kerncijfer', value, label: words.text, basis: base.text, sources },
    sources,
    caveats: [
      ...caveatsOf(cells, on),
      ...decimalCaveats(found, column, decimalen, on),
      ...writtenCaveats(label, on, cells, results),
      ...writtenCaveats(basis, on, cells, results),
    ],
    withheld: hidden
      ? `Kerncijfer “${words.text}”: niet getoond vanwege de herleidbaarheid tot personen.`
      : null,
    problems: [...words.problems, ...base.problems],
  }
}
