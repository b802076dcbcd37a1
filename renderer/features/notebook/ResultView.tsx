import type { ReactNode } from 'react'
import type { Weergave } from '../../../core/evidence/flags'
import type { CellOutput } from '../../../core/workbench/model'
import { ResultGrid } from '../../ui/ResultGrid'
import { Withheld } from './Withheld'

interface ResultViewProps {
  readonly label: string
  readonly output: CellOutput
  readonly weergave: Weergave
}

/** A result in the chosen view: exact in Intern, protected or withheld in Publicatie. */
export function ResultView({ label, output, weergave }: ResultViewProps): ReactNode {
  const { protection } = output.assessment
  if (weergave === 'intern') return <ResultGrid label={label} table={output.table} roles={output.roles} />
  if (protection.withheld !== null) return <Withheld reason={protection.withheld} />
  return <ResultGrid label={label} table={protection.table} roles={output.roles} hidden={protection.hidden} />
}
