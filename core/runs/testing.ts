import type { CellValue } from '../bridge/table'
import type { RunCell, RunRecord, RunSource, RunTable } from './record'

/** Valid parts of a record; a test names only what matters to it. */

export const source = (over: Partial<RunSource> = {}): RunSource => ({
  naam: 'trajecten',
  titel: 'Trajecten',
  sha256: 'a'.repeat(64),
  rijen: 718,
  personen: true,
  beschrijving: 'd'.repeat(64),
  ...over,
})

/** Columns as `name role`, `name` for words without one; numbers where the first row has one. */
export const table = (
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
  beschermd: RunTable['beschermd'] = [],
): RunTable => ({
  kolommen: columns.map((column, at) => {
    const [naam = '', rol = null] = column.split(' ')
    return { naam, rol, type: typeof rows[0]?.[at] === 'number' ? 'number' : 'text' }
  }),
  rijen: rows,
  beschermd,
})

export const cell = (over: Partial<RunCell> & { readonly tabel?: RunTable | null } = {}): RunCell => {
  const { tabel = table(['domein groep', 'n aantal'], [['Financiën', 273]]), ...rest } = over
  return {
    naam: 'per_domein',
    soort: 'sql',
    tekst: 'SELECT domein, count(*) AS n FROM trajecten GROUP BY ALL',
    leest: { cellen: [], bronnen: ['trajecten'], parameters: [] },
    mislukt: false,
    resultaat: { rijen: tabel?.rijen.length ?? 10, ingehouden: false, tabel },
    voorbehouden: [],
    ...rest,
  }
}

export const record = (over: Partial<RunRecord> = {}): RunRecord => ({
  formaat: 1,
  notebook: 'analyses/armoede/proef.md',
  titel: 'Proef',
  sha256: 'e'.repeat(64),
  engine: 'v1.4.3',
  parameters: {},
  instellingen: { kleinste_cel: 10 },
  bronnen: [source()],
  cellen: [cell()],
  ...over,
})
