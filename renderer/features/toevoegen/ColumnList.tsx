import { useState } from 'react'
import type { ReactNode } from 'react'
import type { InspectedColumn, Inspection } from '../../../core/sources/inspection'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import type { ColumnSettings } from '../../../core/workspace/werkmap'
import { typeWords } from '../../ui/formatValue'
import { isLong, LongTableBody } from '../../ui/LongTableBody'
import { sampleWords } from '../../ui/profileWords'
import { ColumnEditor } from './ColumnEditor'
import type { ColumnChange } from './decisions'
import { Switch } from './Switch'
import styles from './ColumnList.module.css'

interface ColumnListProps {
  readonly inspection: Inspection
  readonly settings: Readonly<Record<string, ColumnSettings>>
  /** Whether values and counts may be shown; in Publicatie not those of persons. */
  readonly showsValues: boolean
  readonly onLoad: (header: string, geladen: boolean) => void
  readonly onChange: (header: string, change: ColumnChange) => void
}

/** The columns of the file as the engine would get them. Personal ones are switched above, beside what it means. */
export function ColumnList(props: ColumnListProps): ReactNode {
  const { columns } = props.inspection
  const [sought, setSought] = useState('')
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const toggle = (name: string) =>
    setOpened((before) => {
      const after = new Set(before)
      if (!after.delete(name)) after.add(name)
      return after
    })
  const word = sought.trim().toLowerCase()
  const found = columns.filter(({ header, label, name }) =>
    [header, label, name].some((text) => text.toLowerCase().includes(word)),
  )
  return (
    <>
      {columns.length > fewColumns ? (
        <input
          type="search"
          className={styles.search}
          aria-label="Zoek een kolom"
          placeholder="Zoek een kolom"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      ) : null}
      <div
        className={styles.scroll}
        role="region"
        aria-label="Kolommen van het bestand"
        data-columns
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key
        tabIndex={0}
      >
        <table
          className={`${styles.table} ${isLong(found) ? styles.long : ''}`}
          aria-rowcount={found.length + 1}
        >
          <thead>
            <tr>
              <th scope="col">Laden</th>
              <th scope="col">Kolom</th>
              <th scope="col">Naam in SQL</th>
              <th scope="col">Type</th>
              <th scope="col">Rol</th>
              <th scope="col">Waarden</th>
              <th scope="col">Ontbreekt</th>
              <th scope="col">
                <span className="visually-hidden">Wijzigen</span>
              </th>
            </tr>
          </thead>
          <LongTableBody
            items={found}
            keyOf={({ name }) => name}
            scroller="[data-columns]"
            height={rowHeight}
            rows={(column) => (
              <ColumnRow
                {...props}
                column={column}
                isOpen={opened.has(column.name)}
                onOpen={() => toggle(column.name)}
              />
            )}
          />
        </table>
      </div>
    </>
  )
}

const fewColumns = 12
const rowHeight = 33

interface ColumnRowProps extends ColumnListProps {
  readonly column: InspectedColumn
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function ColumnRow({ column, isOpen, onOpen, ...props }: ColumnRowProps): ReactNode {
  const { inspection, settings, onLoad, onChange } = props
  const { header, loaded } = column
  const isPersonal = inspection.privacy.some((finding) => finding.header === header)
  return (
    <>
      <tr className={loaded ? undefined : styles.leftOut}>
        <td>
          {isPersonal ? (
            <span className={styles.above}>{loaded ? 'ja, zie boven' : 'nee, zie boven'}</span>
          ) : (
            <Switch label={`Kolom ${header} laden`} isOn={loaded} onSwitch={(isOn) => onLoad(header, isOn)} />
          )}
        </td>
        <Column column={column} showsValues={props.showsValues} />
        <td className={styles.change}>
          {loaded ? (
            <button
              type="button"
              className={styles.button}
              aria-expanded={isOpen}
              aria-label={`Kolom ${header} wijzigen`}
              onClick={onOpen}
            >
              {isOpen ? 'Klaar' : 'Wijzigen'}
            </button>
          ) : null}
        </td>
      </tr>
      {isOpen && loaded ? (
        <tr>
          <td colSpan={8} className={styles.editor}>
            <ColumnEditor
              column={column}
              inspection={inspection}
              settings={settings[header] ?? {}}
              onChange={(change) => onChange(header, change)}
            />
          </td>
        </tr>
      ) : null}
    </>
  )
}

interface ColumnProps {
  readonly column: InspectedColumn
  readonly showsValues: boolean
}

function Column({ column, showsValues }: ColumnProps): ReactNode {
  const { header, label, name, type, unit, role, profile, missing, loaded } = column
  return (
    <>
      <th scope="row" className={styles.header}>
        {header}
        {label === header || header.startsWith(label) ? null : <span className={styles.label}>{label}</span>}
      </th>
      <td>{loaded ? <code className={styles.name}>{name}</code> : null}</td>
      <td className={styles.type}>
        {typeWords[type]}
        {unit === null ? '' : `, ${unit}`}
      </td>
      <td>{role ?? ''}</td>
      {showsValues ? (
        <>
          <td className={styles.values}>{profile === null ? '' : sampleWords(profile)}</td>
          <td>
            {Object.entries(missing).map(([reason, count]) => (
              <span key={reason} className={styles.reason}>
                {formatNumber(count)}× {reason}
              </span>
            ))}
          </td>
        </>
      ) : (
        <td colSpan={2} className={styles.above}>
          alleen in Intern
        </td>
      )}
    </>
  )
}
