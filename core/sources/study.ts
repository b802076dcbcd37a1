import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ColumnSettings } from '../workspace/werkmap'
import { decideDecimalSign } from './columns/decimalSign'
import { plainName } from './columns/names'
import { scanColumns } from './columns/scan'
import { describeColumns } from './describeColumns'
import { describeValues } from './describeValues'
import type { ImportProblem, ImportQuestion, InspectOptions } from './inspection'
import type { DecimalSign } from './columns/numbers'
import { recognise, type Recognised } from './recognise/recognise'
import type { ClueColumn } from './recognise/clues'
import type { RawColumn, RawTable } from './rawTable'
import type { StudiedColumn } from './studiedColumn'

/** All that is known of a table before its values are profiled or loaded. */
export interface Study {
  readonly table: RawTable
  readonly recognition: Recognised
  /** Of the columns that have none of their own. */
  readonly sign: DecimalSign | null
  readonly questions: readonly ImportQuestion[]
  /** What decisions about the values rest on; Dutch. */
  readonly notes: readonly string[]
  readonly columns: readonly StudiedColumn[]
}

/** Scans all values, recognises the kind of source, and decides type, name, role and screening of each column. */
export function studyTable(
  table: RawTable,
  fileName: string,
  options: InspectOptions,
): Outcome<Study, ImportProblem> {
  const unknown = unknownColumn(table, options)
  if (unknown !== undefined)
    return fail({
      kind: 'missing-column',
      file: fileName,
      column: unknown,
      found: table.columns.map(({ header }) => header),
    })
  const settings = table.columns.map((column) => withReasons(column, options.columns?.[column.header] ?? {}))
  const scans = scanColumns(
    table,
    settings.map(({ ontbrekend }) => ontbrekend),
  )
  const clues = table.columns.flatMap(
    ({ header, label, ownName = label, unit, name = label, role = null, known }, at): ClueColumn[] => {
      const scan = scans[at]
      // Of a question with its answers listed, the words may name what is personal; the answers aren't.
      const words = Object.keys(known?.valueLabels ?? {}).length > 0 ? '' : plainName(ownName)
      return scan === undefined ? [] : [{ header, name: plainName(name), words, unit, role, scan }]
    },
  )
  const found = {
    columns: clues,
    surroundings: table.surroundings.join('\n'),
    statline: table.format === 'statline',
    survey: table.format === 'spss',
  }
  const recognition = recognise(found, options)
  const mayBeNumber = (at: number) =>
    table.columns[at]?.known === undefined &&
    settings[at]?.decimaal === undefined &&
    (settings[at]?.type === undefined ? recognition.codes[at] !== true : settings[at].type === 'number')
  const decision = decideDecimalSign(
    clues.flatMap((clue, at) =>
      mayBeNumber(at) ? [{ ...clue, pointIsOurs: table.columns[at]?.pointIsOurs === true }] : [],
    ),
    options.reading?.decimaal,
    table.columns.flatMap(({ header, asksSign }, at) =>
      asksSign === true && settings[at]?.type !== 'text' ? [header] : [],
    ),
  )
  const asked = new Set(decision.question?.columns)
  const signs = table.columns.map(({ header }, at) =>
    asked.has(header) ? null : (settings[at]?.decimaal ?? decision.sign),
  )
  // Until the user says what its values are, a column is shown as it stands.
  const answered = settings.map((said, at) =>
    asked.has(table.columns[at]?.header ?? '') ? { ...said, type: undefined } : said,
  )
  const columns = describeColumns({ table, clues, recognition, settings: answered, signs, options })
  return succeed({
    table,
    recognition,
    sign: decision.sign,
    questions: decision.question === null ? [] : [decision.question],
    notes: [
      ...decision.notes,
      ...describeValues(columns.filter(({ at }) => table.columns[at]?.known === undefined)),
    ],
    columns,
  })
}

/** What the file itself calls missing, and what the settings do. */
const withReasons = ({ reasons }: RawColumn, said: ColumnSettings): ColumnSettings =>
  reasons === undefined ? said : { ...said, ontbrekend: { ...reasons, ...said.ontbrekend } }

/** A column that is left out anyway need not be there: the werkmap's own copy doesn't have it. */
function unknownColumn(table: RawTable, { columns = {} }: InspectOptions): string | undefined {
  const headers = new Set(table.columns.map(({ header }) => header))
  return Object.keys(columns).find((header) => !headers.has(header) && columns[header]?.geladen !== false)
}
