import { labelSize, lineHeight, smallSize, type Chart } from '../chart'
import type { Palette } from '../colours'
import { blockLayer, lineLayer, textLayers, type PlacedText } from '../layers'
import { wrapText } from '../textWidth'

/** A network in columns: each node once in its column, a link between neighbours in a row of the result. */
export interface Network {
  readonly columns: readonly { readonly head: string; readonly nodes: readonly string[] }[]
  /** By gap between two columns: indexes of the node at the left, at the right, and the first column's they hang on. */
  readonly links: readonly (readonly {
    readonly from: number
    readonly to: number
    readonly root: number
  }[])[]
}

const gap = 44
const padding = 12
const head = 26

/** Columns side by side, each node as high as its words, links as straight lines in the colour of their first node. */
export function placeNetwork(network: Network, width: number, palette: Palette): Chart {
  const count = network.columns.length
  const wide = (width - gap * (count - 1)) / count
  const colourOf = (root: number) => palette.categories[root % palette.categories.length] ?? palette.ink
  const wrapped = network.columns.map(({ nodes }) =>
    nodes.map((node) => wrapText(node, labelSize, wide - 12)),
  )
  const heights = wrapped.map((nodes) => nodes.map((lines) => lines.length * lineHeight + padding))
  const total = Math.max(...heights.map((one) => one.reduce((sum, height) => sum + height, 0)))
  const middles = heights.map((own) => {
    const spare = (total - own.reduce((sum, height) => sum + height, 0)) / own.length
    let top = head
    return own.map((height) => {
      const middle = top + (height + spare) / 2
      top += height + spare
      return middle
    })
  })
  const left = (column: number) => column * (wide + gap)
  const lines = network.links.flatMap((links, column) =>
    links.map(({ from, to, root }) => ({
      root,
      line: {
        x: left(column) + wide,
        y: middles[column]?.[from] ?? 0,
        x2: left(column + 1),
        y2: middles[column + 1]?.[to] ?? 0,
      },
    })),
  )
  const roots = [...new Set(lines.map(({ root }) => root))]
  const blocks = network.columns.flatMap(({ nodes }, column) =>
    nodes.map((_, at) => {
      const half = ((heights[column]?.[at] ?? 0) - 4) / 2
      const middle = middles[column]?.[at] ?? 0
      const fill = palette.paper
      const stroke = column === 0 ? colourOf(at) : palette.muted
      return { x: left(column), x2: left(column) + wide, y: middle - half, y2: middle + half, fill, stroke }
    }),
  )
  const heads = network.columns.map(({ head: text }, column): PlacedText => ({
    ...{ x: left(column), y: head / 2 - 2, text, size: smallSize },
    ...{ weight: 600, colour: palette.muted },
  }))
  const texts = wrapped.flatMap((nodes, column) =>
    nodes.flatMap((words, at) =>
      words.map((text, line): PlacedText => ({
        x: left(column) + 7,
        y: (middles[column]?.[at] ?? 0) + (line - (words.length - 1) / 2) * lineHeight,
        ...{ text, size: labelSize, colour: palette.ink },
      })),
    ),
  )
  const layers = [
    ...roots.flatMap((root) =>
      lineLayer(
        lines.filter((one) => one.root === root).map(({ line }) => line),
        colourOf(root),
        1.5,
      ),
    ),
    ...blockLayer(blocks),
    ...textLayers([...heads, ...texts]),
  ]
  return { width, height: Math.ceil(total + head), left: 0, right: 0, above: 0, below: 4, layers }
}
