import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { Inspection } from '../../../core/sources/inspection'
import { holdsValues } from '../../../core/sources/preview/fileView'
import type { FileRecord, RecordPart } from '../../../core/sources/preview/fileView'
import styles from './PreviewTable.module.css'

interface RawRecordsProps {
  readonly inspection: Inspection
  /** Without, only the lines around the table are shown. */
  readonly showsValues: boolean
}

/** The first records of the file, each with its row and what it was taken for. */
export function RawRecords({ inspection, showsValues }: RawRecordsProps): ReactNode {
  const { preview, format, dialect, columns } = inspection
  const records = preview.records.filter(({ part }) => showsValues || !holdsValues(part))
  const hasOwnHeader = records.some(({ part }) => part === 'kop')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key
    <div className={styles.scroll} role="region" aria-label="Het bestand zoals het is" tabIndex={0}>
      <table className={`${styles.table} ${styles.raw}`} data-marked={hasOwnHeader}>
        {format === 'spreadsheet' || hasOwnHeader ? null : (
          <thead>
            <tr>
              <th scope="col">Rij</th>
              {columns.slice(0, maxFields).map(({ name, header }) => (
                <th key={name} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {records.map((record, at) => (
            <tr key={record.row} data-part={record.part} data-jumps={jumps(records, at)}>
              <th scope="row" className={styles.row}>
                {partWords[record.part] === '' ? null : (
                  <span className={styles.part}>{partWords[record.part]}</span>
                )}
                {record.row}
              </th>
              {preview.form === 'regels' ? (
                <td className={styles.line}>
                  <Line record={record} delimiter={dialect.delimiter ?? ''} />
                </td>
              ) : (
                record.fields.slice(0, maxFields).map((field, at) => (
                  // Fields have no identity but their place.
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={at}>{field}</td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whether rows of the table between this record and the one above it aren't shown. */
function jumps(records: readonly FileRecord[], at: number): boolean {
  const [above, here] = [records[at - 1], records[at]]
  return above?.part === 'rij' && here !== undefined && here.row > above.row + 1
}

const maxFields = 150

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
}

function Line({ record, delimiter }: { readonly record: FileRecord; readonly delimiter: string }): ReactNode {
  const fields = record.fields.slice(0, maxFields)
  return fields.map((field, at) => (
    // Fields have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={at}>
      {at === 0 ? null : <span className={styles.delimiter}>{delimiter === '\t' ? '→' : delimiter}</span>}
      {field}
    </Fragment>
  ))
}
