import { randomNumbers } from './generate'

export interface SurveyVariable {
  readonly name: string
  readonly label: string
  /** As the workbench should type it. */
  readonly type: 'number' | 'text' | 'date' | 'datetime'
  /** Bytes of a string; 0 for a number. */
  readonly width: number
  /** Print format of a number, as SPSS writes it. */
  readonly format: string
  /** null is system-missing or a blank string; days and moments are ISO texts. */
  readonly values: readonly (number | string | null)[]
  /** By the value's text. */
  readonly valueLabels: ReadonlyMap<string, string>
  /** What `MISSING VALUES` declares. */
  readonly missing: string
  readonly isMissing: (value: number | string) => boolean
  /** The value in syntax, where that isn't plain. */
  readonly write?: (value: number | string) => string
}

export interface Survey {
  readonly seed: number
  readonly variables: readonly SurveyVariable[]
  readonly rowCount: number
}

/** A survey with every way in which SPSS files say that a value is missing. */
export function generateSurvey(seed: number): Survey {
  const random = randomNumbers(seed * 7919)
  const rowCount = 3 + random(12)
  const rows = (value: () => number | string | null) => Array.from({ length: rowCount }, value)
  const sometimes = <Value>(value: Value) => (random(6) === 0 ? null : value)
  const pick = (...from: readonly (number | string)[]) => from[random(from.length)] ?? null
  const plain = {
    width: 0,
    format: 'F8.2',
    valueLabels: new Map<string, string>(),
    missing: '',
    isMissing: () => false,
  }
  const answers = new Map([
    ['1', 'zeer tevreden'],
    ['2', 'niet tevreden'],
    ['8', 'weet niet'],
    ['9', 'wil niet zeggen'],
  ])
  const variables: readonly SurveyVariable[] = [
    { ...plain, name: 'tevreden_met_alles', label: 'Hoe tevreden bent u met één en ander?', type: 'number',
      valueLabels: answers, missing: '8, 9', isMissing: (value) => value === 8 || value === 9,
      values: rows(() => sometimes(pick(1, 2, 3, 8, 9))) },
    { ...plain, name: 'reeks', label: 'Een reeks', type: 'number', missing: '-9 THRU -1',
      isMissing: (value) => Number(value) <= -1 && Number(value) >= -9,
      values: rows(() => sometimes(random(30) - 12)) },
    { ...plain, name: 'laag', label: 'Een open reeks en een code', type: 'number', missing: 'LO THRU -5, 99',
      isMissing: (value) => Number(value) <= -5 || value === 99,
      values: rows(() => pick(-100, -5, -4, 0.5, 99, 98.25)) },
    { ...plain, name: 'hoog', label: 'Een reeks zonder einde', type: 'number', missing: '990 THRU HI',
      isMissing: (value) => Number(value) >= 990, values: rows(() => pick(1, 989.75, 990, 99999)) },
    { ...plain, name: 'breuk', label: 'Breuken', type: 'number', format: 'F20.6',
      values: rows(() => sometimes((random(2_000_000) - 1_000_000) / 64)) },
    { ...plain, name: 'groot', label: 'Grote getallen', type: 'number', format: 'E12.3',
      values: rows(() => (random(1000) - 500) * 1e12) },
    { ...plain, name: 'dag', label: 'Een dag', type: 'date', format: 'EDATE10',
      values: rows(() => sometimes(`${1600 + random(500)}-0${1 + random(9)}-1${random(10)}`)),
      write: (value) => `DATE.DMY(${String(value).split('-').reverse().map(Number).join(',')})` },
    { ...plain, name: 'moment', label: 'Een moment', type: 'datetime', format: 'DATETIME20',
      values: rows(() => sometimes(`20${10 + random(20)}-0${1 + random(9)}-1${random(10)}T0${random(10)}:${10 + random(50)}:00`)),
      write: (value) => {
        const [, year, month, day, hour, minute] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)/.exec(String(value)) ?? []
        return `DATE.DMY(${[day, month, year].map(Number).join(',')}) + ${Number(hour) * 3600 + Number(minute) * 60}`
      } },
    { ...plain, name: 'letter', label: 'Een letter', type: 'text', width: 1,
      valueLabels: new Map([['v', 'vrouw'], ['x', 'onbekend']]), missing: "'x'", isMissing: (value) => value === 'x',
      values: rows(() => sometimes(pick('v', 'm', 'x'))) },
    { ...plain, name: 'soort_hulp', label: 'Welke hulp', type: 'text', width: 24,
      valueLabels: new Map([['geen', 'heeft geen hulp nodig']]), missing: "'geen'",
      isMissing: (value) => value === 'geen',
      values: rows(() => sometimes(pick('geen', 'privé', '00123', 'één; twee'))) },
    { ...plain, name: 'verhaal', label: 'Een lang antwoord', type: 'text', width: 300 + random(3000),
      values: rows(() => sometimes('é'.repeat(120 + random(20)) + 'einde'.repeat(random(10)))) },
  ] // prettier-ignore
  return { seed, variables, rowCount }
}
