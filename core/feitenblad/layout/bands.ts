import type { Band, Column, Measure } from './model'

/** The ways in which the next blocks of a chapter can stand beside each other; always at least one. */
export function bandsAt(measure: Measure, chapter: number, from: number): readonly Band[] {
  const all = measure.chapters[chapter] ?? []
  const placed = all.findIndex((_, block) => block > from && measure.place({ chapter, block }) !== null)
  // What is placed stands on a page of its own.
  const look: Looking = { measure, chapter, from, roles: placed < 0 ? all : all.slice(0, placed) }
  const cards = count(look, from, 'kaart')
  if (cards > 0) return [cardRow(look, Math.min(cards, measure.cards))]
  const made = measure.isUpright
    ? [...alone(look), ...numbers(look)]
    : [...alone(look), ...numbers(look), ...wordsAndNumbers(look), ...beside(look), ...pairs(look)]
  return made.flatMap((band) => band ?? [])
}

interface Looking {
  readonly measure: Measure
  readonly chapter: number
  readonly from: number
  readonly roles: Measure['chapters'][number]
}

type Stack = Omit<Column, 'blocks'> & { readonly to: number }

/** Stacks one after the other, each up to a block; null when one of them can't be read that narrow. */
function bandOf({ measure, chapter, from }: Looking, cost: number, ...stacks: readonly Stack[]): Band | null {
  let at = from
  const columns: Column[] = []
  const heights: number[] = []
  for (const { start, span, to } of stacks) {
    const blocks = Array.from({ length: to - at }, (_, index) => at + index)
    const own = blocks.map((block) => measure.height({ chapter, block }, span))
    if (own.includes(null)) return null
    heights.push(own.reduce<number>((sum, height) => sum + (height ?? 0) + measure.gap, -measure.gap))
    columns.push({ start, span, blocks })
    at = to
  }
  const height = Math.max(...heights)
  const uneven = stacks.length === 1 ? 0 : 1 - Math.min(...heights) / Math.max(1, height)
  return { columns, height, cost: cost + uneven * unevenCost }
}

const unevenCost = 5

function count({ roles }: Looking, from: number, ...wanted: readonly (typeof roles)[number][]): number {
  let at = from
  while (wanted.some((role) => role === roles[at])) at += 1
  return at - from
}

function cardRow({ measure, chapter, from }: Looking, cards: number): Band {
  const span = 12 / measure.cards
  const columns = Array.from({ length: cards }, (_, at) => ({
    start: at * span + 1,
    span,
    blocks: [from + at],
  }))
  const heights = columns.map(({ blocks: [block = 0] }) => measure.height({ chapter, block }, span) ?? 0)
  return { columns, height: Math.max(...heights), cost: 0 }
}

/** One block by itself. Whatever can't be read narrow can be here: it has nowhere else to go. */
function alone(look: Looking): readonly (Band | null)[] {
  const { measure, chapter, from, roles } = look
  const whole = (cost: number): Band => {
    const height = measure.height({ chapter, block: from }, 12) ?? Infinity
    return { columns: [{ start: 1, span: 12, blocks: [from] }], height, cost }
  }
  const to = from + 1
  switch (roles[from]) {
    case 'getal':
      return [bandOf(look, 5, { start: 1, span: measure.isUpright ? 6 : 4, to }) ?? whole(5)]
    case 'beeld':
      return measure.isUpright ? [whole(0)] : [bandOf(look, 7, { start: 1, span: 9, to }), whole(6)]
    default:
      return [whole(0)]
  }
}

/** Two or three numbers in a row. */
function numbers(look: Looking): readonly (Band | null)[] {
  const many = Math.min(3, count(look, look.from, 'getal'))
  if (many < 2) return []
  const stacks = Array.from({ length: many }, (_, at) => ({
    start: at * 4 + 1,
    span: 4,
    to: look.from + at + 1,
  }))
  return [bandOf(look, 0, ...stacks)]
}

/** A text with the number that belongs to it beside it, or two texts. */
function wordsAndNumbers(look: Looking): readonly (Band | null)[] {
  const { from } = look
  const words = count(look, from, 'woorden')
  if (words === 0) return []
  const own = Math.min(3, count(look, from + words, 'getal'))
  const besides = Array.from({ length: Math.min(2, own) }, (_, at) =>
    bandOf(
      look,
      1,
      { start: 1, span: 8, to: from + words },
      { start: 9, span: 4, to: from + words + at + 1 },
    ),
  )
  const halves = words === 2 ? [bandOf(look, 4, ...half(from + 1, from + 2))] : []
  return [...besides, ...halves]
}

const half = (first: number, second: number): readonly Stack[] => [
  { start: 1, span: 6, to: first },
  { start: 7, span: 6, to: second },
]

const mostBeside = 3

/** What stands before a figure belongs to it; what ends a chapter stands beside its last figure. */
function beside(look: Looking): readonly (Band | null)[] {
  const { from, roles } = look
  const before = count(look, from, 'woorden', 'getal')
  const figure = from + before
  if (roles[figure] !== 'beeld' || before > mostBeside) return []
  if (before > 0)
    return [
      bandOf(look, 0, { start: 1, span: 4, to: figure }, { start: 5, span: 8, to: figure + 1 }),
      bandOf(look, 3, ...half(figure, figure + 1)),
    ]
  const after = count(look, figure + 1, 'woorden', 'getal')
  return after === 0 || after > mostBeside || figure + 1 + after < roles.length
    ? []
    : [bandOf(look, 0, { start: 1, span: 8, to: figure + 1 }, { start: 9, span: 4, to: figure + 1 + after })]
}

/** Two figures, each below what belongs to it. */
function pairs(look: Looking): readonly (Band | null)[] {
  const { from, roles } = look
  const first = from + count(look, from, 'woorden', 'getal')
  const second = first + 1 + count(look, first + 1, 'woorden', 'getal')
  if (roles[first] !== 'beeld' || roles[second] !== 'beeld') return []
  return [bandOf(look, first > from ? 2 : 0, ...half(first + 1, second + 1))]
}
