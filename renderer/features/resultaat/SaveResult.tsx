import { useState } from 'react'
import type { ReactNode } from 'react'
import { Download } from 'lucide-react'
import type { NotebookSession } from '../../../core/workbench/model'
import { resultCsv, resultXlsx } from '../../../core/workbench/results/resultFiles'
import { describeFileProblem } from '../../../core/workspace/describeFileProblem'
import { useTools } from '../../app/WorkbenchContext'
import { ActionMenu } from '../../ui/ActionMenu'

interface SaveResultProps {
  readonly session: NotebookSession
  readonly cell: string
}

const kinds = [
  { id: 'xlsx', label: 'Opslaan als Excel-bestand (XLSX)', keys: null },
  { id: 'csv', label: 'Opslaan als CSV', keys: null },
] as const

/** Saves a cell's result for others: always as in Publicatie, with its sources and caveats. */
export function SaveResult({ session, cell }: SaveResultProps): ReactNode {
  const { bridge, tell } = useTools()
  const [isOpen, setIsOpen] = useState(false)
  const save = async (kind: (typeof kinds)[number]['id']) => {
    const made = (kind === 'csv' ? resultCsv : resultXlsx)(session.state, cell)
    if (!made.ok) return tell(made.problem)
    const folder = session.state.path.split('/').at(-1)?.replace(/\.md$/, '') ?? cell
    const written = await bridge.exportFiles(folder, [made.value], null, 'geheel')
    if (!written.ok) return tell(describeFileProblem(written.problem))
    if (written.value !== null)
      tell(`${made.value.name} opgeslagen in ${written.value.place}, zoals in Publicatie.`)
  }
  return (
    <ActionMenu
      label={`Resultaat van ${cell} opslaan, zoals in Publicatie`}
      actions={kinds}
      onAction={(kind) => void save(kind)}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
    >
      <Download aria-hidden size={13} />
    </ActionMenu>
  )
}
