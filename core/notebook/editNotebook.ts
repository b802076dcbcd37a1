import type { Notebook } from './model'
import { parseNotebook } from './parseNotebook'

/**
 * Replaces what stands between a cell's fences, or a text cell's Markdown; every other byte stays as it was. Line ends
 * in the new text become those of the file.
 */
export function replaceBody(notebook: Notebook, cell: string, body: string): Notebook {
  const place = notebook.cells.find((candidate) => candidate.id === cell)
  if (!place) throw new Error(`No cell ${cell} in this notebook.`)
  const { text } = notebook
  const written = body.replaceAll(/\r\n|\n|\r/g, lineEnd(text))
  return parseNotebook(text.slice(0, place.bodyFrom) + written + text.slice(place.bodyTo))
}

function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}
