import type { ColumnSettings } from '../workspace/werkmap'
import type { ColumnType } from '../bridge/table'
import { bracketsAreNegative } from './columns/brackets'
import { isWhole, typeOfColumn, unitBesideNumbers } from './columns/columnType'
import { sqlNames } from './columns/names'
import type { DecimalSign } from './columns/numbers'
import {
  ageReader,
  codedReader,
  knownReader,
  reasonedReader,
  readerOf,
  toPc4,
  transformingReader,
  type CellReader,
} from './columns/readCell'
import type { InspectOptions } from './inspection'
import { personalHeaders } from './privacy/personalHeaders'
import { screenColumn, type Screening } from './privacy/screen'
import type { RawColumn, RawTable } from './rawTable'
import type { ClueColumn, Recognition } from './recognise/clues'
import type { StudiedColumn } from './studiedColumn'

export interface Findings {
  readonly table: RawTable
  readonly clues: readonly ClueColumn[]
  readonly recognition: Recognition
  readonly settings: readonly ColumnSettings[]
  /** The decimal sign of each column; null where there is none, or it has to be asked. */
  readonly signs: readonly (DecimalSign | null)[]
  readonly options: InspectOptions
}

/** Puts what was found and what the settings say together, column by column. */
export function describeColumns(findings: Findings): readonly StudiedColumn[] {
  const { table, clues, recognition, settings, options } = findings
  const roles = clues.map((_, at) => settings[at]?.rol ?? recognition.roles[at] ?? null)
  const startColumn = roles.indexOf('startdatum')
  const reference = startColumn < 0 ? (options.referenceDate ?? null) : { column: startColumn }
  const context = {
    hasReferenceDay: reference !== null,
    aboutPersons: isAboutPersons(table, recognition),
    names: clues.flatMap(({ name, words }) => [name, words]),
    personalHeaders: personalHeaders(clues.map(({ header }) => header)),
  }
  const screenings = clues.map((clue, at) =>
    screenColumn(clue, roles[at] ?? null, settings[at] ?? {}, context),
  )
  const names = sqlNames(
    table.columns.map(({ label, name }, at) => ({
      label: nameAfter(screenings[at]) ?? name ?? label,
      said: settings[at]?.als ?? null,
    })),
  )
  return clues.flatMap((clue, at): StudiedColumn[] => {
    const [column, screening] = [table.columns[at], screenings[at]]
    if (column === undefined || screening === undefined) return []
    const ownUnit = column.unit ?? unitBesideNumbers(clue.scan)
    const form = withKnownReasons(column, at, loadedForm(findings, at, screening, reference))
    const { type, whole, read } = withCodes(settings[at]?.ontbrekend, at, form)
    return [
      {
        at,
        header: column.header,
        name: names[at] ?? '',
        label: settings[at]?.label ?? column.label,
        unit: settings[at]?.eenheid ?? ownUnit,
        ownUnit,
        role: roles[at] ?? null,
        type,
        whole,
        screening,
        scan: clue.scan,
        valueLabels: column.known?.valueLabels ?? {},
        keeps: settings[at]?.blijft_waarde ?? [],
        from: screening.transform === 'leeftijd' && startColumn >= 0 ? [at, startColumn] : [at],
        read,
      },
    ]
  })
}

/** Rows of a registration of activities are about activities. */
function isAboutPersons({ format }: RawTable, { kind, nature }: Recognition): boolean {
  if (kind === 'registratie-collectief') return false
  return format === 'spss' || nature === 'registratie' || nature === 'enquete'
}

/** An age isn't called a birth date. */
function nameAfter(screening: Screening | undefined): string | null {
  return screening?.transform === 'leeftijd' || screening?.transform === 'pc4' ? screening.transform : null
}

interface LoadedForm {
  readonly type: ColumnType
  readonly whole: boolean
  readonly read: CellReader
}

/** What the format calls missing is so whatever becomes of the value: another type, an age, a pseudonym. */
function withKnownReasons({ known }: RawColumn, at: number, form: LoadedForm): LoadedForm {
  return known === undefined ? form : { ...form, read: reasonedReader(at, known, form.read) }
}

function withCodes(codes: ColumnSettings['ontbrekend'], at: number, form: LoadedForm): LoadedForm {
  return codes === undefined ? form : { ...form, read: codedReader(at, form.type, codes, form.read) }
}

function loadedForm(
  { table, clues, recognition, settings, signs }: Findings,
  at: number,
  { transform, finding }: Screening,
  reference: string | { readonly column: number } | null,
): LoadedForm {
  const sign = signs[at] ?? null
  if (transform === 'leeftijd' && reference !== null)
    return { type: 'number', whole: true, read: ageReader(at, reference) }
  if (transform === 'pc4') return { type: 'text', whole: false, read: transformingReader(at, toPc4) }
  if (transform === 'pseudoniem') return { type: 'text', whole: false, read: readerOf(at, 'text', sign) }
  const known = table.columns[at]?.known
  if (known !== undefined && (settings[at]?.type ?? known.type) === known.type)
    return { type: known.type, whole: known.whole, read: knownReader(at) }
  const clue = clues[at]
  const found =
    clue === undefined || recognition.codes[at] === true ? 'text' : typeOfColumn(clue.scan, sign, clue)
  // Numbers of persons aren't quantities: one that is loaded after all keeps its leading zeros.
  const type = settings[at]?.type ?? (finding === null ? found : 'text')
  const negative = type === 'number' && clue !== undefined && bracketsAreNegative(clue.scan, sign, clue)
  return {
    type,
    whole: clue !== undefined && isWhole(clue.scan),
    read: readerOf(at, type, sign, negative),
  }
}
