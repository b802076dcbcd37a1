import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../bridge/outcome'
import { parseNotebook } from '../parseNotebook'
import type { Notebook } from '../model'
import { moveCell, removeCell } from './arrange'
import { takenNames } from './cellName'
import { duplicateCell, insertCell, mergeWithNext, splitCell } from './cellOperations'
import { joined, layoutOf, type Edited } from './layout'
import { replaceBody } from './replaceBody'
import { cellKinds } from './starterCell'
import { notebookFile } from './testing'

const numRuns = 50
const done = (outcome: Outcome<Edited, string>): Edited => {
  if (!outcome.ok) throw new Error(outcome.problem)
  return outcome.value
}
const bytes = ({ text, cells }: Notebook) => cells.map(({ from, to }) => text.slice(from, to))
const noSource = { source: null, columns: [] }
/** The file with a last fence that isn't closed as it is after anything was put below it. */
const closedFile = (text: string) => done(joined(withLastBlock(parseNotebook(text)), 0)).notebook.text
const withLastBlock = (notebook: Notebook) => {
  const layout = layoutOf(notebook)
  const tail = { isText: false, text: '```sql naam=laatste\n```' }
  return { ...layout, blocks: [...layout.blocks, tail], gaps: layout.gaps.toSpliced(-1, 0, '\n\n') }
}
const isWhole = (text: string) => {
  const { cells } = parseNotebook(text)
  return cells.length === 0 || closedOnly(text) === text
}

const swapped = (old: string[], at: number) => {
  const next = old[at + 1]
  return next === undefined ? old : old.with(at, next).with(at + 1, old[at] as string)
}

