import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Notebook } from '../../../../core/notebook/model'
import { useTools } from '../../../app/WorkbenchContext'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/FormDialog'
import type { EditDialogProps } from './dialogProps'

interface SourceDialogProps extends EditDialogProps {
  readonly cell: string
  readonly notebook: Notebook
}

/** Asks what a figure draws or a zrm cell compares. */
export function SourceDialog({ cell, notebook, onEdit, onClose }: SourceDialogProps): ReactNode {
  const { workbench } = useTools()
  const known = notebook.cells.find(({ id }) => id === cell)
  const results = notebook.cells.filter(
    ({ kind, id }) => (kind === 'sql' || kind === 'zrm' || kind === 'peiling') && id !== cell,
  )
  // A figure draws the result of a cell; only a zrm cell reads a source itself.
  const sources = known?.kind === 'figuur' ? [] : workbench.state.sources
  const choices = [
    ...results.map(({ id }) => [id, `cel ${id}`] as const),
    ...sources.map(({ manifest }) => [manifest.naam, `bron ${manifest.naam}`] as const),
  ]
  const current = known && 'source' in known ? known.source : ''
  const [source, setSource] = useState(current)
  const offered = choices.some(([name]) => name === source)
    ? choices
    : [[source, source] as const, ...choices]
  const choose = () => {
    onEdit({ kind: 'bron', cell, source })
    onClose()
  }
  return (
    <FormDialog title={`Bron van ${cell}`} verb="Kiezen" problem={null} onSubmit={choose} onClose={onClose}>
      <Field label="Leest" value={source} onChange={setSource} choices={offered} />
    </FormDialog>
  )
}
