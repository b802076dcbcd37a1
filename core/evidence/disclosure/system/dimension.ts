/**
 * One way in which a table divides people: its categories, their subtotals and the total. Nodes are in the order of
 * their names; the total comes last.
 */
export interface Dimension {
  readonly nodes: readonly DimensionNode[]
  /** By category as it was given: its node. */
  readonly leaves: readonly number[]
  /** By name of a group of categories: its node. */
  readonly groups: ReadonlyMap<string, number>
  readonly total: number
}

export interface DimensionNode {
  /** Empty for a category. */
  readonly children: readonly number[]
  /** 0 for a category, 1 for a subtotal, 2 for the total. */
  readonly level: 0 | 1 | 2
}

/**
 * @param names One per category.
 * @param groups The group of each category (its gemeente, say) when there are subtotals.
 */
export function dimensionOf(names: readonly string[], groups?: readonly string[]): Dimension {
  const order = [...names.keys()].toSorted(
    (left, right) => compare(names[left], names[right]) || left - right,
  )
  const leaves = names.map((_, category) => order.indexOf(category))
  const groupNames = [...new Set(groups)].toSorted()
  const categories = order.map((): DimensionNode => ({ children: [], level: 0 }))
  const subtotals = groupNames.map((name): DimensionNode => {
    const children = order.flatMap((category, node) => (groups?.[category] === name ? [node] : []))
    return { children, level: 1 }
  })
  const below = subtotals.length > 0 ? subtotals.map((_, at) => order.length + at) : [...order.keys()]
  const total: DimensionNode = { children: below, level: 2 }
  return {
    nodes: [...categories, ...subtotals, total],
    leaves,
    groups: new Map(groupNames.map((name, at) => [name, order.length + at])),
    total: order.length + subtotals.length,
  }
}

const compare = (left = '', right = '') => (left < right ? -1 : left > right ? 1 : 0)
