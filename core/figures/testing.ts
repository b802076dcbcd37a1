import type { CellValue, ColumnType, ResultTable } from '../bridge/table'
import type { Flag } from '../evidence/flags'
import type { SourceManifest } from '../workspace/werkmap'
import type { FigureInput } from './model'

/** A small valid table: columns as `naam: type`, rows in their order. */
export function table(
  columns: Readonly<Record<string, ColumnType>>,
  ...rows: readonly (readonly CellValue[])[]
): ResultTable {
  const names = Object.keys(columns)
  return {
    columns: Object.entries(columns).map(([name, type]) => ({ name, type })),
    rows: rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null]))),
    rowCount: rows.length,
  }
}

export const registratie: SourceManifest = {
  naam: 'trajecten',
  titel: 'Trajectregistratie',
  pad: 'sample-data/trajecten.csv',
  sha256: 'a'.repeat(64),
  soort: 'registratie-trajecten',
  aard: 'registratie',
  uitgever: 'Welzijnsorganisatie (voorbeeld)',
  peilperiode: { van: '2019-09-01', tot: '2020-08-31' },
}

export const cbs: SourceManifest = {
  ...registratie,
  naam: 'inkomens',
  titel: 'Lage inkomens',
  uitgever: 'CBS',
  sha256: 'b'.repeat(64),
  soort: 'cbs-statline',
  aard: 'integraal',
  peilperiode: { van: '2014-01-01', tot: '2019-12-31' },
}

export const flag = (over: Partial<Flag> = {}): Flag => ({
  code: 'dubbeltelling',
  severity: 'informeert',
  subject: 'dimensies',
  short: 'Trajecten, geen personen',
  message: 'Het gaat om trajecten en niet om personen.',
  evidence: {},
  ...over,
})

const dimensies = table(
  { dimensie: 'text', n: 'number' },
  ['Dagelijks functioneren', 73],
  ['Meedoen', 10],
  ['Kwaliteit van leven', 45],
  ['Zingeving', 3],
)

/** Bars of counts by dimension, Intern, with the exact table published as it is. */
export const figureInput = (over: Partial<FigureInput> = {}): FigureInput => {
  const exact = over.table ?? dimensies
  return {
    name: 'dimensies',
    keys: { titel: 'Trajecten per dimensie', soort: 'staaf', x: 'n', y: 'dimensie' },
    roles: [
      { rol: 'groep', kolom: 'dimensie' },
      { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
    ],
    table: exact,
    protection: { withheld: null, totals: {}, hidden: [], table: exact },
    flags: [flag()],
    sources: [registratie],
    weergave: 'intern',
    width: 640,
    scheme: 'licht',
    ...over,
  }
}

/** The same in Publicatie: Meedoen (10) and Zingeving (3) are hidden. */
export const protectedInput = (over: Partial<FigureInput> = {}): FigureInput =>
  figureInput({
    weergave: 'publicatie',
    protection: {
      withheld: null,
      totals: {},
      hidden: [
        { row: 2, column: 'n' },
        { row: 3, column: 'n' },
      ],
      table: table(
        { dimensie: 'text', n: 'number' },
        ['Dagelijks functioneren', 73],
        ['Kwaliteit van leven', 45],
        ['Meedoen', null],
        ['Zingeving', null],
      ),
    },
    ...over,
  })
