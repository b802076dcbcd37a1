import type { Cell, Notebook } from '../model'
import { parseNotebook } from '../parseNotebook'
import { fenceMarker, isClosed } from '../splitNotebook'
import { inLineEnds, lineEnd } from './lineEnd'

/**
 * Replaces what stands between a cell's fences, or a text cell's Markdown; every other byte stays as it was. Line ends
 * in the new text become those of the file; blank lines around a text are left out. Fences grow when the text holds a line that would close them.
 */
export function replaceBody(notebook: Notebook, cell: string, body: string): Notebook {
  const place = notebook.cells.find((candidate) => candidate.id === cell)
  if (!place) throw new Error(`No cell ${cell} in this notebook.`)
  const { text } = notebook
  const written = inLineEnds(body, text)
  const around = place.kind === 'tekst' ? null : fences(text, place, written)
  const piece = around === null ? withoutBlankLines(written) : around.opening + written + around.closing
  return parseNotebook(text.slice(0, place.from) + piece + text.slice(place.to))
}

const withoutBlankLines = (text: string) =>
  text.replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/, '').replace(/[ \t\r\n]+$/, '')

function fences(text: string, place: Cell, body: string): { opening: string; closing: string } {
  const fence = text.slice(place.from, place.to)
  const opening = text.slice(place.from, place.bodyFrom)
  const rest = text.slice(place.bodyTo, place.to)
  const closing = body !== '' && rest !== '' && !/^[\r\n]/.test(rest) ? lineEnd(text) + rest : rest
  const marker = fenceMarker(fence)
  const longest = longestRun(body, marker.charAt(0))
  if (longest < marker.length) return { opening, closing }
  const longer = marker.charAt(0).repeat(longest + 1)
  return {
    opening: opening.replace(marker, longer),
    closing: isClosed(fence) ? closing.replace(marker, longer) : closing,
  }
}

/** Of the lines that begin with the sign: how many of it the longest begins with. */
function longestRun(body: string, sign: string): number {
  const runs = body.matchAll(new RegExp(`^ {0,3}(${sign}+)[ \\t]*$`, 'gm'))
  return Math.max(0, ...[...runs].map(([, run]) => run?.length ?? 0))
}
