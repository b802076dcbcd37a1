import type { NetwerkKeys } from '../../notebook/figuurKeys'
import { palettes } from '../colours'
import { composeSpec } from '../composeSpec'
import type { FigureData } from '../figureData'
import { categoryText } from '../marks'
import type { Figure, FigureInput } from '../model'
import { figureNotes } from '../notes'
import { withheldFigure, type FigureBase } from '../withheldFigure'
import { placeNetwork, type Network } from './placeNetwork'
import { asSentences } from '../alternative'
import { sheetOf } from '../sheetOf'

/** More of one column than this can't be followed with the eye. */
const mostNodes = 24

/** What hangs together in the rows of a result (goals, efforts, partners), as columns of boxes with lines between. */
export function buildNetwork(
  input: FigureInput,
  keys: NetwerkKeys,
  data: FigureData,
  base: FigureBase,
): Figure {
  const named = namedColumns(keys)
  if (named.length < 2 || named.length > 4)
    return withheldFigure(
      base,
      input,
      'Een netwerk verbindt twee tot vier kolommen. Noem ze bij kolommen: [doel, inspanning, partner].',
    )
  const network = networkOf(named, data)
  const full = network.columns.find(({ nodes }) => nodes.length > mostNodes)
  if (full)
    return withheldFigure(
      base,
      input,
      `De kolom ${full.head} heeft ${full.nodes.length} verschillende waarden; meer dan ${mostNodes} zijn niet te volgen. Kies een thema of dimensie.`,
    )
  const palette = palettes[input.scheme]
  const notes = figureNotes(input, null, [])
  const subtitle = keys.ondertitel ?? named.map(([, head]) => head).join(' · ')
  const alternative = asSentences([
    base.title,
    subtitle,
    ...networkWords(network),
    ...notes.map(({ text }) => text),
  ])
  const sheet = sheetOf(input, { ...base, subtitle, notes, alternative })
  const spec = composeSpec(placeNetwork(network, input.width, palette), sheet)
  return { ...base, subtitle, spec, withheld: null, notes, alternative }
}

function namedColumns({ kolommen }: NetwerkKeys): readonly (readonly [name: string, head: string])[] {
  if (!Array.isArray(kolommen)) return Object.entries(kolommen)
  return (kolommen as readonly string[]).map((name) => {
    const words = name.replaceAll('_', ' ')
    return [name, words.charAt(0).toUpperCase() + words.slice(1)] as const
  })
}

function networkOf(named: readonly (readonly [string, string])[], data: FigureData): Network {
  const rows = data.table.rows.map((row) =>
    named.map(([name]) => categoryText(row[name] ?? null, data, name)),
  )
  // In order of first appearance, so that what hangs on one goal stays together.
  const nodes = named.map((_, column) => [...new Set(rows.map((row) => row[column] ?? ''))])
  const at = (column: number, row: readonly string[]) => nodes[column]?.indexOf(row[column] ?? '') ?? -1
  const links = named.slice(1).map((_, column) => {
    const seen = new Map(
      rows.map((row) => {
        const link = { from: at(column, row), to: at(column + 1, row), root: at(0, row) }
        return [`${link.from} ${link.to} ${link.root}`, link] as const
      }),
    )
    return [...seen.values()]
  })
  return { columns: named.map(([, head], column) => ({ head, nodes: nodes[column] ?? [] })), links }
}

/** `Overgewicht daalt: Gezonde school, Beweegprogramma`, for each node that something hangs on. */
function networkWords({ columns, links }: Network): readonly string[] {
  return links.flatMap((own, column) =>
    (columns[column]?.nodes ?? []).map((node, at) => {
      const ends = own.filter(({ from }) => from === at).map(({ to }) => columns[column + 1]?.nodes[to] ?? '')
      return `${node}: ${[...new Set(ends)].join(', ')}`
    }),
  )
}
