import type { ReactNode } from 'react'
import type { Weergave } from '../../../core/evidence/flags'
import type { CellOutput } from '../../../core/workbench/model'
import type { CellReader } from '../resultaat/cellReader'
import { ResultGrid, useArrangement } from '../resultaat/ResultGrid'
import { Withheld } from './Withheld'

interface ResultViewProps {
  readonly label: string
  readonly output: CellOutput
  readonly weergave: Weergave
  /** Columns that are left out on the screen. */
  readonly without?: readonly string[]
  /** For the rows beyond the first of a long result; default: those are not shown. */
  readonly reader?: CellReader
}

/** A result in the chosen view: exact in Intern, protected or withheld in Publicatie. */
export function ResultView({ label, output, weergave, without, reader }: ResultViewProps): ReactNode {
  const { table, roles, assessment } = output
  const { withheld, hidden, table: published } = assessment.protection
  // Kept here: a look at what is withheld in Publicatie doesn't undo it.
  const arrangement = useArrangement()
  if (weergave === 'publicatie' && withheld !== null) return <Withheld reason={withheld} />
  const shown = weergave === 'intern' ? { table, reader } : { table: published, weergave, hidden }
  return <ResultGrid {...shown} label={label} roles={roles} without={without} arrangement={arrangement} />
}
