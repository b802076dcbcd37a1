import type { Outcome } from '../bridge/outcome'
import type { Figure } from '../figures/model'
import { judgeText } from '../evidence/texts/judgeText'
import type { PublishedResult } from '../evidence/numbersInText/cellNumbers'
import type { CaveatUse } from './caveats'
import type { SheetImage } from './images/sheetImage'
import type { Lookup, PublishedCell } from './lookup'
import { cellsOfBlock } from './blockReferences'
import { chapterKinds, type Block, type BlockDefinition, type ChapterDefinition } from './model'
import type { SourceNumbers } from './sourceNumbers'

export interface ComposedBlock {
  readonly block: Block
  readonly sources: readonly number[]
  readonly caveats: readonly CaveatUse[]
  readonly withheld: string | null
  readonly problems: readonly string[]
}

/** What a block is composed with. */
export interface Surroundings {
  readonly chapter: ChapterDefinition
  readonly lookup: Lookup
  readonly numbers: SourceNumbers
  readonly images: ImageLookup
  /** What is published of the cells that the chapter shows something of. */
  readonly results: readonly PublishedResult[]
}

/** An image of the werkmap by its path; a Dutch sentence when there is none. */
export type ImageLookup = (path: string) => Outcome<SheetImage, string>

export function withheldFrom({ title, withheld, hidden }: Figure): string | null {
  if (withheld !== null) return `${title}: ${withheld}`
  if (hidden.length === 0) return null
  return `${title}: ${hidden.length === 1 ? 'één waarde is' : `${hidden.length} waarden zijn`} niet getoond.`
}

export function missing(problem: string): ComposedBlock {
  const block = { kind: 'leeg', text: `Dit onderdeel ontbreekt. ${problem}` } as const
  return { block, sources: [], caveats: [], withheld: null, problems: [problem] }
}

export const chapterNumber = ({ hoofdstuk }: ChapterDefinition) => chapterKinds.indexOf(hoofdstuk) + 1

/** What the sheet's own words claim that the figures beside them don't say. */
export function writtenCaveats(
  text: string,
  on: string,
  cells: readonly PublishedCell[],
  results: readonly PublishedResult[],
): CaveatUse[] {
  const sources = cells.flatMap((cell) => cell.sources)
  // Words without a number of their own speak for all that stands around them, of whatever nature.
  const known = sources.length > 0 ? sources : [{ naam: '', aard: 'onbekend' as const }]
  return judgeText({ subject: on, text }, { sources: known, results, ontwerp: null }).map((flag) => ({
    flag,
    on,
  }))
}

/** Each cell once, that blocks show something of. */
export function resultsOf(blocks: readonly BlockDefinition[], lookup: Lookup): readonly PublishedResult[] {
  const names = new Set(blocks.flatMap(cellsOfBlock))
  return [...names].flatMap((reference) => {
    const [notebook = '', name = ''] = reference.split('.')
    const cell = lookup(notebook, name)
    return cell === null || cell.protection.withheld !== null
      ? []
      : [{ cell: name, table: cell.protection.table, roles: cell.roles }]
  })
}

export const caveatsOf = (cells: readonly PublishedCell[], on: string): CaveatUse[] =>
  cells.flatMap(({ flags }) => flags.map((flag) => ({ flag, on })))
