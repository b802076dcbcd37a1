import { changeKeys } from '../../../core/notebook/edit/changeKeys'
import type { Cell } from '../../../core/notebook/model'
import { useTools } from '../../app/WorkbenchContext'
import { bodyOf, type CellProps } from './cellProps'

/** Writes keys into the text of a cell that is edited by fields, as one step to undo; undefined takes a key out. */
export function useKeyChange<C extends Cell>({
  session,
  cell,
  notebook,
}: Pick<CellProps<C>, 'session' | 'cell' | 'notebook'>): (keys: Readonly<Record<string, unknown>>) => void {
  const { tell } = useTools()
  return (keys) => {
    const body = changeKeys(bodyOf(notebook, cell), keys)
    const edited = body === null ? null : session.edit({ kind: 'inhoud', cell: cell.id, body })
    if (edited?.ok === false) tell(edited.problem)
  }
}
