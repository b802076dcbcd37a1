import { isScalar, isSeq, parseDocument } from 'yaml'
import { oneLine, spliced } from '../../workspace/changeMap'
import type { Cell, Notebook } from '../model'
import { parseNotebook } from '../parseNotebook'
import { changeKeys } from './changeKeys'
import { following } from './renameCell'

/**
 * A notebook that reads a source by its new name: in its list of sources, in queries, comparisons and maps; every other
 * byte stays as it was. One with a cell of the old name reads that cell, and stays as it is.
 */
export function renameSource(notebook: Notebook, old: string, name: string): Notebook {
  if (notebook.cells.some(({ id }) => id === old)) return notebook
  const text = notebook.cells.toReversed().reduce((all, cell) => {
    const block = following(notebook, cell, old, name).text
    return all.slice(0, cell.from) + withMap(cell, block, old, name) + all.slice(cell.to)
  }, notebook.text)
  const renamed = text === notebook.text ? notebook : parseNotebook(text)
  return renamed.meta.bronnen.includes(old) ? inList(renamed, old, name) : renamed
}

function inList({ text, front }: Notebook, old: string, name: string): Notebook {
  if (front === null) return parseNotebook(text)
  const list = parseDocument(text.slice(front.bodyFrom, front.bodyTo)).get('bronnen', true)
  const places = (isSeq(list) ? list.items : []).flatMap((item) =>
    isScalar(item) && item.value === old && item.range ? [item.range] : [],
  )
  const edits = places.map(([from, to]) => ({
    from: front.bodyFrom + from,
    to: front.bodyFrom + to,
    with: oneLine(name),
  }))
  return parseNotebook(spliced(text, edits))
}

/** A map takes its borders from a source. */
function withMap(cell: Cell, block: string, old: string, name: string): string {
  if (cell.kind !== 'figuur' || cell.keys.soort !== 'kaart' || cell.keys.kaart !== old) return block
  const [from, end] = [cell.bodyFrom - cell.from, block.length - (cell.to - cell.bodyTo)]
  const keys = changeKeys(block.slice(from, end), { kaart: name })
  return keys === null ? block : block.slice(0, from) + keys + block.slice(end)
}
