import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { buildFigure } from '../figures/buildFigure'
import { figureInput } from '../figures/testing'
import { drawingOf } from './drawing'
import { drawnFigure } from './drawnFigure'

it('gives the clips of each drawing on a page a name of their own', () => {
  const figure = buildFigure(figureInput({ name: 'gebieden' }))
  const svg =
    '<svg width="10" height="10"><g clip-path="url(#clip1)"/><defs><clipPath id="clip1"></clipPath></defs></svg>'
  const html = toHtml(drawnFigure({ drawing: drawingOf(svg), width: 10, height: 10 }, figure))
  expect(html).toContain('url(#gebieden-clip1)')
  expect(html).toContain('id="gebieden-clip1"')
})
