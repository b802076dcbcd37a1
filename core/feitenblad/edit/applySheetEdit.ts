import { Lexer, stringify } from 'yaml'
import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { describeYamlProblem } from '../../workspace/readYaml'
import type { GridPlace } from '../layout/gridPlace'
import type { BlockDefinition, FeitenbladDefinition } from '../model'
import type { PaperKind } from '../paper'
import { readFeitenblad } from '../readFeitenblad'
import { blockYaml, changedBlockYaml, withoutSpaces } from './blockYaml'
import { blockAt, definitionAfter, onOneLine } from './definitionAfter'
import {
  keyLines,
  scalarPlace,
  sheetLayout,
  type BlockLines,
  type BracketedList,
  type Lines,
  type ListLayout,
} from './sheetLayout'

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
  /** Where blocks stand on their page, in one step; null: where they fit. */
  | {
      readonly kind: 'plaatsen'
      readonly at: BlockPlace
      readonly places: readonly { readonly block: number; readonly plaats: GridPlace | null }[]
    }
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

/**
 * The text of a `feitenblad.yaml` after an edit; lines that have nothing to do with it stay byte for byte. It reads as
 * the sheet did with that edit and nothing else, and no comment is gone but those of a block that is taken out; where
 * the way in which it is written doesn't allow that, a problem.
 */
export function applySheetEdit(text: string, edit: SheetEdit): Outcome<SheetEdited, string> {
  const before = readFeitenblad(text)
  if (!before.ok) return fail(describeYamlProblem('feitenblad.yaml', before.problem))
  const edited = editText(text, before.value, edit)
  if (edited === null) return fail(writtenOtherwise)
  const read = readFeitenblad(edited.text)
  if (!read.ok)
    return fail(
      read.problem.kind === 'syntax'
        ? writtenOtherwise
        : describeYamlProblem('feitenblad.yaml', read.problem),
    )
  const expected = definitionAfter(before.value, edit)
  if (ordered(read.value) !== ordered(expected)) return fail(writtenOtherwise)
  if (!keepsComments(text, edited, edit)) return fail(writtenOtherwise)
  return succeed({ text: edited.text, definition: read.value, block: edited.block })
}

const writtenOtherwise =
  'Dit kan hier niet zonder iets anders in feitenblad.yaml te veranderen, door de manier waarop het daar geschreven is. Er is niets veranderd. Kies Tekst om het daar zelf aan te passen.'

/** As JSON, whatever the order of the keys. */
const ordered = (value: unknown) =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

interface EditedText {
  readonly text: string
  readonly block: BlockPlace | null
  /** The lines that were taken out. */
  readonly gone?: string
}

