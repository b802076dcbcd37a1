import type { ReadingSettings } from '../../workspace/werkmap'
import type { Encoding } from '../inspection'
import type { RawRow, RawTable } from '../rawTable'
import { TooManyCells } from './damage'
import { describeColumn, missingTest, type SpssColumn } from './describeColumn'
import { noMissingValues, type SpssFile, type SpssVariable } from './model'

/** Rows times columns. More doesn't fit beside the engine in the memory of a page. */
export const maxCells = 50_000_000

/**
 * Makes the table that the shared pipeline reads. Every case is read once here, so that a file that ends too early is
 * found before anything is shown of it.
 *
 * @throws {TooManyCells} as soon as the table turns out larger than can be held.
 */
export function toRawTable(file: SpssFile, { gebruikersmissend }: ReadingSettings): RawTable {
  const keepsMissing = gebruikersmissend === 'waarde'
  const { rowCount, whole } = measure(file, keepsMissing)
  const columns = file.variables.map((variable, at) =>
    describeColumn(variable, whole[at] ?? false, keepsMissing),
  )
  const { weight } = file
  return {
    format: 'spss',
    encoding: encodings.find((encoding) => encoding === file.encoding) ?? null,
    dialect: { delimiter: null, titleRecords: 0, headerRecords: 0, footerRecords: 0 },
    columns: columns.map(({ column }) =>
      column.header === weight ? { ...column, role: 'gewicht' } : column,
    ),
    rowCount,
    rows: (needed) => writeRows(file, columns, needed),
    surroundings: [],
    notes: [...describeFile(file), ...describeMissing(file.variables, keepsMissing)],
  }
}

const encodings = ['utf-8', 'windows-1252'] as const satisfies readonly Encoding[]

function measure(file: SpssFile, keepsMissing: boolean): { rowCount: number; whole: readonly boolean[] } {
  const whole: boolean[] = file.variables.map(({ isText }) => !isText)
  const maxRows = Math.floor(maxCells / file.variables.length)
  const tests = file.variables.map(({ missing }) => missingTest(keepsMissing ? noMissingValues : missing))
  let rowCount = 0
  for (const values of file.cases()) {
    rowCount += 1
    if (rowCount > maxRows) throw new TooManyCells()
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at]
      if (whole[at] === true && typeof value === 'number' && !Number.isSafeInteger(value))
        whole[at] = tests[at]?.(value) ?? false
    }
  }
  return { rowCount, whole }
}

function* writeRows(
  { cases }: SpssFile,
  columns: readonly SpssColumn[],
  needed: readonly number[] = [...columns.keys()],
): Generator<RawRow> {
  let row = 0
  for (const values of cases(needed)) {
    row += 1
    const cells = new Array<string>(columns.length).fill('')
    for (const at of needed) cells[at] = columns[at]?.write(values[at] ?? null) ?? ''
    yield { row, cells }
  }
}

function describeFile({ fileLabel, weight, encoding, notes }: SpssFile): readonly string[] {
  return [
    ...(fileLabel === '' ? [] : [`Titel in het bestand: ${fileLabel}`]),
    ...(encodings.some((known) => known === encoding) ? [] : [`De teksten zijn gelezen als ${encoding}.`]),
    ...(weight === null
      ? []
      : [
          `Het bestand is gewogen met “${weight}”: die kolom is het gewicht. De rijen zelf zijn ongewogen geladen.`,
        ]),
    ...notes,
  ]
}

function describeMissing(variables: readonly SpssVariable[], keepsMissing: boolean): readonly string[] {
  const count = variables.filter(({ missing }) => missing.codes.length > 0 || missing.range !== null).length
  if (count === 0) return []
  const where = count === 1 ? 'Bij 1 kolom' : `Bij ${count} kolommen`
  const consequence = keepsMissing
    ? 'Ze tellen als waarde, omdat je dat zo hebt ingesteld.'
    : 'Ze tellen als ontbrekend, met hun label als reden.'
  return [`${where} wijst het bestand codes aan als ontbrekend. ${consequence}`]
}
