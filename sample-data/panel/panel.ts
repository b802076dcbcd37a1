import { seededRandom, type Random } from '../random'
import { writeSav, type SavVariable } from '../sav'
import { gemeenten } from './gemeenten'

/** Of the members; the young answer less, so they weigh more. */
const ages = { 1: 12, 2: 21, 3: 33, 4: 34 }
type Age = keyof typeof ages
const weights: Readonly<Record<Age, number>> = { 1: 2.3, 2: 1.1, 3: 0.76, 4: 0.71 }

/** Who answered, in the columns that every wave has. */
export interface Member {
  readonly gemeente: string
  readonly age: Age
  /** 1 with children at home, 0 without. */
  readonly children: 0 | 1
  /** Three decimals. */
  readonly weight: number
}

export function drawMember(gemeente: string, random: Random): Member {
  const age = Number(random.pick(ages)) as Age
  const weight = weights[age] * (0.85 + random.whole(0, 300) / 1000)
  return {
    gemeente,
    age,
    weight: Math.round(weight * 1000) / 1000,
    children: random.whole(1, 100) <= (isYoung(age) ? 48 : 9) ? 1 : 0,
  }
}

export const isYoung = (age: Age): boolean => age <= 2

/** Members who answered, in the order in which they come in. */
export function drawMembers(seed: number, factor: number): readonly Member[] {
  const random = seededRandom(seed)
  return random.shuffle(
    gemeenten.flatMap(({ naam, terug }) =>
      Array.from({ length: Math.round(terug * factor) }, () => drawMember(naam, random)),
    ),
  )
}

/** An answer by its code; three in hundred leave a question open. */
export const answer = (random: Random, odds: Readonly<Record<number, number>>): number | null => {
  const code = Number(random.pick(odds))
  return random.whole(1, 100) <= 3 ? null : code
}

/**
 * Members who together weigh a share of all that are given, as nearly as their weights allow: for a share that a report
 * published.
 */
export function takeShare(members: readonly Member[], share: number, random: Random): ReadonlySet<Member> {
  let left = share * members.reduce((sum, { weight }) => sum + weight, 0)
  const taken = new Set<Member>()
  // Those who weigh little come last: they fill what is left.
  const order = random.shuffle(members)
  const turn = [
    ...order.slice(0, order.length / 2),
    ...order.slice(order.length / 2).toSorted((a, b) => b.weight - a.weight),
  ]
  for (const member of turn) {
    if (member.weight > left) continue
    taken.add(member)
    left -= member.weight
  }
  return taken
}

export const yesNo = { 0: 'nee', 1: 'ja' }
export const dontKnow = { 9: 'weet ik niet' }

/** An SPSS file of a wave, as `.zsav` when `packed`: the columns that every wave has, and one for each question. */
export function writeWave(
  members: readonly Member[],
  firstNumber: number,
  questions: readonly SavVariable[],
  answers: readonly (readonly (number | null)[])[],
  packed = false,
): Uint8Array {
  return writeSav(
    [...background, ...questions],
    'Weegfactor',
    members.map(({ gemeente, age, children, weight }, at) => [
      firstNumber + at,
      gemeente,
      age,
      children,
      weight,
      ...(answers[at] ?? []),
    ]),
    packed,
  )
}

const background: readonly SavVariable[] = [
  { name: 'Respondent', label: 'Nummer van de respondent' },
  { name: 'Gemeente', label: 'Gemeente', width: 24 },
  {
    name: 'Leeftijdsgroep',
    label: 'Leeftijdsgroep',
    labels: { 1: '18 tot 35', 2: '35 tot 50', 3: '50 tot 65', 4: '65 of ouder' },
  },
  { name: 'Kinderen', label: 'Kinderen in huishouden', labels: yesNo },
  { name: 'Weegfactor', label: 'Weegfactor', decimals: 3 },
]
