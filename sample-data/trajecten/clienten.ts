import { dayOf, type Day } from '../days'
import type { Random } from '../random'
import { countBsns } from './bsn'
import { eersteDag, type Looptijd } from './periode'

export interface Client {
  readonly nummer: string
  readonly bsn: string
  readonly geboren: Day
  readonly gebied: string
}

interface Bezet extends Looptijd {
  readonly jongerDan25: boolean
}

/** Clients who come back within the period for a second traject. */
const terugkeerders = 41

/** Names of real places; how the trajecten are spread over them is fictitious. */
const gebieden = { Leek: 34, Zuidhorn: 30, Marum: 18, Grootegast: 18 }

/**
 * Gives each traject its client. Nobody has more than two, and the second begins after the first has ended.
 *
 * @returns Clients in the order of `trajecten`.
 */
export function assignClienten(trajecten: readonly Bezet[], random: Random): Client[] {
  const firstOf = pairReturns(trajecten, random)
  const bsns = countBsns()
  const clients: Client[] = []
  let nummer = 204_100
  const order = trajecten
    .map((_, index) => index)
    .toSorted((a, b) => startOf(trajecten, a) - startOf(trajecten, b))
  for (const index of order) {
    const earlier = clients[firstOf.get(index) ?? -1]
    nummer += random.whole(1, 17)
    clients[index] = earlier ?? {
      nummer: `C${nummer}`,
      bsn: bsns.next().value,
      geboren: drawGeboortedatum(trajecten[index]?.jongerDan25 ?? false, random),
      gebied: random.pick(gebieden),
    }
  }
  return clients
}

const startOf = (trajecten: readonly Bezet[], index: number): Day => trajecten[index]?.start ?? 0

/** For each traject that is someone's second: the index of the first. */
function pairReturns(trajecten: readonly Bezet[], random: Random): Map<number, number> {
  const indices = random.shuffle(trajecten.map((_, index) => index))
  const taken = new Set<number>()
  const firstOf = new Map<number, number>()
  for (const first of indices) {
    if (firstOf.size === terugkeerders) break
    const second = taken.has(first)
      ? undefined
      : indices.find((index) => !taken.has(index) && canFollow(trajecten[first], trajecten[index]))
    if (second === undefined) continue
    taken.add(first).add(second)
    firstOf.set(second, first)
  }
  return firstOf
}

function canFollow(first: Bezet | undefined, second: Bezet | undefined): boolean {
  if (!first || !second || first.eind === null) return false
  return first.jongerDan25 === second.jongerDan25 && second.start >= first.eind + 14
}

/** Nobody turns 25 within the period, so age at any day of it falls on the same side. */
function drawGeboortedatum(jongerDan25: boolean, random: Random): Day {
  if (jongerDan25) return random.whole(dayOf('1995-09-01'), dayOf('2003-08-31'))
  const daysAt = (age: number) => Math.round(age * 365.25)
  const age = (random.whole(daysAt(26), daysAt(84)) + random.whole(daysAt(26), daysAt(62))) / 2
  return eersteDag - Math.round(age)
}
