import type { ColumnType } from '../../bridge/table'
import type { RawColumn } from '../rawTable'
import { noMissingValues, type MissingValues, type SpssValue, type SpssVariable } from './model'
import { percentFormat, valueForm, writeValue, type ValueForm } from './valueForm'

export interface SpssColumn {
  readonly column: RawColumn
  readonly write: (value: SpssValue) => string
}

/**
 * A variable as a column of the table, and how its values become cells.
 *
 * A cell without a value is empty (system-missing, a blank string), or holds the number or text that the file declares
 * missing; its reason is then the label of that code. With `keepsMissing` those codes are values.
 */
export function describeColumn(variable: SpssVariable, whole: boolean, keepsMissing: boolean): SpssColumn {
  const { name, label, format, isText, valueLabels } = variable
  const form = isText ? 'number' : valueForm(format)
  const isMissing = missingTest(keepsMissing ? noMissingValues : variable.missing)
  const write = (value: SpssValue) => (value === null ? '' : writeCell(value, form, isMissing))
  const labels = valueLabels.map(({ value, label: words }) => [write(value), words] as const)
  return {
    column: {
      header: name,
      name,
      label: label ?? name,
      unit: !isText && format === percentFormat ? '%' : null,
      known: {
        type: isText ? 'text' : types[form],
        whole,
        reasonOf: reasonOf(form, new Map(labels), (cell) => isMissing(isText ? cell : Number(cell))),
        valueLabels: Object.fromEntries(labels),
      },
    },
    write,
  }
}

const types: Readonly<Record<ValueForm, ColumnType>> = {
  number: 'number',
  date: 'date',
  datetime: 'datetime',
  time: 'text',
}

/** Numbers that are declared missing, or are no day on the calendar, keep the form of a number. */
function writeCell(
  value: number | string,
  form: ValueForm,
  isMissing: (value: number | string) => boolean,
): string {
  if (typeof value === 'string') return value
  return (isMissing(value) ? null : writeValue(value, form)) ?? String(value)
}

export function missingTest({ codes, range }: MissingValues): (value: number | string) => boolean {
  if (codes.length === 0 && range === null) return () => false
  return (value) =>
    codes.includes(value) ||
    (range !== null && typeof value === 'number' && value >= range.low && value <= range.high)
}

function reasonOf(
  form: ValueForm,
  labels: ReadonlyMap<string, string>,
  isMissing: (cell: string) => boolean,
) {
  return (cell: string): string | null => {
    if (cell === '') return 'leeg'
    if (isMissing(cell)) return labels.get(cell) ?? `code ${cell}`
    if (form === 'number' || /^-?\d+[-:]/.test(cell)) return null
    return form === 'time' ? 'geen geldige tijd' : 'geen geldige datum'
  }
}