describe('a notebook of any shape', () => {
  it('is the same file taken apart and joined', () => {
    fc.assert(
      fc.property(notebookFile, (text) => {
        const notebook = parseNotebook(text)
        expect(done(joined(layoutOf(notebook), 0)).notebook.text).toBe(text)
      }),
      { numRuns },
    )
  })

  it('is the same after a cell was put in and taken out, unless its last fence had to be closed', () => {
    fc.assert(
      fc.property(notebookFile, fc.nat(), fc.constantFrom(...cellKinds), (text, place, kind) => {
        const before = parseNotebook(text)
        const after = [null, ...before.cells.map(({ id }) => id)][place % (before.cells.length + 1)] ?? null
        const inserted = done(insertCell(before, after, kind, noSource, takenNames(before, [])))
        expect(inserted.notebook.cells).toHaveLength(before.cells.length + 1)
        const back = done(removeCell(inserted.notebook, inserted.cell as string)).notebook
        const at = before.cells.findIndex(({ id }) => id === after)
        const isBelowAll = at === before.cells.length - 1 && at >= 0
        expect([text, ...(isBelowAll ? [closedOnly(text)] : [])]).toContain(back.text)
      }),
      { numRuns },
    )
  })

  it('is the same after a cell was moved down and up again, unless its last fence had to be closed', () => {
    fc.assert(
      fc.property(notebookFile, fc.nat(), (text, place) => {
        const before = parseNotebook(text)
        if (before.cells.length < 2) return
        const at = place % (before.cells.length - 1)
        const down = done(moveCell(before, before.cells[at]!.id, 1))
        const back = done(moveCell(down.notebook, down.cell as string, -1))
        expect(down.notebook.cells.findIndex(({ id }) => id === down.cell)).toBe(at + 1)
        expect([text, ...(at === before.cells.length - 2 ? [closedOnly(text)] : [])]).toContain(
          back.notebook.text,
        )
      }),
      { numRuns },
    )
  })

  const taken = takenNames(parseNotebook(''), [])
  it.each<
    [
      string,
      (notebook: Notebook, id: string) => Outcome<Edited, string>,
      (old: string[], at: number) => string[],
    ]
  >([
    ['taken out', removeCell, (old, at) => old.toSpliced(at, 1)],
    ['moved down', (one, id) => moveCell(one, id, 1), swapped],
    [
      'added',
      (one, id) => insertCell(one, id, 'tekst', noSource, taken),
      (old, at) => old.toSpliced(at + 1, 0, 'Nieuwe tekst'),
    ],
  ])('keeps the bytes of every other cell when one is %s', (_name, operation, expected) => {
    fc.assert(
      fc.property(notebookFile, fc.nat(), (text, place) => {
        const before = parseNotebook(text)
        fc.pre(before.cells.length > 0 && isWhole(text))
        const at = place % before.cells.length
        const after = bytes(done(operation(before, before.cells[at]!.id)).notebook)
        expect(after).toEqual(expected(bytes(before), at))
      }),
      { numRuns },
    )
  })

  it('gives a copy a name of its own and the rest of the bytes', () => {
    const text = '---\nformaat: 1\ntitel: T\n---\n```sql naam=a\nSELECT 1\n```\n'
    const notebook = parseNotebook(text)
    expect(bytes(done(duplicateCell(notebook, 'a', takenNames(notebook, ['a_2']))).notebook)).toEqual([
      '```sql naam=a\nSELECT 1\n```',
      '```sql naam=a_3\nSELECT 1\n```',
    ])
  })

  it('keeps HTML apart from a cell that comes to stand right below it', () => {
    const text = '---\nformaat: 1\ntitel: T\n---\n<div>\n</div>\n\n```sql naam=a\n```\n```sql naam=b\n```\n'
    const moved = done(moveCell(parseNotebook(text), 'tekst-1', 1))
    expect(bytes(moved.notebook)).toEqual(['```sql naam=a\n```', '<div>\n</div>', '```sql naam=b\n```'])
  })

  it('keeps a list from taking an indented fence that comes to stand below it', () => {
    const fence = '  ```sql naam=a\n  SELECT 1\n  ```'
    const text = `---\nformaat: 1\ntitel: T\n---\n${fence}\n\n- punt\n  - dieper\n\n\`\`\`sql naam=b\n\`\`\``
    const moved = done(moveCell(parseNotebook(text), 'tekst-1', -1))
    expect(bytes(moved.notebook)).toEqual(['- punt\n  - dieper', fence, '```sql naam=b\n```'])
    expect(done(moveCell(moved.notebook, moved.cell as string, 1)).notebook.text).toBe(text)
  })

  it('keeps the bytes around a cell whose text is replaced by what stands there', () => {
    fc.assert(
      fc.property(notebookFile, (text) => {
        const notebook = parseNotebook(text)
        for (const { id, bodyFrom, bodyTo } of notebook.cells)
          expect(replaceBody(notebook, id, text.slice(bodyFrom, bodyTo)).text).toBe(text)
      }),
      { numRuns },
    )
  })

  it('splits a text into two cells that joined again hold what it held', () => {
    fc.assert(
      fc.property(notebookFile, fc.nat(), (text, offset) => {
        const before = parseNotebook(text)
        const cell = before.cells.find(({ kind }) => kind === 'tekst')
        if (!cell || !isWhole(text) || /[`~<]/.test(text.slice(cell.from, cell.to))) return
        const split = splitCell(before, cell.id, offset % (cell.bodyTo - cell.bodyFrom), new Set())
        if (!split.ok) return
        const at = before.cells.indexOf(cell)
        expect(split.value.notebook.cells).toHaveLength(before.cells.length + 1)
        const merged = mergeWithNext(split.value.notebook, split.value.notebook.cells[at]!.id)
        const [was, is] = [before, done(merged).notebook].map((one) => bytes(one)[at]!.replaceAll(/\s/g, ''))
        expect(is).toBe(was)
      }),
      { numRuns },
    )
  })
})

function closedOnly(text: string): string {
  const closed = closedFile(text)
  return (
    closed.slice(0, closed.search(/\s*```sql naam=laatste/)) +
    text.slice(parseNotebook(text).cells.at(-1)?.to)
  )
}

describe('the analyses of this werkmap', () => {
  const folder = join(import.meta.dirname, '../../../analyses')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  )
  it.each(files)('%s opened, taken apart and joined is the same file', (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const notebook = parseNotebook(text)
    expect(notebook.problems).toEqual([])
    expect(done(joined(layoutOf(notebook), 0)).notebook.text).toBe(text)
  })
})
