import { useMemo } from 'react'
import { flagKey, flagMark } from '../../../core/evidence/acknowledgements'
import { cellFlags } from '../../../core/workbench/cellFlags'
import type { NotebookSession, NotebookState } from '../../../core/workbench/model'
import { useTools } from '../../app/WorkbenchContext'
import type { Reasons } from './Reason'

/** The reasons given for warnings of a notebook; giving one changes its front matter, as one step to undo. */
export function useReasons(session: NotebookSession, state: NotebookState): Reasons {
  const { tell } = useTools()
  return useMemo(() => {
    const flags = state.cells.flatMap(({ cell }) => cellFlags(state, cell.id, 'publicatie'))
    const given = new Map(flags.map((flag) => [flagKey(flag), flag.acknowledged]))
    return {
      of: (flag) => given.get(flagKey(flag)),
      give: (flag, reason) => {
        const { [flagKey(flag)]: _, ...others } = state.notebook.meta.aanvaard
        const own =
          reason === null ? {} : { [flagKey(flag)]: { reden: reason, kenmerk: flagMark(flags, flag) } }
        const aanvaard = { ...others, ...own }
        const isEmpty = Object.keys(aanvaard).length === 0
        const edited = session.edit({ kind: 'kop', change: { aanvaard: isEmpty ? undefined : aanvaard } })
        if (!edited.ok) tell(edited.problem)
      },
    }
  }, [session, state, tell])
}
