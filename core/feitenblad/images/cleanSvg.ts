import type { Element, ElementContent, Properties } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { SheetImage } from './sheetImage'

/** What only draws. Scripts, styles from elsewhere, foreign content, pictures, links and what moves aren't among them. */
const drawing = new Set(
  'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc style linearGradient radialGradient stop clipPath mask pattern marker filter feGaussianBlur feOffset feBlend feColorMatrix feComposite feFlood feMerge feMergeNode'.split(
    ' ',
  ),
)

/**
 * A drawing that runs nothing and fetches nothing: elements that don't draw are left out, handlers too, and whatever
 * refers to something outside the drawing.
 */
export function cleanSvg(text: string): Outcome<SheetImage, string> {
  const found = findSvg(
    fromHtml(text, { fragment: true, space: 'html' }).children as readonly ElementContent[],
  )
  if (found === null) return fail('is geen SVG-tekening')
  const size = sizeOf(found.properties)
  if (size === null)
    return fail('heeft geen afmetingen: geef de tekening een width en height, of een viewBox')
  const cleaned = cleanElement(found)
  const root: Element = {
    ...cleaned,
    properties: {
      xmlns: 'http://www.w3.org/2000/svg',
      xmlnsXLink: 'http://www.w3.org/1999/xlink',
      ...cleaned.properties,
      width: String(size.width),
      height: String(size.height),
      viewBox: found.properties['viewBox'] ?? `0 0 ${size.width} ${size.height}`,
    },
  }
  const options = { space: 'svg', closeEmptyElements: true } as const
  return succeed({ kind: 'svg', text: toHtml(root, options), ...size })
}

function findSvg(nodes: readonly ElementContent[]): Element | null {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const found = node.tagName === 'svg' ? node : findSvg(node.children)
    if (found !== null) return found
  }
  return null
}

function cleanElement({ tagName, properties, children }: Element): Element {
  const kept = Object.entries(properties).filter(([name, value]) => isHarmless(name, String(value)))
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(kept),
    children: children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return tagName === 'style' ? styleText(child.value) : [child]
      return child.type === 'element' && drawing.has(child.tagName) ? [cleanElement(child)] : []
    }),
  }
}

function isHarmless(name: string, value: string): boolean {
  if (/^on/i.test(name) || /^xml/i.test(name)) return false
  if (/href$/i.test(name)) return value.trim().startsWith('#')
  return !reachesOut(value)
}

const styleText = (value: string): ElementContent[] =>
  reachesOut(value) || value.includes('<') ? [] : [{ type: 'text', value }]

// An escape in CSS can write any of the others, so it counts as one.
const reachesOut = (value: string) =>
  /url\(\s*(?!["']?\s*#)|@import|@font-face|\\|image-set|javascript:|expression\(/i.test(value)

function sizeOf({
  width,
  height,
  viewBox,
}: Properties): { readonly width: number; readonly height: number } | null {
  const own = [width, height].map(pixels)
  const [, , across, down] = String(viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const ratio = across !== undefined && down !== undefined && across > 0 && down > 0 ? across / down : null
  const [wide, high] = own
  if (wide && high) return { width: wide, height: high }
  if (ratio === null || !across || !down) return null
  if (wide) return { width: wide, height: wide / ratio }
  if (high) return { width: high * ratio, height: high }
  return { width: across, height: down }
}

/** null for a share of the place it stands in. */
function pixels(length: Properties[string]): number | null {
  const [, number, unit = ''] = /^\s*([\d.]+)\s*(px|pt|mm|cm|in)?\s*$/.exec(String(length ?? '')) ?? []
  const value = Number(number) * (perUnit[unit] ?? 1)
  return Number.isFinite(value) && value > 0 ? value : null
}

const perUnit: Readonly<Record<string, number>> = {
  pt: 96 / 72,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
}
