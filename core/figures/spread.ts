/**
 * Moves places along a line as little as possible, so that none is nearer than `gap` to the next and all stay between
 * `from` and `to`; where there isn't room for all, they stand evenly. Keeps the order of the places.
 */
export function spread(places: readonly number[], gap: number, from: number, to: number): number[] {
  const order = places.map((_, index) => index).toSorted((one, other) => at(one) - at(other) || one - other)
  const room = to - from
  const step = places.length < 2 ? gap : Math.min(gap, room / (places.length - 1))
  interface Group {
    start: number
    members: number[]
  }
  const groups: Group[] = []
  for (const index of order) {
    let group: Group = { start: clamp(at(index), 1), members: [index] }
    let before = groups.at(-1)
    while (before && before.start + before.members.length * step > group.start) {
      groups.pop()
      const members = [...before.members, ...group.members]
      const wanted = members.map((member, position) => at(member) - position * step)
      const middle = wanted.reduce((sum, place) => sum + place, 0) / members.length
      group = { start: clamp(middle, members.length), members }
      before = groups.at(-1)
    }
    groups.push(group)
  }
  const result = [...places]
  for (const { start, members } of groups)
    for (const [position, member] of members.entries()) result[member] = start + position * step
  return result

  function at(index: number): number {
    return places[index] ?? 0
  }
  function clamp(start: number, count: number): number {
    return Math.max(from, Math.min(start, to - (count - 1) * step))
  }
}
