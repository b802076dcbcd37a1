import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import type { InspectedColumn } from '../../../core/sources/inspection'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import { isLong, LongTableBody } from '../../ui/LongTableBody'
import { filterColumns, noFilter } from './columnFilter'
import { ColumnRow } from './ColumnRow'
import styles from './ColumnTable.module.css'

interface ColumnTableProps {
  readonly columns: readonly InspectedColumn[]
  readonly rowCount: number
  /** Whether counts may be shown; in Publicatie not those of persons. */
  readonly showsCounts: boolean
}

/** With fewer columns there is nothing to search. */
const searchedFrom = 12
/** About the height of a row, in pixels. */
const rowHeight = 46

/**
 * The loaded columns as SQL sees them, with how full they are, why values are missing, and what is in them; opening a
 * row gives all that is known of its values.
 */
export function ColumnTable({ columns, rowCount, showsCounts }: ColumnTableProps): ReactNode {
  const [filter, setFilter] = useState(noFilter)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const toggle = (name: string) =>
    setOpened((before) => {
      const after = new Set(before)
      if (!after.delete(name)) after.add(name)
      return after
    })
  const missingId = useId()
  const loaded = columns.filter((column) => column.loaded)
  const found = filterColumns(loaded, filter)
  return (
    <>
      {loaded.length < searchedFrom ? null : (
        <div className={styles.tools}>
          <input
            type="search"
            className={styles.search}
            aria-label="Kolommen zoeken"
            placeholder="Kolommen zoeken"
            value={filter.text}
            onChange={({ target }) => setFilter({ ...filter, text: target.value })}
          />
          {showsCounts ? (
            <label htmlFor={missingId} className={styles.option}>
              <input
                id={missingId}
                type="checkbox"
                checked={filter.missingOnly}
                onChange={({ target }) => setFilter({ ...filter, missingOnly: target.checked })}
              />
              Alleen met ontbrekende waarden
            </label>
          ) : null}
          <p className={styles.found} role="status">
            {found.length === loaded.length
              ? `${formatNumber(loaded.length)} kolommen`
              : `${formatNumber(found.length)} van ${formatNumber(loaded.length)} kolommen`}
          </p>
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key */}
      <div className={styles.scroll} role="region" aria-label="Kolommen" tabIndex={0}>
        <table
          className={`${styles.table} ${isLong(found) ? styles.long : ''}`}
          aria-rowcount={found.length + 1}
        >
          <thead>
            <tr>
              <th scope="col">Kolom</th>
              <th scope="col">Type</th>
              <th scope="col">Rol</th>
              {showsCounts ? (
                <>
                  <th scope="col" className={styles.number}>
                    Gevuld
                  </th>
                  <th scope="col">Ontbreekt</th>
                  <th scope="col">Waarden</th>
                </>
              ) : null}
            </tr>
          </thead>
          <LongTableBody
            items={found}
            keyOf={({ name }) => name}
            scroller="[data-panel]"
            height={rowHeight}
            rows={(column) => (
              <ColumnRow
                column={column}
                rowCount={rowCount}
                showsCounts={showsCounts}
                isOpen={opened.has(column.name)}
                onOpen={() => toggle(column.name)}
              />
            )}
          />
        </table>
      </div>
      {found.length === 0 ? <p className={styles.hidden}>Geen kolom past bij wat je zoekt.</p> : null}
      {showsCounts ? null : (
        <p className={styles.hidden}>
          Hoe vaak waarden voorkomen of ontbreken staat alleen in de weergave Intern: deze bron gaat over
          personen.
        </p>
      )}
    </>
  )
}
