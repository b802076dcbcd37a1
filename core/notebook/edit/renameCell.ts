import { fail, type Outcome } from '../../bridge/outcome'
import { renameTable } from '../../engine/renameTable'
import type { Cell, InlineValue, Notebook } from '../model'
import { indexOf } from './arrange'
import { withAttribute } from './attributes'
import { nameProblem } from './cellName'
import { blockOf, joined, layoutOf, type Block, type Edited } from './layout'

/** Gives a cell another name, here and in every cell that reads it. */
export function renameCell(
  notebook: Notebook,
  cell: string,
  name: string,
  taken: ReadonlySet<string>,
): Outcome<Edited, string> {
  const at = indexOf(notebook, cell)
  const renamed = notebook.cells[at] as Cell
  if (renamed.kind === 'tekst') return fail('Een tekst heeft geen naam.')
  const others = new Set([...taken].filter((other) => other !== renamed.name && other !== renamed.id))
  const problem = nameProblem(name, others)
  if (problem !== null) return fail(problem)
  const old = renamed.kind === 'ongeldig' ? null : renamed.name
  const layout = layoutOf(notebook)
  const blocks = layout.blocks.map((block, place) => {
    const own = place === at ? withAttribute(block, 'naam', name) : block
    return old === null || place === at ? own : following(notebook, notebook.cells[place] as Cell, old, name)
  })
  return joined({ ...layout, blocks }, at)
}

/** A cell that reads a renamed cell or source by its new name, else as it was. */
export function following(notebook: Notebook, cell: Cell, old: string, name: string): Block {
  const block = blockOf(notebook.text, cell)
  switch (cell.kind) {
    case 'sql': {
      const body = cell.bodyFrom - cell.from
      const rest = block.text.slice(cell.bodyTo - cell.from)
      return { ...block, text: block.text.slice(0, body) + renameTable(cell.sql, old, name) + rest }
    }
    case 'tekst':
      return { ...block, text: renameValues(block.text, cell.values, old, name) }
    case 'figuur':
    case 'zrm':
    case 'peiling':
      return cell.source === old ? withAttribute(block, 'bron', name) : block
    case 'ongeldig':
      return new RegExp(`^[^\\r\\n]*\\bbron=${old}(?!\\S)`).test(block.text)
        ? withAttribute(block, 'bron', name)
        : block
  }
}

function renameValues(text: string, values: readonly InlineValue[], old: string, name: string): string {
  return values
    .filter(({ cell }) => cell === old)
    .toReversed()
    .reduce(
      (all, { from, to }) => all.slice(0, from) + all.slice(from, to).replace(old, name) + all.slice(to),
      text,
    )
}
