import type { CellValue, ColumnType, ResultTable } from '../bridge/table'
import { richtingenTable } from '../notebook/zrm/richtingenTable'
import { defaultSettings, type EvidenceSettings, type SourceManifest } from '../workspace/werkmap'
import { compareDomain } from '../zrm/compareDomain'
import { comparisonFacts } from '../zrm/facts'
import { zrmScale } from '../zrm/scale'
import type { Traject } from '../zrm/traject'
import type { Vergelijking } from '../zrm/vergelijking'
import type { AssessmentContext, Subject } from './assessment'
import type { Contributions } from './disclosure/dominance'
import { solver } from './disclosure/testing'

export const bron = (over: Partial<SourceManifest> = {}): SourceManifest => ({
  naam: 'trajecten',
  titel: 'Trajectregistratie',
  pad: 'sample-data/trajecten.csv',
  sha256: '0'.repeat(64),
  soort: 'registratie-trajecten',
  aard: 'registratie',
  ...over,
})

export const cbs = (over: Partial<SourceManifest> = {}) =>
  bron({ naam: 'inkomens', titel: 'Lage inkomens', soort: 'cbs-statline', aard: 'integraal', ...over })

export const context = (settings: Partial<EvidenceSettings> = {}): AssessmentContext => ({
  settings: { ...defaultSettings, ...settings },
  verslagjaar: 2020,
  organisatie: 'Sociaal Werk De Schans',
  ledger: [],
  solver,
})

/** A table from columns of values; a column is text when its first value is. */
export function table(columns: Readonly<Record<string, readonly CellValue[]>>): ResultTable {
  const length = Math.max(...Object.values(columns).map((values) => values.length))
  const rows = Array.from({ length }, (_, index) =>
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[index] ?? null])),
  )
  const typeOf = (values: readonly CellValue[]): ColumnType =>
    typeof values[0] === 'string' ? 'text' : 'number'
  return {
    columns: Object.entries(columns).map(([name, values]) => ({ name, type: typeOf(values) })),
    rows,
    rowCount: length,
  }
}

export const subject = (over: Partial<Subject> = {}): Subject => ({
  cell: 'cel',
  kind: 'sql',
  table: table({}),
  roles: [],
  partition: [],
  sources: [bron()],
  readsPseudonyms: false,
  columnsRead: [],
  columnsNamed: [],
  origins: null,
  freeText: [],
  contributions: null,
  heaviestWeight: null,
  reallocations: [],
  population: { conditions: [], period: null },
  zrm: null,
  ...over,
})

/** A count per group of a registration, groups named a, b, c, …. */
export const perGroup = (counts: readonly number[], over: Partial<Subject> = {}): Subject =>
  subject({
    table: table({ groep: counts.map((_, index) => String.fromCharCode(97 + index)), n: counts }),
    roles: [
      { rol: 'groep', kolom: 'groep' },
      { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
    ],
    ...over,
  })

/** A count with its base and share, one row and no groups. */
export const share = (k: number, n: number, over: Partial<Subject> = {}): Subject =>
  subject({
    table: table({ aantal: [k], totaal: [n], pct: [n === 0 ? null : k / n] }),
    roles: [{ rol: 'aandeel', kolom: 'pct', teller: 'aantal', noemer: 'totaal', eenheid: 'trajecten' }],
    ...over,
  })

let contributors = 0

/** Different people make up an amount: some say how much, the others share the rest equally. */
export function contributed(total: number, people: number, ...largest: readonly number[]): Contributions {
  const rest = total - largest.reduce((sum, amount) => sum + amount, 0)
  const others = people - largest.length
  const amounts = [...largest, ...Array.from({ length: others }, () => rest / others)]
  return { total, people, largest: amounts.map((amount) => ({ who: ++contributors, amount })) }
}

/** One of each, unless they say how many. */
export function zrmSubject(
  trajecten: readonly (Omit<Traject, 'aantal'> & { readonly aantal?: number })[],
  vergelijkingen: readonly Vergelijking[] = ['eind-start'],
): Subject {
  const compared = compareDomain(
    trajecten.map((traject) => ({ aantal: 1, ...traject })),
    vergelijkingen,
  )
  return subject({
    ...richtingenTable(compared.comparisons),
    kind: 'zrm',
    zrm: {
      domein: 'Financiën',
      scale: zrmScale,
      periode: null,
      comparisons: comparisonFacts(compared.comparisons),
      behoud: compared.behoud,
      started: compared.started,
      loss: compared.loss,
      outsideScale: [...new Set(compared.problems.map(({ row }) => row + 1))],
      repeats: null,
      tests: 0,
    },
    columnsRead: ['startscore', 'doelscore', 'eindscore'],
    columnsNamed: ['startscore', 'doelscore', 'eindscore'],
  })
}

/** So many trajecten that rose, stayed level and fell, and of which the end isn't known. */
export function developments(
  hoger: number,
  gelijk: number,
  lager: number,
  onbekend: number,
): readonly Traject[] {
  const rows = (count: number, startscore: number, eindscore: number | null) =>
    Array.from({ length: count }, (): Traject => ({ startscore, doelscore: null, eindscore, aantal: 1 }))
  return [...rows(hoger, 2, 3), ...rows(gelijk, 2, 2), ...rows(lager, 3, 2), ...rows(onbekend, 3, null)]
}
