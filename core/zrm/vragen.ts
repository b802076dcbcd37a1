import { isLevel, type Scale } from './scale'
import { scoreNames, type ScoreName, type Traject } from './traject'

/** A traject as it is registered, with what is needed to see whether its scores can be true. */
export interface RegisteredTraject extends Omit<Traject, 'aantal'> {
  /** Row of the table that was read, from 1. */
  readonly rij: number
  readonly domein: string | null
  /** Pseudonym of the person; null when not known. */
  readonly client: string | null
  /** ISO days. */
  readonly startdatum: string | null
  readonly einddatum: string | null
}

/** Something in the registration to ask about; `rij` says where. */
export type DataQuestion = { readonly rij: number } & (
  | { readonly kind: 'buiten-schaal'; readonly score: ScoreName; readonly value: number }
  | { readonly kind: 'halve-score'; readonly score: ScoreName; readonly value: number }
  | { readonly kind: 'doel-onder-start'; readonly startscore: number; readonly doelscore: number }
  | { readonly kind: 'eindscore-bij-lopend'; readonly eindscore: number }
  | { readonly kind: 'einde-voor-begin'; readonly startdatum: string; readonly einddatum: string }
  | { readonly kind: 'zonder-domein' }
  | { readonly kind: 'onbekend-domein'; readonly domein: string }
  /** The other open case of the same person on the same domain. */
  | { readonly kind: 'tweede-open-traject'; readonly domein: string; readonly eerste: number }
)

/**
 * Everything in a registration that can't be, or that two people would read differently. In the order of the rows.
 *
 * @param known What each column can tell; a column that the registration lacks asks nothing.
 * @see docs/EVIDENCE.md, rules Z5 and Z7
 */
export function dataQuestions(
  trajecten: readonly RegisteredTraject[],
  scale: Scale,
  known: { readonly domeinen: readonly string[]; readonly einddatum: boolean },
): readonly DataQuestion[] {
  const open = new Map<string, number>()
  return trajecten.flatMap((traject) => [
    ...wrongScores(traject, scale),
    ...goalBelowStart(traject),
    ...(known.einddatum ? onOpenCase(traject) : []),
    ...wrongDays(traject),
    ...wrongDomain(traject, known.domeinen),
    ...(known.einddatum ? secondOpen(traject, open) : []),
  ])
}

function wrongScores(traject: RegisteredTraject, scale: Scale): readonly DataQuestion[] {
  return scoreNames.flatMap((score): readonly DataQuestion[] => {
    const value = traject[score]
    if (value === null || isLevel(value, scale)) return []
    const inside = value > scale.lowest && value < scale.highest
    return [{ kind: inside ? 'halve-score' : 'buiten-schaal', rij: traject.rij, score, value }]
  })
}

function goalBelowStart({ rij, startscore, doelscore }: RegisteredTraject): readonly DataQuestion[] {
  if (startscore === null || doelscore === null || doelscore >= startscore) return []
  return [{ kind: 'doel-onder-start', rij, startscore, doelscore }]
}

const isOpen = ({ startdatum, einddatum }: RegisteredTraject) => startdatum !== null && einddatum === null

function onOpenCase(traject: RegisteredTraject): readonly DataQuestion[] {
  const { rij, eindscore } = traject
  return isOpen(traject) && eindscore !== null ? [{ kind: 'eindscore-bij-lopend', rij, eindscore }] : []
}

function wrongDays({ rij, startdatum, einddatum }: RegisteredTraject): readonly DataQuestion[] {
  if (startdatum === null || einddatum === null || einddatum >= startdatum) return []
  return [{ kind: 'einde-voor-begin', rij, startdatum, einddatum }]
}

function wrongDomain(
  { rij, domein }: RegisteredTraject,
  domeinen: readonly string[],
): readonly DataQuestion[] {
  if (domein === null || domein.trim() === '') return [{ kind: 'zonder-domein', rij }]
  return domeinen.includes(domein) ? [] : [{ kind: 'onbekend-domein', rij, domein }]
}

function secondOpen(traject: RegisteredTraject, open: Map<string, number>): readonly DataQuestion[] {
  const { rij, client, domein } = traject
  if (client === null || domein === null || !isOpen(traject)) return []
  const key = JSON.stringify([client, domein])
  const eerste = open.get(key)
  if (eerste === undefined) open.set(key, rij)
  return eerste === undefined ? [] : [{ kind: 'tweede-open-traject', rij, domein, eerste }]
}

/** The question as a Dutch sentence; never with the person. */
export function describeQuestion(question: DataQuestion): string {
  switch (question.kind) {
    case 'buiten-schaal':
      return `De ${question.score} ${text(question.value)} ligt buiten de schaal; hij telt als niet bekend.`
    case 'halve-score':
      return `De ${question.score} ${text(question.value)} is geen heel niveau; hij telt als niet bekend.`
    case 'doel-onder-start':
      return `De doelscore (${question.doelscore}) is lager dan de startscore (${question.startscore}). Klopt dat?`
    case 'eindscore-bij-lopend':
      return `Er is een eindscore (${question.eindscore}), maar geen einddatum. Is het traject afgesloten?`
    case 'einde-voor-begin':
      return `De einddatum (${question.einddatum}) ligt voor de startdatum (${question.startdatum}).`
    case 'zonder-domein':
      return 'Er is geen hoofddomein ingevuld; het traject telt bij geen domein mee.'
    case 'onbekend-domein':
      return `“${question.domein}” is geen domein van deze editie van de ZRM; het traject telt niet mee.`
    case 'tweede-open-traject':
      return `Dezelfde cliënt heeft op ${question.domein} al een lopend traject (rij ${question.eerste}).`
  }
}

const text = (value: number) => String(value).replace('.', ',')