function keepsComments(before: string, { text, gone = '' }: EditedText, { kind }: SheetEdit): boolean {
  const left = [...commentsIn(text), ...(kind === 'verwijderen' ? commentsIn(gone) : [])]
  return commentsIn(before).every((comment) => {
    const at = left.indexOf(comment)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

const commentsIn = (text: string): readonly string[] =>
  [...new Lexer().lex(text)].filter((token) => token.startsWith('#'))

/** null when the place of the edit is written in a way that it can't be done. */
function editText(text: string, definition: FeitenbladDefinition, edit: SheetEdit): EditedText | null {
  switch (edit.kind) {
    case 'toevoegen': {
      const own = withBlockLines(text, definition, edit.at.chapter)
      const put = own === null ? null : putIn(own, edit.at, (indent) => blockYaml(edit.block, indent))
      return put === null ? null : { text: put, block: edit.at }
    }
    case 'wijzigen':
      return withBlock(text, definition, edit.at, (own, lines, { indent }) => ({
        text: replaced(own, lines, changedBlockYaml(own.slice(lines.from, lines.to), edit.block, indent)),
        block: edit.at,
      }))
    case 'verwijderen':
      return withBlock(text, definition, edit.at, (own, lines, list) => ({
        text: takeOut(own, lines, list),
        block: neighbour(edit.at, list.blocks.length - 1),
        gone: own.slice(lines.from, lines.to),
      }))
    case 'verdubbelen':
      return withBlock(text, definition, edit.at, (own, lines) => {
        const copy = own.slice(lines.from, lines.to)
        return {
          text: replaced(own, { from: lines.to, to: lines.to }, copy.endsWith('\n') ? copy : `\n${copy}`),
          block: { ...edit.at, block: edit.at.block + 1 },
        }
      })
    case 'verplaatsen': {
      const target = withBlockLines(text, definition, edit.to.chapter)
      if (target === null) return null
      return withBlock(target, definition, edit.at, (own, lines, list) => {
        const moved = own.slice(lines.from, lines.to)
        const put = putIn(takeOut(own, lines, list), edit.to, (indent) =>
          shifted(moved, indent - list.indent),
        )
        return put === null ? null : { text: put, block: edit.to }
      })
    }
    case 'plaatsen':
      return editPlaces(text, definition, edit)
    case 'hoofdstuktitel': {
      const titel = sheetLayout(text)[edit.chapter]?.titel
      return titel ? { text: replaced(text, titel, scalar(edit.titel)), block: null } : null
    }
    case 'titel':
      return withScalar(text, ['titel'], edit.titel)
    case 'periode':
      return withScalar(text, ['periode', edit.grens], edit.dag)
    case 'pagina':
      return { text: withPaper(text, edit.pagina), block: null }
  }
}

/** One block after the other: each is a change of that block alone. */
function editPlaces(
  text: string,
  definition: FeitenbladDefinition,
  edit: Extract<SheetEdit, { kind: 'plaatsen' }>,
): EditedText | null {
  const after = definitionAfter(definition, edit)
  return edit.places.reduce<EditedText | null>(
    (now, { block }) => {
      const at = { chapter: edit.at.chapter, block }
      const one = { kind: 'wijzigen', at, block: blockAt(after, at) } as const
      const changed = now && editText(now.text, definition, one)
      return changed && { ...changed, block: edit.at }
    },
    { text, block: edit.at },
  )
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

const scalar = (text: string) => stringify(onOneLine(text), { lineWidth: 0 }).trimEnd()

function withScalar(text: string, keys: readonly string[], by: string): EditedText {
  return { text: replaced(text, scalarPlace(text, keys), scalar(by)), block: null }
}

function listOf(text: string, chapter: number): ListLayout | null {
  const layout = sheetLayout(text)[chapter]
  if (!layout) throw new Error(`There is no chapter ${chapter}.`)
  return layout.list
}

/** With the blocks of a chapter on lines of their own; null when they are written in a way that they can't be. */
function withBlockLines(
  text: string,
  { hoofdstukken }: FeitenbladDefinition,
  chapter: number,
): string | null {
  const list = listOf(text, chapter)
  if (list?.kind !== 'brackets') return list === null ? null : text
  const blocks = hoofdstukken[chapter]?.blokken ?? []
  if (blocks.length === 0) return text
  return opened(text, list, blocks.map((block) => blockYaml(block, list.indent)).join(''))
}

/** What is done with a block, its chapter's blocks on lines of their own. */
function withBlock(
  text: string,
  definition: FeitenbladDefinition,
  at: BlockPlace,
  change: (text: string, lines: Lines, list: BlockLines) => EditedText | null,
): EditedText | null {
  blockAt(definition, at)
  const own = withBlockLines(text, definition, at.chapter)
  const list = own === null ? null : listOf(own, at.chapter)
  const lines = list?.kind === 'lines' ? list.blocks[at.block] : undefined
  return own === null || list?.kind !== 'lines' || !lines ? null : change(own, lines, list)
}

function putIn(
  text: string,
  { chapter, block }: BlockPlace,
  lines: (indent: number) => string,
): string | null {
  const list = listOf(text, chapter)
  if (list === null) return null
  if (list.kind === 'brackets') return opened(text, list, lines(list.indent))
  const at = list.blocks[block]?.from ?? list.blocks.at(-1)?.to ?? text.length
  return withLinesAt(text, at, lines(list.indent))
}

/** With lines in place of what stands between the brackets. */
function opened(text: string, { brackets, below }: BracketedList, lines: string): string {
  const key = text.slice(0, brackets.from).trimEnd()
  const behind = text.slice(brackets.to, below)
  return withLinesAt(key + behind + text.slice(below), key.length + behind.length, lines)
}

function withLinesAt(text: string, at: number, lines: string): string {
  const before = text.slice(0, at)
  return `${before}${before.endsWith('\n') ? '' : '\n'}${lines}${text.slice(at)}`
}

function takeOut(text: string, lines: Lines, { colon, blocks }: BlockLines): string {
  const left = replaced(text, lines, '')
  return blocks.length > 1 ? left : replaced(left, { from: colon, to: colon }, ' []')
}

const neighbour = ({ chapter, block }: BlockPlace, left: number): BlockPlace | null =>
  left === 0 ? null : { chapter, block: Math.min(block, left - 1) }

/** Further to the right by so many columns, or to the left: as far as there are spaces. */
function shifted(lines: string, by: number): string {
  if (by === 0) return lines.endsWith('\n') ? lines : `${lines}\n`
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => (by > 0 ? ' '.repeat(by) + line : withoutSpaces(line, -by)))
    .map((line) => `${line}\n`)
    .join('')
}
