import { changeKeys } from '../../../core/notebook/edit/changeKeys'
import type { Cell } from '../../../core/notebook/model'
import { useTools } from '../../app/WorkbenchContext'
import type { CellProps } from './cellProps'

/** Writes keys into the text of a cell that is edited by fields, as one step to undo; undefined takes a key out. */
export function useKeyChange<C extends Cell>({
  session,
  cell,
  body,
}: Pick<CellProps<C>, 'session' | 'cell' | 'body'>): (keys: Readonly<Record<string, unknown>>) => void {
  const { tell } = useTools()
  return (keys) => {
    const next = changeKeys(body, keys)
    const edited = next === null ? null : session.edit({ kind: 'inhoud', cell: cell.id, body: next })
    if (edited?.ok === false) tell(edited.problem)
  }
}
