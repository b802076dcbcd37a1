import { formatNumber } from '../../statistics/dutchNumbers'
import { comparedScores, vergelijkingLabel, type Vergelijking } from '../vergelijking'
import { aboutWhen, joined, notPersons, type ReadAbout, type Reading } from './reading'

/** What was tested of a comparison, as it may be shown: null where it is protected or there is nothing to test. */
export interface ShownTests {
  readonly vergelijking: Vergelijking
  /** Median change, in levels. */
  readonly mediaan: number | null
  /** Hodges–Lehmann, in levels, with its 95% interval. */
  readonly verschuiving: number | null
  readonly laag: number | null
  readonly hoog: number | null
  /** Of the signs, adjusted for all tests in the table (Holm). */
  readonly p: number | null
}

/** The reading of the tests of a comparison. It says what a small p is, and never why. */
export function readTests(tests: ShownTests, about: ReadAbout): Reading {
  const { vergelijking, p } = tests
  const regel = `${aboutWhen(about)}, ${vergelijkingLabel(vergelijking).toLowerCase()}: ${sayShift(tests)}.`
  return {
    titel: `${about.over}: ${vergelijkingLabel(vergelijking).toLowerCase()}, getoetst`,
    regel,
    alinea: joined([
      regel,
      p === null
        ? null
        : `Tekentoets: p ${p < 0.001 ? '< 0,001' : `= ${formatNumber(p, 3)}`}${p < 0.05 ? smallP : largeP}`,
      `${notPersons} Een toets zegt niets over waardoor scores verschillen.`,
    ]),
  }
}

const smallP = '; als hoger en lager even waarschijnlijk zijn, komt zo’n verschil zelden door toeval voor.'
const largeP = '; als hoger en lager even waarschijnlijk zijn, kan zo’n verschil goed door toeval voorkomen.'

function sayShift({ vergelijking, mediaan, verschuiving, laag, hoog }: ShownTests): string {
  const [first, second] = comparedScores(vergelijking)
  if (mediaan === null || verschuiving === null || laag === null || hoog === null)
    return `hoeveel de ${first} van de ${second} verschilt, is niet te toetsen of wordt niet getoond`
  return `het verschil is in het midden (mediaan) ${levels(mediaan)}; geschat verschil ${levels(verschuiving)}, met 95%-interval van ${signed(laag)} tot ${signed(hoog)}`
}

const signed = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1)
const levels = (value: number) => `${signed(value)} ${Math.abs(value) === 1 ? 'niveau' : 'niveaus'}`
