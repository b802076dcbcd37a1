import { writeDutchDay } from '../days'
import { seededRandom, type Random } from '../random'
import { encodeWindows1252, joinRecords } from '../text'
import { assignClienten, type Client } from './clienten'
import { domeinen, spreadDimensies, type Dimensie, type Domein } from './domeinen'
import { drawLooptijd, type Looptijd } from './periode'
import { drawScores, type Scores } from './scores'

/** The registration of individual trajecten as a welfare organisation exports it: Windows-1252, semicolons, CR LF. */
export function makeRegistratie(): Uint8Array {
  const random = seededRandom(20_190_901)
  const trajecten = domeinen.flatMap((domein) => drawTrajecten(domein, random))
  const clienten = assignClienten(trajecten, random)
  const rows = trajecten
    .map((traject, index) => ({ traject, client: clienten[index] }))
    .toSorted((a, b) => a.traject.start - b.traject.start)
    .map(({ traject, client }, index) => writeRow(traject, client, 10_001 + index))
  return encodeWindows1252(joinRecords([headers, ...rows]))
}

interface Traject extends Looptijd {
  readonly domein: string
  readonly dimensie: Dimensie | null
  readonly scores: Scores
  readonly jongerDan25: boolean
  readonly onderdeel: string
}

const headers = [
  'Trajectnummer',
  'Cliëntnummer',
  'BSN',
  'Geboortedatum',
  'Gebied',
  'Organisatieonderdeel',
  'ZRM-domein',
  'PG-dimensie',
  'Startscore',
  'Doelscore',
  'Eindscore',
  'Startdatum',
  'Einddatum',
]

function drawTrajecten(domein: Domein, random: Random): Traject[] {
  const scores = drawScores(domein, random)
  const dimensie = random.shuffle(spreadDimensies(domein))
  const jong = random.shuffle(scores.map((_, index) => index < domein.jongerDan25))
  return scores.map((score, index) => ({
    domein: domein.naam,
    dimensie: dimensie[index] ?? null,
    scores: score,
    jongerDan25: jong[index] ?? false,
    onderdeel: drawOnderdeel(jong[index] ?? false, random),
    ...drawLooptijd(score.lopend, random),
  }))
}

function drawOnderdeel(jong: boolean, random: Random): string {
  return jong
    ? random.pick({ Jongerencoaching: 70, Cliëntondersteuning: 15, 'Algemeen maatschappelijk werk': 15 })
    : random.pick({
        'Algemeen maatschappelijk werk': 55,
        Cliëntondersteuning: 28,
        'Sociaal-juridische hulp': 17,
      })
}

function writeRow(traject: Traject, client: Client | undefined, nummer: number): string[] {
  if (!client) throw new Error('A traject without a client')
  const { start, doel, eind } = traject.scores
  const score = (value: number | null) => (value === null ? '' : String(value))
  return [
    `T${nummer}`,
    client.nummer,
    client.bsn,
    writeDutchDay(client.geboren),
    client.gebied,
    traject.onderdeel,
    traject.domein,
    traject.dimensie ?? '',
    score(start),
    score(doel),
    score(eind),
    writeDutchDay(traject.start),
    traject.eind === null ? '' : writeDutchDay(traject.eind),
  ]
}
