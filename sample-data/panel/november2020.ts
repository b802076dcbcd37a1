import { seededRandom, type Random } from '../random'
import type { SavVariable } from '../sav'
import { answer, dontKnow, drawMembers, isYoung, takeShare, writeWave, yesNo, type Member } from './panel'

/** The wave of November 2020, about money and health in the corona crisis, as an SPSS file. */
export function makeNovember2020(): Uint8Array {
  const members = drawMembers(20_201_101, 1)
  const random = seededRandom(20_201_130)
  const worries = drawWorries(members, random)
  const debts = drawDebts(members, random)
  const answers = members.map((_, at) => [
    worries[at] ?? null,
    debts[at] ?? null,
    answer(random, health),
    answer(random, influence),
  ])
  return writeWave(members, 500_001, questions, answers)
}

const often = { 1: 'nooit', 2: 'soms', 3: 'vaak', 4: 'altijd' }

const questions: readonly SavVariable[] = [
  {
    name: 'Zorgen',
    label: 'Hoe vaak maakt u zich zorgen over uw financiën?',
    labels: { ...often, ...dontKnow },
    missing: [9],
  },
  {
    name: 'Schulden',
    label: 'Verwacht u door de coronacrisis (grotere) schulden te krijgen?',
    labels: { ...yesNo, ...dontKnow },
    missing: [9],
  },
  {
    name: 'Fit',
    label: 'Hoe vaak voelt u zich gezond en fit?',
    labels: { ...often, 1: '(bijna) nooit', 4: '(bijna) altijd' },
  },
  {
    name: 'Corona',
    label: 'Hoe heeft de coronacrisis uw gezondheid beïnvloed?',
    labels: { 1: 'niet of nauwelijks', 2: 'verslechterd', 3: 'verbeterd', ...dontKnow },
    missing: [9],
  },
]

/** Answers of hundred; the young worry more. Of Westerkwartier vaak and altijd are taken by their weight. */
const worries = { 1: 41, 2: 46, 3: 8, 4: 3, 9: 2 }
const worriesOfYoung = { 1: 33, 2: 50, 3: 11, 4: 4, 9: 2 }
const noWorries = { 1: 53, 2: 47 }
const health = { 1: 4, 2: 28, 3: 56, 4: 12 }
const influence = { 1: 73, 2: 19, 3: 4, 9: 4 }
const debts = { 0: 93, 1: 5, 9: 2 }

const isOwn = ({ gemeente }: Member) => gemeente === 'Westerkwartier'

/** In Westerkwartier vaak or altijd by those who weigh 9,75% of who answered: published as almost 10%. */
function drawWorries(members: readonly Member[], random: Random): readonly (number | null)[] {
  const drawn = members.map(({ age }) => answer(random, isYoung(age) ? worriesOfYoung : worries))
  const answered = members.filter((member, at) => isOwn(member) && drawn[at] !== null && drawn[at] !== 9)
  const worried = takeShare(answered, 0.0975, random)
  return members.map((member, at) => {
    if (!answered.includes(member)) return drawn[at] ?? null
    return Number(worried.has(member) ? random.pick({ 3: 7, 4: 2 }) : random.pick(noWorries))
  })
}

/** In Westerkwartier with children at home ja by those who weigh 4,2% of who answered, as published. */
function drawDebts(members: readonly Member[], random: Random): readonly (number | null)[] {
  const drawn = members.map(() => answer(random, debts))
  const answered = members.filter(
    (member, at) => isOwn(member) && member.children === 1 && drawn[at] !== null && drawn[at] !== 9,
  )
  const expecting = takeShare(answered, 0.042, random)
  return members.map((member, at) =>
    answered.includes(member) ? (expecting.has(member) ? 1 : 0) : (drawn[at] ?? null),
  )
}
