import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { Cell, Notebook } from '../model'
import { indexOf, insertBlock, replaceBlocks } from './arrange'
import { withAttribute } from './attributes'
import { freeName } from './cellName'
import { blockOf, type Block, type Edited } from './layout'
import { inLineEnds, lineEnd } from './lineEnd'
import { nameStems, starterCell, type CellKind, type CellStart } from './starterCell'

/**
 * A new cell below another.
 *
 * @param after The cell above it; null: at the top.
 * @param taken Names that it can't have.
 */
export function insertCell(
  notebook: Notebook,
  after: string | null,
  kind: CellKind,
  start: Omit<CellStart, 'name'>,
  taken: ReadonlySet<string>,
): Outcome<Edited, string> {
  const at = after === null ? 0 : indexOf(notebook, after) + 1
  const name = kind === 'tekst' ? '' : freeName(nameStems[kind], taken)
  return insertBlock(notebook, at, starterCell(kind, { ...start, name }, lineEnd(notebook.text)))
}

/** The same cell once more below it, under a name of its own. */
export function duplicateCell(
  notebook: Notebook,
  cell: string,
  taken: ReadonlySet<string>,
): Outcome<Edited, string> {
  const at = indexOf(notebook, cell)
  const original = notebook.cells[at] as Cell
  const block = blockOf(notebook.text, original)
  const copy = block.isText ? block : withAttribute(block, 'naam', freeName(nameOf(original), taken))
  return insertBlock(notebook, at + 1, copy)
}

/**
 * Cuts a text or a query in two.
 *
 * @param offset Within the cell's body, as it stands in the file.
 */
export function splitCell(
  notebook: Notebook,
  cell: string,
  offset: number,
  taken: ReadonlySet<string>,
): Outcome<Edited, string> {
  const at = indexOf(notebook, cell)
  const place = notebook.cells[at] as Cell
  if (place.kind !== 'tekst' && place.kind !== 'sql')
    return fail('Alleen een tekst of een query kan worden gesplitst.')
  const { text } = notebook
  const middle = Math.min(place.bodyTo, place.bodyFrom + offset)
  const upper = text.slice(place.bodyFrom, middle).replace(/[ \t\r\n]+$/, '')
  const lower = text.slice(middle, place.bodyTo).replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/, '')
  if (upper.trim() === '' || lower.trim() === '')
    return fail('Zet de cursor tussen twee stukken; aan het begin of het eind valt er niets te splitsen.')
  const opening = text.slice(place.from, place.bodyFrom)
  const closing = text.slice(place.bodyTo, place.to)
  const isText = place.kind === 'tekst'
  const blocks = [upper, lower].map((body): Block => ({ isText, text: opening + body + closing }))
  const [first, second] = blocks as [Block, Block]
  const named = isText ? second : withAttribute(second, 'naam', freeName(nameOf(place), taken))
  return replaceBlocks(notebook, at, 1, [first, named])
}

/** Joins a text or a query with the one of its kind below it; the name of the upper one stays. */
export function mergeWithNext(notebook: Notebook, cell: string): Outcome<Edited, string> {
  const at = indexOf(notebook, cell)
  const [one, next] = [notebook.cells[at], notebook.cells[at + 1]]
  if (!one || !next) return fail('Er staat geen cel onder om mee samen te voegen.')
  const isPair = one.kind === next.kind && (one.kind === 'tekst' || one.kind === 'sql')
  if (!isPair) return fail('Alleen twee teksten of twee queries onder elkaar kunnen worden samengevoegd.')
  const { text } = notebook
  const blank = lineEnd(text).repeat(2)
  const body = inLineEnds(text.slice(next.bodyFrom, next.bodyTo), text)
  const whole = text.slice(one.from, one.bodyTo) + blank + body + text.slice(one.bodyTo, one.to)
  return replaceBlocks(notebook, at, 2, [{ isText: one.kind === 'tekst', text: whole }])
}

/** Makes a figure or a zrm cell read another source or cell. */
export function setSource(notebook: Notebook, cell: string, source: string): Outcome<Edited, string> {
  const at = indexOf(notebook, cell)
  const block = blockOf(notebook.text, notebook.cells[at] as Cell)
  if (block.isText) return succeed({ notebook, cell })
  return replaceBlocks(notebook, at, 1, [withAttribute(block, 'bron', source)])
}

const nameOf = (cell: Cell) => ('name' in cell && cell.name !== null ? cell.name : 'cel')
