/** How low and how high a threshold of the evidence rules can be set. */
export interface Bounds {
  readonly default: number
  /** The hard floor: nothing lower is accepted. */
  readonly min: number
  readonly max: number
  /** The only values it can have, when those are few. */
  readonly choices?: readonly number[]
  /** Why not lower; part of the sentence that refuses it. */
  readonly floor: string
}

/** By key of `drempels`; docs/EVIDENCE.md says where they come from. */
export const thresholdBounds = {
  kleinste_cel: {
    default: 10,
    min: 3,
    max: 1000,
    floor: 'bij minder dan 3 kan wie zelf in een cel zit, de ander eruit afleiden',
  },
  kleinste_bereik: {
    default: 5,
    min: 3,
    max: 1000,
    floor: 'bij minder dan 3 kan wie zelf meedoet, de ander eruit afleiden',
  },
  afronden: { default: 0, min: 0, max: 10, choices: [0, 5, 10], floor: '0 betekent niet afronden' },
  percentage_minimum: {
    default: 10,
    min: 5,
    max: 1000,
    floor: 'van minder dan 5 verandert één persoon het percentage met meer dan 20 procentpunt',
  },
  percentage_vanaf: {
    default: 30,
    min: 10,
    max: 10_000,
    floor: 'van minder dan 10 zegt een percentage op zichzelf niets',
  },
  groepsonthulling_tot: {
    default: 100,
    min: 10,
    max: 100_000,
    floor: 'van een groep onder de 10 zegt 0% of 100% altijd iets over iedereen daarin',
  },
  verouderd_na_jaren: {
    default: 1,
    min: 0,
    max: 20,
    floor: 'een bron loopt niet op het verslagjaar vooruit',
  },
  marge_vanaf: { default: 10, min: 1, max: 50, floor: 'kleiner dan 1 procentpunt is geen enkele schatting' },
  respons_vanaf: { default: 60, min: 20, max: 100, floor: 'onder de 20% is de respons altijd te laag' },
  dominantie_aantal: {
    default: 1,
    min: 1,
    max: 10,
    floor: 'zonder de grootste bijdrage te tellen is er niets te beoordelen',
  },
  dominantie_procent: {
    default: 50,
    min: 10,
    max: 90,
    floor: 'onder de 10% blijft er van geen enkel bedrag iets over',
  },
  p_procent: {
    default: 10,
    min: 5,
    max: 100,
    floor: 'de op een na grootste kent de grootste dan tot op enkele procenten',
  },
  weegeffect_vanaf: { default: 2, min: 1, max: 10, floor: 'onder de 1 heeft de weging geen effect' },
} as const satisfies Readonly<Record<string, Bounds>>

export type ThresholdKey = keyof typeof thresholdBounds
export const thresholdKeys = Object.keys(thresholdBounds) as ThresholdKey[]

/** @returns A Dutch sentence when a threshold can't be that; null when it can. */
export function thresholdProblem(key: ThresholdKey, value: number): string | null {
  const { min, max, floor, choices }: Bounds = thresholdBounds[key]
  if (!Number.isInteger(value)) return 'Vul een geheel getal in.'
  if (value < min) return `Niet lager dan ${min}: ${floor}.`
  if (choices && !choices.includes(value)) return `Kies ${choices.join(', ')}.`
  return value > max ? `Niet hoger dan ${max}.` : null
}

/**
 * What thresholds that can each be so can't be together: rounding to a multiple under the smallest cell would show counts
 * that are to be hidden.
 *
 * @returns A Dutch sentence about `afronden`; null when they can.
 */
export function roundingProblem({
  afronden,
  kleinste_cel,
}: Readonly<Record<'afronden' | 'kleinste_cel', number>>): string | null {
  if (afronden === 0 || afronden >= kleinste_cel) return null
  return `Afronden op ${afronden} verbergt geen aantallen onder ${kleinste_cel}: rond af op minstens zoveel, of zet het kleinste aantal lager.`
}
