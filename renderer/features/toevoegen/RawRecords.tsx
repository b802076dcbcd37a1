import { Fragment, useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Inspection } from '../../../core/sources/inspection'
import { holdsValues } from '../../../core/sources/preview/fileView'
import type { FileRecord, RecordPart } from '../../../core/sources/preview/fileView'
import { DataGrid } from '../../ui/grid/DataGrid'
import type { GridColumn } from '../../ui/grid/DataGrid'
import { lineWidth, previewWidth } from './previewWidth'
import styles from './PreviewGrid.module.css'

interface RawRecordsProps {
  readonly inspection: Inspection
  /** Without, only the lines around the table are shown. */
  readonly showsValues: boolean
}

/** The first records of the file, each with its row and what it was taken for. */
export function RawRecords({ inspection, showsValues }: RawRecordsProps): ReactNode {
  const { preview, format, dialect } = inspection
  const records = useMemo(
    () => preview.records.filter(({ part }) => showsValues || !holdsValues(part)),
    [preview, showsValues],
  )
  const asLines = preview.form === 'regels'
  const delimiter = dialect.delimiter === '\t' ? '→' : (dialect.delimiter ?? '')
  const hasOwnHeader = records.some(({ part }) => part === 'kop')
  const hasHead = format !== 'spreadsheet' && !hasOwnHeader && !asLines
  const columns = useMemo(
    () => (asLines ? [lineColumn(records)] : fieldColumns(records, hasHead ? inspection : null)),
    [asLines, records, hasHead, inspection],
  )
  return (
    <DataGrid
      density="dense"
      label="Het bestand zoals het is"
      columns={columns}
      rowCount={records.length}
      hasHead={hasHead}
      rowHead={{
        title: 'Rij',
        width: hasOwnHeader ? markedWidth : unmarkedWidth,
        of: (row) => <RowHead record={records[row]} />,
      }}
      classOfRow={(row) => classOf(records, row)}
      cell={(row, at) => {
        const fields = records[row]?.fields ?? []
        return asLines ? <Line fields={fields} delimiter={delimiter} /> : (fields[at] ?? '')
      }}
    />
  )
}

const [markedWidth, unmarkedWidth] = [104, 52]

const lineColumn = (records: readonly FileRecord[]): GridColumn => ({
  ...{ key: 'regel', title: '', detail: '', isNumber: false },
  width: lineWidth(records.map(({ fields }) => fields.join('|'))),
})

/** @param inspection Where the titles of the columns don't stand in the file. */
function fieldColumns(records: readonly FileRecord[], inspection: Inspection | null): readonly GridColumn[] {
  const count = records.reduce((most, { fields }) => Math.max(most, fields.length), 0)
  return Array.from({ length: count }, (_, at) => {
    const title = inspection?.columns[at]?.header ?? ''
    const width = previewWidth([title, ...records.map(({ fields }) => fields[at] ?? '')])
    return { key: String(at), title, detail: '', isNumber: false, width }
  })
}

function RowHead({ record }: { readonly record: FileRecord | undefined }): ReactNode {
  if (record === undefined) return null
  const word = partWords[record.part]
  return (
    <>
      {word === '' ? null : <span className={styles.part}>{word}</span>}
      {record.row}
    </>
  )
}

function classOf(records: readonly FileRecord[], at: number): string {
  const isOther = records[at]?.part !== 'rij'
  return [isOther ? styles.other : '', jumps(records, at) ? styles.jump : ''].join(' ')
}

/** Whether rows of the table between this record and the one above it aren't shown. */
function jumps(records: readonly FileRecord[], at: number): boolean {
  const [above, here] = [records[at - 1], records[at]]
  return above?.part === 'rij' && here !== undefined && here.row > above.row + 1
}

const partWords: Readonly<Record<RecordPart, string>> = {
  scheidingsteken: 'teken',
  titel: 'boven',
  kop: 'kop',
  eenheden: 'eenheid',
  rij: '',
  leeg: 'leeg',
  voet: 'onder',
  totaal: 'totaal',
  'andere-tabel': 'andere',
  'te-breed': 'te lang',
  'te-smal': 'te kort',
  tussenkop: 'tussenkop',
  'kop-weer': 'kop',
  afgebroken: 'breekt af',
  streep: 'streep',
}

interface LineProps {
  readonly fields: readonly string[]
  readonly delimiter: string
}

/** A line of a text; its delimiters stand out as far as it is likely looked at. */
function Line({ fields, delimiter }: LineProps): ReactNode {
  const [first = '', ...marked] = fields.slice(0, markedFields)
  return (
    <span className={styles.line}>
      {first}
      {marked.map((field, at) => (
        // Fields have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={at}>
          <span className={styles.delimiter}>{delimiter}</span>
          {field}
        </Fragment>
      ))}
      {fields
        .slice(markedFields)
        .map((field) => delimiter + field)
        .join('')}
    </span>
  )
}

const markedFields = 30
