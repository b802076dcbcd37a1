import { stringify } from 'yaml'
import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { describeYamlProblem } from '../../workspace/readYaml'
import type { BlockDefinition, FeitenbladDefinition } from '../model'
import type { PaperKind } from '../paper'
import { readFeitenblad } from '../readFeitenblad'
import { blockYaml, changedBlockYaml } from './blockYaml'
import { keyLines, scalarPlace, sheetLayout, type ChapterLayout, type Lines } from './sheetLayout'

/** A block by its chapter and its place in it; both count from 0. */
export interface BlockPlace {
  readonly chapter: number
  readonly block: number
}

/** What the composer does to a sheet; each is one step to undo. */
export type SheetEdit =
  | { readonly kind: 'toevoegen'; readonly at: BlockPlace; readonly block: BlockDefinition }
  | { readonly kind: 'wijzigen'; readonly at: BlockPlace; readonly block: BlockDefinition }
  | { readonly kind: 'verwijderen'; readonly at: BlockPlace }
  | { readonly kind: 'verdubbelen'; readonly at: BlockPlace }
  /** `to` counts in the chapter without the block that moves. */
  | { readonly kind: 'verplaatsen'; readonly at: BlockPlace; readonly to: BlockPlace }
  | { readonly kind: 'hoofdstuktitel'; readonly chapter: number; readonly titel: string }
  | { readonly kind: 'titel'; readonly titel: string }
  /** Days as ISO, both included. */
  | { readonly kind: 'periode'; readonly grens: 'van' | 'tot'; readonly dag: string }
  /** null: each format has its usual paper. */
  | { readonly kind: 'pagina'; readonly pagina: PaperKind | null }

export interface SheetEdited {
  readonly text: string
  readonly definition: FeitenbladDefinition
  /** The block that the user goes on with. */
  readonly block: BlockPlace | null
}

/** The text of a `feitenblad.yaml` after an edit; lines that have nothing to do with it stay byte for byte. */
export function applySheetEdit(text: string, edit: SheetEdit): Outcome<SheetEdited, string> {
  const edited = editText(text, edit)
  const read = readFeitenblad(edited.text)
  if (!read.ok) return fail(describeYamlProblem('feitenblad.yaml', read.problem))
  return succeed({ ...edited, definition: read.value })
}

function editText(
  text: string,
  edit: SheetEdit,
): { readonly text: string; readonly block: BlockPlace | null } {
  switch (edit.kind) {
    case 'toevoegen':
      return {
        text: putIn(text, edit.at, (indent) => blockYaml(edit.block, indent)),
        block: edit.at,
      }
    case 'wijzigen': {
      const [lines, { indent }] = linesOf(text, edit.at)
      return {
        text: replaced(text, lines, changedBlockYaml(text.slice(lines.from, lines.to), edit.block, indent)),
        block: edit.at,
      }
    }
    case 'verwijderen':
      return { text: takeOut(text, edit.at), block: neighbour(text, edit.at) }
    case 'verdubbelen': {
      const [lines] = linesOf(text, edit.at)
      const own = text.slice(lines.from, lines.to)
      const copy = own.endsWith('\n') ? own : `${own}\n`
      return {
        text: replaced(text, { from: lines.to, to: lines.to }, own.endsWith('\n') ? copy : `\n${own}`),
        block: { ...edit.at, block: edit.at.block + 1 },
      }
    }
    case 'verplaatsen': {
      const [lines, { indent }] = linesOf(text, edit.at)
      const own = text.slice(lines.from, lines.to)
      const moved = putIn(takeOut(text, edit.at), edit.to, (other) => shifted(own, other - indent))
      return { text: moved, block: edit.to }
    }
    case 'hoofdstuktitel': {
      const titel = sheetLayout(text)[edit.chapter]?.titel
      if (!titel) throw new Error(`There is no chapter ${edit.chapter}.`)
      return { text: replaced(text, titel, scalar(edit.titel)), block: null }
    }
    case 'titel':
      return { text: replaced(text, scalarPlace(text, ['titel']), scalar(edit.titel)), block: null }
    case 'periode': {
      const place = scalarPlace(text, ['periode', edit.grens])
      return { text: replaced(text, place, scalar(edit.dag)), block: null }
    }
    case 'pagina':
      return { text: withPaper(text, edit.pagina), block: null }
  }
}

function withPaper(text: string, pagina: PaperKind | null): string {
  const own = keyLines(text, 'pagina')
  if (own !== null)
    return pagina === null
      ? replaced(text, own, '')
      : replaced(text, scalarPlace(text, ['pagina']), scalar(pagina))
  const above = keyLines(text, 'periode')
  if (above === null) throw new Error('A sheet has periode.')
  if (pagina === null) return text
  const before = text.slice(0, above.to)
  return `${before}${before.endsWith('\n') ? '' : '\n'}pagina: ${scalar(pagina)}\n${text.slice(above.to)}`
}

const replaced = (text: string, { from, to }: Lines, by: string) => text.slice(0, from) + by + text.slice(to)

const scalar = (text: string) => stringify(text.replaceAll(/\s+/g, ' ').trim(), { lineWidth: 0 }).trimEnd()

function linesOf(text: string, { chapter, block }: BlockPlace): readonly [Lines, ChapterLayout] {
  const layout = blockList(text, chapter)
  const lines = layout.blocks[block]
  if (!lines) throw new Error(`There is no block ${block} in chapter ${chapter}.`)
  return [lines, layout]
}

function blockList(text: string, chapter: number): ChapterLayout {
  const layout = sheetLayout(text)[chapter]
  if (!layout) throw new Error(`There is no chapter ${chapter}.`)
  return layout
}

function putIn(text: string, { chapter, block }: BlockPlace, lines: (indent: number) => string): string {
  const layout = blockList(text, chapter)
  if (layout.blocks.length === 0) {
    const key = `${' '.repeat(layout.keyIndent)}blokken:\n`
    return replaced(text, layout.list, key + lines(layout.indent))
  }
  const next = layout.blocks[block]
  const at = next?.from ?? layout.list.to
  const before = text.slice(0, at)
  return `${before}${before.endsWith('\n') ? '' : '\n'}${lines(layout.indent)}${text.slice(at)}`
}

function takeOut(text: string, at: BlockPlace): string {
  const [lines, layout] = linesOf(text, at)
  if (layout.blocks.length > 1) return replaced(text, lines, '')
  return replaced(text, layout.list, `${' '.repeat(layout.keyIndent)}blokken: []\n`)
}

function neighbour(text: string, { chapter, block }: BlockPlace): BlockPlace | null {
  const left = blockList(text, chapter).blocks.length - 1
  return left === 0 ? null : { chapter, block: Math.min(block, left - 1) }
}

function shifted(lines: string, by: number): string {
  if (by === 0) return lines.endsWith('\n') ? lines : `${lines}\n`
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => (by > 0 ? ' '.repeat(by) + line : line.slice(-by)))
    .map((line) => `${line}\n`)
    .join('')
}
