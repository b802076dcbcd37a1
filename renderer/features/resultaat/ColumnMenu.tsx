import { useState } from 'react'
import type { ReactNode } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { RowView } from '../../../core/engine/view/rowView'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Segmented } from '../../ui/Segmented'
import { ProfilePart, type LoadProfile } from './ProfilePart'
import { filterText, readFilter, type FilterText } from './readFilter'
import type { ShownColumn } from './resultColumns'
import { withFilter } from './viewWords'
import styles from './ColumnMenu.module.css'

interface ColumnMenuProps {
  readonly column: ShownColumn
  readonly view: RowView
  /** Whether values of the column are protected. */
  readonly isProtected: boolean
  readonly anchor: HTMLElement
  readonly loadProfile: LoadProfile
  readonly onView: (view: RowView) => void
  readonly onClose: () => void
}

/** What can be done with a column of a result: an order, a filter, and what is in it. */
export function ColumnMenu(props: ColumnMenuProps): ReactNode {
  const { column, view, isProtected, anchor, loadProfile, onView, onClose } = props
  return (
    <Popover
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      triggerRef={{ current: anchor }}
      placement="bottom start"
      className={styles.popover ?? ''}
    >
      <Dialog aria-label={`Kolom ${column.title}`} className={styles.menu ?? ''}>
        <p className={styles.title}>
          {column.title} <span className={styles.detail}>{column.detail}</span>
        </p>
        <SortPart column={column} view={view} onView={onView} />
        <FilterPart column={column} view={view} onView={onView} onClose={onClose} />
        {isProtected ? (
          <p className={styles.note}>
            Beschermde waarden (•) vallen buiten elk filter en staan bij sorteren achteraan.
          </p>
        ) : null}
        <ProfilePart load={loadProfile} />
      </Dialog>
    </Popover>
  )
}

type PartProps = Pick<ColumnMenuProps, 'column' | 'view' | 'onView'>

const orders = [
  { value: 'oplopend', label: 'Oplopend' },
  { value: 'aflopend', label: 'Aflopend' },
  { value: 'geen', label: 'Niet' },
] as const

function SortPart({ column, view, onView }: PartProps): ReactNode {
  const { sort } = view
  const value = sort?.column !== column.name ? 'geen' : sort.descending ? 'aflopend' : 'oplopend'
  return (
    <div className={styles.sort}>
      <span className={styles.label}>Sorteren</span>
      <Segmented
        label={`Sorteren op ${column.title}`}
        value={value}
        choices={orders}
        onChange={(order) =>
          onView({
            ...view,
            sort: order === 'geen' ? null : { column: column.name, descending: order === 'aflopend' },
          })
        }
      />
    </div>
  )
}

function FilterPart({
  column,
  view,
  onView,
  onClose,
}: PartProps & { readonly onClose: () => void }): ReactNode {
  const current = view.filters.find((filter) => filter.column === column.name)
  const [form, setForm] = useState<FilterText>(() => filterText(current))
  const [problem, setProblem] = useState<{ readonly field: string; readonly text: string } | null>(null)
  const change = (changed: Partial<FilterText>) => {
    setForm({ ...form, ...changed })
    setProblem(null)
  }
  const apply = () => {
    const read = readFilter(column, form)
    if (!read.ok) return setProblem(read.problem)
    onView(withFilter(view, column.name, read.value))
    onClose()
  }
  return (
    <form
      className={styles.filter}
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <FilterFields column={column} form={form} problem={problem} onChange={change} />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={form.isMissing}
          onChange={({ target }) => change({ isMissing: target.checked })}
        />
        Alleen waar de waarde ontbreekt
      </label>
      <div className={styles.buttons}>
        <button type="submit" className={styles.apply}>
          Filteren
        </button>
        {current === undefined ? null : (
          <Button
            onPress={() => {
              onView(withFilter(view, column.name, null))
              onClose()
            }}
          >
            Filter wissen
          </Button>
        )}
      </div>
    </form>
  )
}

interface FilterFieldsProps {
  readonly column: ShownColumn
  readonly form: FilterText
  readonly problem: { readonly field: string; readonly text: string } | null
  readonly onChange: (changed: Partial<FilterText>) => void
}

function FilterFields({ column, form, problem, onChange }: FilterFieldsProps): ReactNode {
  if (column.type === 'text')
    return (
      <Field
        label="Bevat"
        value={form.text}
        takesFocus
        onChange={(text) => onChange({ text, isMissing: false })}
      />
    )
  if (column.type === 'boolean')
    return (
      <Field
        label="Waarde"
        value={form.is}
        choices={[
          ['', 'alle'],
          ['ja', 'ja'],
          ['nee', 'nee'],
        ]}
        onChange={(is) => onChange({ is: is === 'ja' || is === 'nee' ? is : '', isMissing: false })}
      />
    )
  const bound = (field: 'from' | 'to', label: string, takesFocus: boolean) => (
    <Field
      label={label}
      value={form[field]}
      takesFocus={takesFocus}
      problem={problem?.field === field ? problem.text : null}
      onChange={(value) => onChange({ [field]: value, isMissing: false })}
    />
  )
  return (
    <div className={styles.bounds}>
      {bound('from', 'Van', true)}
      {bound('to', 'Tot en met', false)}
    </div>
  )
}
