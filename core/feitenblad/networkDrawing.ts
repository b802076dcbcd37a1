import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { textWidth, wrapText } from '../figures/textWidth'
import { h } from './hast'
import type { Block } from './model'

type Network = Extract<Block, { kind: 'netwerk' }>

interface Colours {
  readonly accent: string
  readonly ink: string
  readonly paper: string
}

const width = 640
const boxWidth = 208
const smallestHub = 62
/** Between the boxes at both sides is room for no more. */
const largestHub = 104
const gap = 14
const padding = 9
const nameLine = 17
const partnerLine = 15

/**
 * A hub with spokes to the categories of partners, half at either side, each box as high as its names. The list beside
 * it says the same in words, so the drawing itself is hidden from who can't see it.
 */
export function networkDrawing({ hub, categories }: Network, colours: Colours): Element {
  const { radius, lines: hubLines } = placeHub(hub)
  const boxes = placeBoxes(categories, radius)
  const height = heightOf(boxes, radius)
  const middle = { x: width / 2, y: height / 2 }
  const spokes = boxes.map(({ isLeft, y, height: own }) =>
    shape('line', {
      ...{ x1: middle.x, y1: middle.y, x2: isLeft ? boxWidth : width - boxWidth, y2: y + own / 2 },
      ...{ stroke: colours.accent, strokeWidth: 1.5 },
    }),
  )
  const hubTexts = hubLines.map((text, at) =>
    written(text, middle.x, middle.y + (at - (hubLines.length - 1) / 2) * nameLine + 5, {
      ...{ size: 14, weight: 600, fill: colours.paper, anchor: 'middle' },
    }),
  )
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: String(width),
      height: String(height),
      fontFamily: "'Source Sans 3', sans-serif",
      ariaHidden: 'true',
    },
    ...spokes,
    shape('circle', { cx: middle.x, cy: middle.y, r: radius, fill: colours.accent }),
    ...hubTexts,
    ...boxes.flatMap((box) => drawnBox(box, colours)),
  )
}

/** In CSS pixels. */
export function networkSize({ hub, categories }: Network) {
  const { radius } = placeHub(hub)
  return { width, height: heightOf(placeBoxes(categories, radius), radius) }
}

const heightOf = (boxes: readonly Box[], radius: number) =>
  Math.max(2 * radius + 8, ...boxes.map(({ y, height }) => y + height))

/** For who draws it apart from a page. */
export const networkSvg = (block: Network, colours: Colours): string =>
  toHtml(networkDrawing(block, colours), { space: 'svg' })

/** What its picture is known by. */
export const networkKey = (block: Network): string => `netwerk ${networkWords(block)}`

/** What is drawn in words, one line a category. */
export const networkWords = ({ hub, categories }: Network): string =>
  `Netwerk rond ${hub}. ${categories.map(({ name, partners }) => `${name}: ${partners.join(', ')}`).join('. ')}.`

interface Box {
  readonly isLeft: boolean
  readonly y: number
  readonly height: number
  readonly names: readonly string[]
  readonly partners: readonly string[]
}

/** A hub as large as its words take, on lines that stay within the circle; a longer name loses its end. */
function placeHub(hub: string): { readonly radius: number; readonly lines: readonly string[] } {
  for (let radius = smallestHub; ; radius += 6) {
    const lines = wrapText(hub, 14, 1.5 * radius, 600)
    const reach = lines.map((text, at) => {
      const away = (Math.abs(at - (lines.length - 1) / 2) + 0.5) * nameLine
      return Math.hypot(away, textWidth(text, 14, 600) / 2)
    })
    if (Math.max(...reach) <= radius - 3) return { radius, lines }
    if (radius + 6 > largestHub) {
      const most = Math.floor((1.2 * radius) / nameLine)
      return { radius, lines: lines.length <= most ? lines : [...lines.slice(0, most - 1), '…'] }
    }
  }
}

/** One after the other on the lower of both sides, then both sides around the middle. */
function placeBoxes(categories: Network['categories'], radius: number): readonly Box[] {
  const boxes: Box[] = []
  const foot = { left: 0, right: 0 }
  for (const { name, partners } of categories) {
    const names = wrapText(name, 13, boxWidth - 2 * padding, 600)
    const lines = wrapText(partners.join(', '), 12, boxWidth - 2 * padding)
    const height = names.length * nameLine + lines.length * partnerLine + 2 * padding
    const side = foot.left <= foot.right ? 'left' : 'right'
    boxes.push({ isLeft: side === 'left', y: foot[side], height, names, partners: lines })
    foot[side] += height + gap
  }
  const total = Math.max(foot.left, foot.right, 2 * radius + 8 + gap)
  const shift = (isLeft: boolean) => (total - (isLeft ? foot.left : foot.right)) / 2
  return boxes.map((box) => ({ ...box, y: box.y + shift(box.isLeft) }))
}

function drawnBox({ isLeft, y, height, names, partners }: Box, { accent, ink, paper }: Colours): Element[] {
  const x = isLeft ? 0 : width - boxWidth
  const first = y + padding + 12
  return [
    shape('rect', {
      x: x + 0.5,
      y: y + 0.5,
      width: boxWidth - 1,
      height: height - 1,
      rx: 3,
      fill: paper,
      stroke: accent,
    }),
    ...names.map((text, at) =>
      written(text, x + padding, first + at * nameLine, {
        size: 13,
        weight: 600,
        fill: ink,
        anchor: 'start',
      }),
    ),
    ...partners.map((text, at) =>
      written(text, x + padding, first + names.length * nameLine + at * partnerLine, {
        ...{ size: 12, weight: 400, fill: ink, anchor: 'start' },
      }),
    ),
  ]
}

const shape = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly string[]
): Element =>
  h(
    name,
    Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    ...children,
  )

interface Look {
  readonly size: number
  readonly weight: 400 | 600
  readonly fill: string
  readonly anchor: 'start' | 'middle'
}

const written = (text: string, x: number, y: number, { size, weight, fill, anchor }: Look): Element =>
  shape('text', { x, y, fontSize: size, fontWeight: weight, fill, textAnchor: anchor }, text)
