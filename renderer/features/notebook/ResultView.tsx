import type { ReactNode } from 'react'
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
export function ResultView({ label, output, weergave, without }: ResultViewProps): ReactNode {
  const { table, roles, assessment } = output
  const { withheld, hidden, table: published } = assessment.protection
  if (weergave === 'intern') return <ResultGrid label={label} table={table} roles={roles} without={without} />
  if (withheld !== null) return <Withheld reason={withheld} />
  return (
    <ResultGrid
      label={label}
      table={published}
      roles={roles}
      weergave={weergave}
      hidden={hidden}
      without={without}
    />
  )
}
