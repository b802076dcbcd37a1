import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Figure } from '../figures/model'
import type { FittedDrawing } from './drawing'
import { h } from './hast'

/** A drawing as part of the page, as wide as it fits its place; it is one image with its text alternative. */
export function drawnFigure({ drawing: { svg }, width: shown }: FittedDrawing, figure: Figure): Element {
  const drawing = findSvg(fromHtml(withOwnIds(svg, figure.name), { fragment: true }))
  if (drawing === null) throw new Error(`Not a drawing: ${figure.name}`)
  const { width, height } = drawing.properties
  const properties = {
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    width: String(width),
    height: String(height),
    preserveAspectRatio: 'xMinYMin meet',
    style: `max-width: ${Math.round(shown)}px`,
    role: 'img',
    ariaLabel: figure.alternative,
  }
  return h('div', { className: ['tekening'] }, { ...drawing, properties })
}

// Every drawing numbers its clips and gradients from 1 on; on one page each needs names of its own.
const withOwnIds = (svg: string, name: string) =>
  svg.replaceAll(/(\bid="|url\(#)((?:clip|gradient_)\d+)/g, `$1${name}-$2`)

function findSvg({ children }: Root): Element | null {
  const found = children.find((child) => child.type === 'element' && child.tagName === 'svg')
  return found?.type === 'element' ? found : null
}
