import { useState } from 'react'
import type { ReactNode } from 'react'
import { FileOutput } from 'lucide-react'
import type { NotebookSession } from '../../../core/workbench/model'
import { describeFileProblem } from '../../../core/workspace/describeFileProblem'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'

interface ToSheetProps {
  readonly session: NotebookSession
  readonly cell: string
}

/** Saves the analysis, puts the figure in the feitenblad of its theme and shows it there. */
export function ToSheet({ session, cell }: ToSheetProps): ReactNode {
  const { workbench, open, tell } = useTools()
  const [isBusy, setIsBusy] = useState(false)
  const place = async () => {
    const { path, unsaved } = session.state
    const saved = unsaved ? await session.save() : null
    if (saved !== null && !saved.ok) return tell(describeFileProblem(saved.problem))
    const placed = await workbench.placeInSheet(path, cell)
    if (!placed.ok) return tell(placed.problem)
    const { hoofdstuk, wasThere } = placed.value
    open({ kind: 'feitenblad', path: placed.value.path })
    tell(`De figuur ${wasThere ? 'stond al' : 'staat nu'} in het hoofdstuk ${hoofdstuk} van het feitenblad.`)
  }
  return (
    <Button
      kind="quiet"
      isDisabled={isBusy}
      onPress={() => {
        setIsBusy(true)
        void place().finally(() => setIsBusy(false))
      }}
    >
      <FileOutput aria-hidden size={12} /> Naar feitenblad
    </Button>
  )
}
