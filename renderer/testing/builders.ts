import type { ResultTable } from '../../core/bridge/table'
import type { Flag } from '../../core/evidence/flags'
import type { InspectedColumn } from '../../core/sources/inspection'
import type { Cell, FiguurCell, SqlCell, TekstCell } from '../../core/notebook/model'
import type { CellOutput, CellState, NotebookState, SourceState } from '../../core/workbench/model'
import type { SourceManifest } from '../../core/workspace/werkmap'

/** Valid objects of the contracts; a test names only what matters to it. */

export const manifest = (over: Partial<SourceManifest> = {}): SourceManifest => ({
  naam: 'trajecten',
  titel: 'Registratie van trajecten',
  pad: 'bronnen/trajecten.csv',
  sha256: '0'.repeat(64),
  soort: 'registratie-trajecten',
  aard: 'registratie',
  ...over,
})

export const source = (over: Partial<SourceState> = {}): SourceState => ({
  manifest: manifest(),
  status: 'geladen',
  problem: null,
  inspection: null,
  columns: [{ name: 'leeftijd', type: 'BIGINT' }],
  rowCount: 718,
  recipe: null,
  sha256: '0'.repeat(64),
  differences: [],
  changeWaits: false,
  ...over,
})

const place = { from: 0, to: 0, bodyFrom: 0, bodyTo: 0, line: 1 }

export const tekst = (id: string, markdown: string): TekstCell => ({
  ...place,
  id,
  kind: 'tekst',
  markdown,
  values: [],
})

export const sql = (name: string, text = 'SELECT 1'): SqlCell => ({
  ...place,
  id: name,
  kind: 'sql',
  name,
  sql: text,
  roles: [],
})

export const figuur = (name: string, drawn: string): FiguurCell => ({
  ...place,
  id: name,
  kind: 'figuur',
  name,
  source: drawn,
  keys: { titel: name, soort: 'staaf', x: 'n', y: 'groep' },
})

export const flag = (over: Partial<Flag> = {}): Flag => ({
  code: 'dubbeltelling',
  severity: 'informeert',
  subject: 'cel',
  short: 'Trajecten, geen personen',
  message: 'Het gaat om trajecten en niet om personen.',
  evidence: {},
  ...over,
})

export const counts: ResultTable = {
  columns: [
    { name: 'domein', type: 'text' },
    { name: 'n', type: 'number' },
  ],
  rows: [
    { domein: 'Financiën', n: 273 },
    { domein: 'Justitie', n: 4 },
  ],
  rowCount: 2,
}

/** A count per domain of which Justitie is hidden in Publicatie. */
export const output = (flags: readonly Flag[] = []): CellOutput => ({
  table: counts,
  roles: [{ rol: 'aantal', kolom: 'n', eenheid: 'trajecten' }],
  sources: [manifest()],
  zrm: null,
  assessment: {
    flags,
    exact: { mayBeKept: true, hidden: [{ row: 1, column: 'n' }] },
    published: null,
    conflicts: [],
    protection: {
      withheld: null,
      totals: {},
      hidden: [{ row: 1, column: 'n' }],
      table: {
        ...counts,
        rows: [
          { domein: 'Financiën', n: 273 },
          { domein: 'Justitie', n: null },
        ],
      },
    },
  },
})

export const cellState = (cell: Cell, over: Partial<CellState> = {}): CellState => ({
  cell,
  status: 'klaar',
  staleReason: null,
  error: null,
  output: null,
  milliseconds: 12,
  ran: null,
  ...over,
})

export const notebook = (cells: readonly CellState[], over: Partial<NotebookState> = {}): NotebookState => ({
  path: 'analyses/armoede/trajecten.md',
  notebook: {
    text: '',
    front: null,
    meta: {
      titel: 'Individuele trajecten',
      thema: 'armoede',
      hoofdstuk: null,
      bronnen: [],
      parameters: {},
      aanvaard: {},
    },
    cells: cells.map(({ cell }) => cell),
    problems: [],
  },
  parameters: {},
  cells,
  draft: null,
  canUndo: false,
  canRedo: false,
  unsaved: false,
  leftUnsaved: null,
  keeping: null,
  changedOnDisk: false,
  running: false,
  keptRuns: new Map(),
  ...over,
})

/** A filled text column. */
export const column = (over: Partial<InspectedColumn> = {}): InspectedColumn => ({
  header: over.name ?? 'gebied',
  name: 'gebied',
  label: over.name ?? 'gebied',
  type: 'text',
  unit: null,
  ownUnit: null,
  role: null,
  nulls: 0,
  missing: {},
  proposedMissing: [],
  valueLabels: {},
  loaded: true,
  transform: null,
  profile: null,
  ...over,
})
