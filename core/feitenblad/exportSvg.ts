import { fontFaces, type FontFiles } from './fonts'
import type { Figure } from '../figures/model'

/**
 * A drawn figure as a file that stands on its own: white ground, fonts inside, its words for screen readers, and the
 * provenance record in `<metadata id="herkomst">`.
 *
 * @param svg As `drawSvg` gave it for this figure.
 * @param fonts null where who draws it has them.
 * @param record Canonical JSON of the provenance record.
 * @throws {Error} when the text doesn't start with an svg element of known size.
 */
export function exportSvg(figure: Figure, svg: string, fonts: FontFiles | null, record: string): string {
  const opening = /^\s*<svg\b[^>]*>/.exec(svg)?.[0] ?? ''
  const [width, height] = [/\bwidth="([\d.]+)"/.exec(opening)?.[1], /\bheight="([\d.]+)"/.exec(opening)?.[1]]
  if (width === undefined || height === undefined) throw new Error('Not a drawn figure.')
  const id = figure.name
  const size = { width: Number(width) + 2 * margin, height: Number(height) + 2 * margin }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" lang="nl" role="img" ` +
      `aria-labelledby="${id}-titel ${id}-omschrijving" width="${size.width}" height="${size.height}" ` +
      `viewBox="${-margin} ${-margin} ${size.width} ${size.height}">`,
    `<title id="${id}-titel">${escapeXml(figure.title)}</title>`,
    `<desc id="${id}-omschrijving">${escapeXml(figure.alternative)}</desc>`,
    `<metadata id="herkomst">${escapeXml(record)}</metadata>`,
    fonts === null ? '' : `<style>${fontFaces(fonts, ['sans400', 'sans600'])}</style>`,
    `<rect x="${-margin}" y="${-margin}" width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    svg.slice(opening.length),
    '',
  ].join('\n')
}

/** White around the drawing, in its own pixels. */
const margin = 20

// Characters that XML can't hold at all are dropped; no text of ours has them.
function escapeXml(text: string): string {
  const clean = Array.from(text, (character) => (isXmlCharacter(character) ? character : '')).join('')
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code >= 32 || code === 9 || code === 10 || code === 13
}
