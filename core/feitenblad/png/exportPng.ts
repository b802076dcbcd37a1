import type { Figure } from '../../figures/model'
import { readChunks, textChunk, writeChunks, type Chunk } from './chunks'

/** Pixels to the inch of an exported image; a figure's own pixels are 1/96 inch. */
export const dotsPerInch = 300

/**
 * A drawn image of a figure as a file for others: its size on paper, its title, source and words for who can't see it, and
 * the provenance record under the keyword `herkomst`.
 *
 * @param image A PNG at `dotsPerInch`, of what `exportSvg` gives.
 * @param record Canonical JSON of the provenance record.
 */
export function exportPng(figure: Figure, image: Uint8Array, record: string): Uint8Array {
  const [head, ...rest] = readChunks(image)
  if (head?.type !== 'IHDR') throw new Error('Not a PNG image.')
  const sources = figure.notes.filter(({ kind }) => kind === 'bron').map(({ text }) => text)
  const about: readonly Chunk[] = [
    sizeChunk(),
    textChunk('Title', figure.title),
    textChunk('Description', figure.alternative),
    ...(sources.length === 0 ? [] : [textChunk('Source', sources.join(' '))]),
    textChunk('Software', 'Feitenwerk'),
    textChunk('herkomst', record),
  ]
  return writeChunks([head, ...about, ...rest.filter(({ type }) => type !== 'pHYs' && type !== 'iTXt')])
}

function sizeChunk(): Chunk {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254)
  view.setUint32(0, dotsPerMetre)
  view.setUint32(4, dotsPerMetre)
  data[8] = 1
  return { type: 'pHYs', data }
}
