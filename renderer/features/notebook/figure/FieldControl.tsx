import type { ReactNode } from 'react'
import type { FieldKind } from './figureFields'
import { BreakControl, ColumnsControl, ReferenceControl } from './compoundControls'
import { SelectControl } from './SelectControl'
import { TextControl } from './TextControl'

interface FieldControlProps {
  readonly label: string
  readonly kind: FieldKind
  readonly required: boolean
  readonly value: unknown
  readonly columns: readonly string[]
  readonly maps: readonly string[]
  /** undefined takes the key out. */
  readonly onChange: (value: unknown) => void
}

/** One key of a figure as a control. A value that the control can't show stays as it is in the text. */
export function FieldControl(props: FieldControlProps): ReactNode {
  const { label, kind, required, value, columns, maps, onChange } = props
  const asText = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  switch (kind.control) {
    case 'tekst':
      return (
        <TextControl
          label={label}
          value={asText}
          isRead={kind.isRead ?? false}
          onChange={(next) => onChange(next === '' ? undefined : next)}
        />
      )
    case 'kolom':
    case 'bron':
      return (
        <SelectControl
          label={label}
          value={value}
          required={required}
          without="Geen"
          choices={pairs(kind.control === 'kolom' ? columns : maps)}
          onChange={onChange}
        />
      )
    case 'keuze':
      return (
        <SelectControl
          label={label}
          value={kind.isNumber ? asText : value}
          required={false}
          without="Vanzelf"
          choices={kind.choices}
          onChange={(next) => onChange(kind.isNumber && next !== undefined ? Number(next) : next)}
        />
      )
    case 'kolommen':
      return <ColumnsControl label={label} value={value} columns={columns} onChange={onChange} />
    case 'lijn':
      return <ReferenceControl label={label} value={value} onChange={onChange} />
    case 'moment':
      return <BreakControl label={label} value={value} onChange={onChange} />
  }
}

const pairs = (names: readonly string[]) => names.map((name) => [name, name] as const)
