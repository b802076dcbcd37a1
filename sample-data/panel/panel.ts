import { seededRandom, type Random } from '../random'
import { encodeWithBom, joinRecords } from '../text'
import { gemeenten } from './gemeenten'

/** Answers of a panel, one row per respondent who answered, with weights: UTF-8, semicolons, decimal comma. */
export function makePanel(): Uint8Array {
  const random = seededRandom(20_201_101)
  const rows = gemeenten.flatMap(({ naam, terug }) =>
    Array.from({ length: terug }, () => drawRespondent(naam, random)),
  )
  const records = random.shuffle(rows).map((fields, at) => [String(500_001 + at), ...fields])
  return encodeWithBom(joinRecords([headers, ...records]))
}

const headers = [
  'Respondent',
  'Gemeente',
  'Leeftijdsgroep',
  'Kinderen in huishouden',
  'Gewicht',
  'Zorgen over financiën',
  'Gezond en fit',
]

/** Of the members; the young answer less, so they weigh more. */
const ages = { '18 tot 35': 12, '35 tot 50': 21, '50 tot 65': 33, '65 of ouder': 34 }
const weights: Readonly<Record<keyof typeof ages, number>> = {
  '18 tot 35': 2.3,
  '35 tot 50': 1.1,
  '50 tot 65': 0.76,
  '65 of ouder': 0.71,
}

/** Answers of hundred, in Westerkwartier and elsewhere; the young worry more. */
const worries = { nooit: 41, soms: 46, vaak: 8, altijd: 3, 'weet ik niet': 2 }
const worriesInWesterkwartier = { nooit: 47, soms: 43, vaak: 6, altijd: 2, 'weet ik niet': 2 }
const worriesOfYoung = { nooit: 33, soms: 50, vaak: 11, altijd: 4, 'weet ik niet': 2 }
const health = { '(bijna) nooit': 4, soms: 28, vaak: 56, altijd: 12 }

function drawRespondent(gemeente: string, random: Random): readonly string[] {
  const age = random.pick(ages)
  const young = age === '18 tot 35' || age === '35 tot 50'
  const weight = weights[age] * (0.85 + random.whole(0, 300) / 1000)
  const own = gemeente === 'Westerkwartier' ? worriesInWesterkwartier : worries
  return [
    gemeente,
    age,
    random.whole(1, 100) <= (young ? 48 : 9) ? 'ja' : 'nee',
    weight.toFixed(3).replace('.', ','),
    skipped(random, random.pick(gemeente !== 'Westerkwartier' && young ? worriesOfYoung : own)),
    skipped(random, random.pick(health)),
  ]
}

/** Three in hundred leave a question open. */
const skipped = (random: Random, answer: string) => (random.whole(1, 100) <= 3 ? '' : answer)
