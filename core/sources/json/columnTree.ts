import { isList, isObject, type JsonObject, type JsonValue } from './jsonValue'
import { TooManyColumns } from './unreadableJson'

/** Wider than any real table; one object with a name for every record isn't one. */
export const maxColumns = 5000

/** A column of the table that nested objects make: where it stands in them, and what its values are. */
export interface TreeColumn {
  /** Names from the outside in. */
  readonly path: readonly string[]
  /** How many values of each kind; all zero when nothing but null was seen. */
  readonly kinds: Readonly<Record<ValueKind, number>>
  /** Whether all its numbers are whole. */
  readonly whole: boolean
  /**
   * What all its texts are: digits no more than a number can hold, figures are numbers with or without a point, and the signs for missing ones. `padded`: one
   * of them has blanks before it, as CBS pads figures and never codes.
   */
  readonly texts: { readonly digits: boolean; readonly figures: boolean; readonly padded: boolean }
}

export type ValueKind = 'number' | 'boolean' | 'text'

interface Branch {
  readonly name: string
  readonly branches: Map<string, Branch>
  leaf: Leaf | null
}

interface Leaf extends TreeColumn {
  readonly kinds: Record<ValueKind, number>
  readonly texts: { digits: boolean; figures: boolean; padded: boolean }
  whole: boolean
  /** Position in the table. */
  at: number
}

/**
 * The columns of a list of objects. An object inside gives columns of its own, and so does a list of objects: those of
 * its first under the list's name, those of the second under `name 2`, and so on. A list of plain values is one text.
 * Lists in lists have no place in a table.
 */
export class ColumnTree {
  readonly columns: readonly TreeColumn[]
  /** Where lists in lists stand; they are in no column. */
  readonly unfit: ReadonlySet<string>
  readonly #root: Branch = branch('')
  readonly #unfit = new Set<string>()
  #count = 0

  constructor(records: readonly JsonObject[]) {
    for (const record of records) this.#learn(record, this.#root, [])
    const leaves = leavesOf(this.#root)
    for (const [at, leaf] of leaves.entries()) leaf.at = at
    this.columns = leaves
    this.unfit = this.#unfit
  }

  /** The cells of a record, one for each column; empty where it has no value. */
  cellsOf(record: JsonObject): readonly string[] {
    const cells = this.columns.map(() => '')
    this.#write(record, this.#root, cells)
    return cells
  }

  #learn(record: JsonObject, parent: Branch, path: readonly string[]): void {
    for (const [name, value] of record)
      for (const part of partsOf(name, value)) {
        const child = this.#branchOf(parent, part)
        const here = [...path, part.name]
        if (isObject(part.value)) this.#learn(part.value, child, here)
        else if (isList(part.value) && !part.value.every(isPlain)) this.#unfit.add(here.join(' | '))
        else learnValue(part.value, (child.leaf ??= leaf(here)))
      }
  }

  #branchOf(parent: Branch, { key, name }: Part): Branch {
    const known = parent.branches.get(key)
    if (known !== undefined) return known
    this.#count += 1
    if (this.#count > maxColumns) throw new TooManyColumns()
    const child = branch(name)
    parent.branches.set(key, child)
    return child
  }

  #write(record: JsonObject, parent: Branch, cells: string[]): void {
    for (const [name, value] of record)
      for (const part of partsOf(name, value)) {
        const child = parent.branches.get(part.key)
        if (isObject(part.value)) {
          if (child !== undefined) this.#write(part.value, child, cells)
        } else if (child?.leaf && child.leaf.at >= 0) cells[child.leaf.at] = cellText(part.value)
      }
  }
}

interface Part {
  readonly key: string
  readonly name: string
  readonly value: JsonValue
}

/** A list of objects is so many objects; anything else is one part. */
function partsOf(name: string, value: JsonValue): readonly Part[] {
  if (!isList(value) || value.length === 0 || !value.every(isObject)) return [{ key: name, name, value }]
  return value.map((object, at) =>
    at === 0
      ? { key: name, name, value: object }
      : { key: `${name}\n${at + 1}`, name: `${name} ${at + 1}`, value: object },
  )
}

const branch = (name: string): Branch => ({ name, branches: new Map(), leaf: null })

const leaf = (path: readonly string[]): Leaf => ({
  path,
  kinds: { number: 0, boolean: 0, text: 0 },
  whole: true,
  texts: { digits: true, figures: true, padded: false },
  at: -1,
})

function learnValue(value: JsonValue, column: Leaf): void {
  if (value === null || cellText(value) === '') return
  const kind = typeof value === 'number' || typeof value === 'boolean' ? typeof value : 'text'
  column.kinds[kind as ValueKind] += 1
  if (typeof value === 'number') column.whole &&= Number.isSafeInteger(value)
  if (kind !== 'text') return
  const text = cellText(value)
  column.texts.digits &&= /^(-?\d{1,15}|[.x-])$/.test(text)
  column.texts.padded ||= typeof value === 'string' && /^ {2,}\S/.test(value)
  column.texts.figures &&= /^(-?\d*\.?\d+|[.x-])$/.test(text)
}

/** An object that is absent from a record is often written as null: that is no column beside those of the object. */
function leavesOf({ branches, leaf: own }: Branch): Leaf[] {
  const inner = [...branches.values()].flatMap(leavesOf)
  const isEmpty = own !== null && Object.values(own.kinds).every((count) => count === 0)
  return own === null || (isEmpty && inner.length > 0) ? inner : [own, ...inner]
}

const isPlain = (value: JsonValue) => !isObject(value) && !isList(value)

function cellText(value: JsonValue): string {
  if (value === null || isObject(value)) return ''
  if (isList(value)) return value.map(cellText).join('; ')
  return String(value).trim()
}
