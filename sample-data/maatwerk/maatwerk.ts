import { seededRandom } from '../random'
import { writeParquet } from '../parquet'

/** How the 43 trajecten of 2024 stood at the end of the year; SOURCES.md marks each number. */
const standen = [
  ['afgerond', 13],
  ['gestart', 28],
  ['wacht nog', 2],
] as const

const domeinen = ['Tijdsbesteding', 'Sociaal netwerk', 'Financiën', 'Werk & Opleiding']
const dorpen: Readonly<Record<string, number>> = { Noord: 49, Oost: 21, Zuid: 18, West: 12 }

/** Trajecten of people who are helped towards taking part, one row each, as an export of a data warehouse (Parquet). */
export function makeMaatwerk(): Uint8Array {
  const random = seededRandom(20_241_231)
  const rows = random
    .shuffle(standen.flatMap(([stand, count]) => Array.from({ length: count }, () => stand)))
    .map((stand, at) => ({
      traject: `M${24_001 + at}`,
      gebied: random.pick(dorpen),
      leeftijd: random.whole(19, 66),
      domein: domeinen[random.whole(0, domeinen.length - 1)] ?? null,
      start: stand === 'wacht nog' ? null : dayOf(random.whole(0, 9)),
      eind: stand === 'afgerond' ? dayOf(random.whole(10, 11)) : null,
      stand,
    }))
  return writeParquet([
    { name: 'trajectnummer', type: 'text', values: rows.map(({ traject }) => traject) },
    { name: 'gebied', type: 'text', values: rows.map(({ gebied }) => gebied) },
    { name: 'leeftijd', type: 'whole', values: rows.map(({ leeftijd }) => leeftijd) },
    { name: 'zrm_domein', type: 'text', values: rows.map(({ domein }) => domein) },
    { name: 'startdatum', type: 'day', values: rows.map(({ start }) => start) },
    { name: 'einddatum', type: 'day', values: rows.map(({ eind }) => eind) },
    { name: 'stand', type: 'text', values: rows.map(({ stand }) => stand) },
  ])
}

const dayOf = (month: number) => `2024-${String(month + 1).padStart(2, '0')}-15`
