import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

// The file is read here by hand, so the counts don't rest on the code that wrote it.
const text = readFileSync(new URL('../trajecten-2019-2020.csv', import.meta.url), 'latin1')
const [headers = [], ...rows] = text
  .trimEnd()
  .split('\r\n')
  .map((line) => line.split(';'))
const trajecten = rows.map((fields) =>
  Object.fromEntries(headers.map((header, i) => [header, fields[i] ?? ''])),
)
type Traject = (typeof trajecten)[number]

const op = (domein: string) => trajecten.filter((traject) => traject['ZRM-domein'] === domein)
const financien = op('Financiën')

function countBy(list: readonly Traject[], keyOf: (traject: Traject) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const traject of list) counts[keyOf(traject)] = (counts[keyOf(traject)] ?? 0) + 1
  return counts
}

const isoOf = (dutch = '') => dutch.split('-').toReversed().join('-')

/** Years between two Dutch days, birthdays counted as they fall. */
function ageAt(born = '', day = ''): number {
  const [from, to] = [isoOf(born), isoOf(day)]
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)
}

const jongerDan25 = (list: readonly Traject[], day?: string) =>
  list.filter((traject) => ageAt(traject.Geboortedatum, day ?? traject.Startdatum) < 25).length

function compare(list: readonly Traject[], to: string, from: string): Record<string, number> {
  return countBy(list, (traject) => {
    if (!traject[to] || !traject[from]) return 'onbekend'
    const difference = Number(traject[to]) - Number(traject[from])
    if (difference === 0) return 'gelijk'
    return difference > 0 ? 'hoger' : 'lager'
  })
}

describe('the registration of trajecten', () => {
  it('is a Windows-1252 file with semicolons and CR LF', () => {
    expect(text.split('\r\n')[0]).toBe(
      'Trajectnummer;Cliëntnummer;BSN;Geboortedatum;Gebied;Organisatieonderdeel;ZRM-domein;PG-dimensie;' +
        'Startscore;Doelscore;Eindscore;Startdatum;Einddatum',
    )
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0080-\u009f]/)
  })

  it('has the published and chosen numbers of trajecten per domein', () => {
    expect(countBy(trajecten, (traject) => traject['ZRM-domein'] ?? '')).toEqual({
      Financiën: 273,
      'Geestelijke gezondheid': 84,
      'Huiselijke relaties': 78,
      Huisvesting: 61,
      'Lichamelijke gezondheid': 57,
      'Sociaal netwerk': 41,
      Tijdsbesteding: 33,
      'Werk & Opleiding': 30,
      'Maatschappelijke participatie': 26,
      'Instrumentele ADL': 19,
      Middelengebruik: 12,
      Justitie: 4,
    })
    expect(trajecten).toHaveLength(718)
    expect(Math.round((100 * 273) / 718)).toBe(38)
    expect(Math.round((100 * 57) / 718)).toBe(8)
  })

  it('has the published numbers per PG-dimensie on Financiën and Lichamelijke gezondheid', () => {
    const perDimensie = (domein: string) => countBy(op(domein), (traject) => traject['PG-dimensie'] || 'leeg')
    expect(perDimensie('Financiën')).toEqual({
      'Dagelijks functioneren': 73,
      'Kwaliteit van leven': 45,
      'Mentaal welbevinden': 22,
      Meedoen: 10,
      Zingeving: 3,
      leeg: 120,
    })
    expect(perDimensie('Lichamelijke gezondheid')).toEqual({
      'Dagelijks functioneren': 12,
      Lichaamsfuncties: 6,
      Meedoen: 5,
      Zingeving: 2,
      leeg: 32,
    })
  })

  it('has 27 of the 273 on Financiën under 25, on whichever day of the period age is taken', () => {
    expect(jongerDan25(financien)).toBe(27)
    expect(jongerDan25(financien, '01-09-2019')).toBe(27)
    expect(jongerDan25(financien, '31-08-2020')).toBe(27)
  })

  it('has the chosen directions and unknowns of the scores on Financiën', () => {
    expect(compare(financien, 'Eindscore', 'Startscore')).toEqual({
      hoger: 96,
      gelijk: 67,
      lager: 22,
      onbekend: 88,
    })
    expect(compare(financien, 'Eindscore', 'Doelscore')).toEqual({
      hoger: 14,
      gelijk: 84,
      lager: 68,
      onbekend: 107,
    })
    expect(compare(financien, 'Doelscore', 'Startscore')).toEqual({ hoger: 189, gelijk: 53, onbekend: 31 })
    const open = financien.filter((traject) => !traject.Eindscore)
    expect(countBy(open, (traject) => (traject.Einddatum ? 'afgesloten' : 'lopend'))).toEqual({
      lopend: 75,
      afgesloten: 13,
    })
    expect(open.filter((traject) => !traject.Doelscore)).toHaveLength(12)
  })

  it('holds no impossible scores or days', () => {
    const wrong = trajecten.filter((traject) => {
      const scores = [traject.Startscore, traject.Doelscore, traject.Eindscore]
      const [start, eind] = [isoOf(traject.Startdatum), isoOf(traject.Einddatum)]
      return (
        scores.some((score) => !/^[1-5]?$/.test(score ?? '')) ||
        (traject.Startscore && traject.Doelscore && traject.Doelscore < traject.Startscore) ||
        (traject.Eindscore && !traject.Einddatum) ||
        start < '2019-09-01' ||
        start > '2020-08-31' ||
        (eind !== '' && (eind <= start || eind > '2020-08-31'))
      )
    })
    expect(wrong).toEqual([])
  })

  it('has 677 clients, 41 of whom came back once after their first traject had ended', () => {
    const perClient = countBy(trajecten, (traject) => traject.Cliëntnummer ?? '')
    const returned = Object.keys(perClient)
      .filter((client) => perClient[client] === 2)
      .map((client) => trajecten.filter((traject) => traject.Cliëntnummer === client))
    expect([Object.keys(perClient).length, returned.length]).toEqual([677, 41])
    expect(Math.max(...Object.values(perClient))).toBe(2)
    const early = returned.filter(
      ([first, second]) => !first?.Einddatum || isoOf(first.Einddatum) >= isoOf(second?.Startdatum),
    )
    expect(early).toEqual([])
  })

  it('gives a client one BSN, birth date and area; each BSN passes the eleven-test', () => {
    const persons = new Set(
      trajecten.map((traject) =>
        [traject.Cliëntnummer, traject.BSN, traject.Geboortedatum, traject.Gebied].join(),
      ),
    )
    const bsns = [...new Set(trajecten.map((traject) => traject.BSN ?? ''))]
    expect([persons.size, bsns.length]).toEqual([677, 677])
    const sum = (bsn: string) =>
      bsn.split('').reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0)
    expect(bsns.filter((bsn) => !/^90000\d{4}$/.test(bsn) || sum(bsn) % 11 !== 0)).toEqual([])
  })
})
