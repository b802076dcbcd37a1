import type { ReactNode } from 'react'
import { Download } from 'lucide-react'
import { resultCsv } from '../../../core/workbench/resultCsv'
import type { NotebookSession } from '../../../core/workbench/model'
import { describeFileProblem } from '../../../core/workspace/describeFileProblem'
import { useTools } from '../../app/WorkbenchContext'
import { IconButton } from '../../ui/Button'

interface SaveResultProps {
  readonly session: NotebookSession
  readonly cell: string
}

/** Saves a cell's result for others: always as in Publicatie, with its sources and caveats. */
export function SaveResult({ session, cell }: SaveResultProps): ReactNode {
  const { bridge, tell } = useTools()
  const save = async () => {
    const made = resultCsv(session.state, cell)
    if (!made.ok) return tell(made.problem)
    const folder = session.state.path.split('/').at(-1)?.replace(/\.md$/, '') ?? cell
    const written = await bridge.exportFiles(folder, [made.value])
    if (!written.ok) return tell(describeFileProblem(written.problem))
    if (written.value !== null)
      tell(`${made.value.name} opgeslagen in ${written.value.place}, zoals in Publicatie.`)
  }
  return (
    <IconButton
      label={`Resultaat van ${cell} opslaan als CSV, zoals in Publicatie`}
      onPress={() => void save()}
    >
      <Download aria-hidden size={13} />
    </IconButton>
  )
}
