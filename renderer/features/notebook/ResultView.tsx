import type { ReactNode } from 'react'
import type { ResultTable } from '../../../core/bridge/table'
import type { Weergave } from '../../../core/evidence/flags'
import type { CellOutput } from '../../../core/workbench/model'
import { ResultGrid } from '../../ui/ResultGrid'
import { Withheld } from './Withheld'

interface ResultViewProps {
  readonly label: string
  readonly output: CellOutput
  readonly weergave: Weergave
  /** Columns that are left out on the screen. */
  readonly without?: readonly string[]
}

/** A result in the chosen view: exact in Intern, protected or withheld in Publicatie. */
export function ResultView({ label, output, weergave, without = [] }: ResultViewProps): ReactNode {
  const { protection } = output.assessment
  const shown = (table: ResultTable) => ({
    ...table,
    columns: table.columns.filter(({ name }) => !without.includes(name)),
  })
  if (weergave === 'intern')
    return <ResultGrid label={label} table={shown(output.table)} roles={output.roles} />
  if (protection.withheld !== null) return <Withheld reason={protection.withheld} />
  return (
    <ResultGrid
      label={label}
      table={shown(protection.table)}
      roles={output.roles}
      hidden={protection.hidden}
    />
  )
}
