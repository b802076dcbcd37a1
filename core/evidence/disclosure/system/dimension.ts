/**
 * One way in which a table divides people: its categories, their subtotals and the total. Nodes are in the order of
 * their names; a node comes after its children, so the total comes last.
 */
export interface Dimension {
  readonly nodes: readonly DimensionNode[]
  /** By category as it was given: its node. */
  readonly leaves: readonly number[]
  /** Of each level of groups, the nodes by name. */
  readonly levels: readonly ReadonlyMap<string, number>[]
  readonly total: number
}

export interface DimensionNode {
  /** Empty for a category. */
  readonly children: readonly number[]
}

/**
 * @param names One per category.
 * @param groupings For each level of subtotals, finest first, the group of each category (its gemeente, say); groups of
 *   one level lie within those of the next.
 */
export function dimensionOf(
  names: readonly string[],
  ...groupings: readonly (readonly string[])[]
): Dimension {
  const order = [...names.keys()].toSorted(
    (left, right) => compare(names[left], names[right]) || left - right,
  )
  const leaves = names.map((_, category) => order.indexOf(category))
  const nodes: DimensionNode[] = order.map(() => ({ children: [] }))
  const levels: ReadonlyMap<string, number>[] = []
  // By category, the node that holds it on the level below.
  let holders: readonly number[] = leaves
  for (const groups of groupings) {
    const below = holders
    const level = new Map<string, number>()
    for (const name of [...new Set(groups)].toSorted()) {
      const children = below.filter(
        (node, category) => groups[category] === name && below.indexOf(node) === category,
      )
      level.set(name, nodes.push({ children: children.toSorted((left, right) => left - right) }) - 1)
    }
    levels.push(level)
    holders = groups.map((name) => level.get(name) ?? 0)
  }
  const children = [...new Set(holders)].toSorted((left, right) => left - right)
  return { nodes: [...nodes, { children }], leaves, levels, total: nodes.length }
}

const compare = (left = '', right = '') => (left < right ? -1 : left > right ? 1 : 0)
