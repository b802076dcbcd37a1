import { useCallback, useMemo, useState } from 'react'
import type { BlockPlace, SheetEdit } from '../../../core/feitenblad/edit/applySheetEdit'
import type { FeitenbladDefinition } from '../../../core/feitenblad/model'
import type { SheetSession } from '../../../core/workbench/sheetSession'
import { useTools } from '../../app/WorkbenchContext'
import type { Selection } from './selection'

/** What is done to a block as a whole. */
export type BlockCommand = 'omhoog' | 'omlaag' | 'dupliceren' | 'verwijderen'

export interface Composer {
  readonly selected: Selection | null
  /** Counts up when the focus has to go: to what is chosen in the list, or into its form. */
  readonly focus: { readonly to: 'lijst' | 'formulier'; readonly round: number }
  readonly select: (selection: Selection | null) => void
  readonly openForm: (selection: Selection) => void
  /**
   * Edits the sheet and chooses the block that the user goes on with.
   *
   * @returns The sentence when it can't be done.
   */
  readonly edit: (edit: SheetEdit, typing?: string) => string | null
  readonly add: (edit: Extract<SheetEdit, { kind: 'toevoegen' }>) => void
  readonly command: (command: BlockCommand, place: BlockPlace) => void
}

/** Composing a sheet as its author does it: what is chosen, and where the focus goes after each change. */
export function useComposer(session: SheetSession): Composer {
  const { tell } = useTools()
  const [selected, select] = useState<Selection | null>(null)
  const [focus, setFocus] = useState<Composer['focus']>({ to: 'lijst', round: 0 })
  const moveFocus = useCallback(
    (to: Composer['focus']['to']) => setFocus(({ round }) => ({ to, round: round + 1 })),
    [],
  )
  const edit = useCallback(
    (change: SheetEdit, typing?: string) => {
      const edited = session.edit(change, typing)
      if (!edited.ok) return edited.problem
      if ('at' in change) select(edited.value ?? { chapter: change.at.chapter, block: null })
      return null
    },
    [session],
  )
  const tellOr = useCallback(
    (change: SheetEdit, to: Composer['focus']['to']) => {
      const problem = edit(change)
      if (problem === null) moveFocus(to)
      else tell(problem)
    },
    [edit, moveFocus, tell],
  )
  const add = useCallback<Composer['add']>((change) => tellOr(change, 'formulier'), [tellOr])
  const openForm = useCallback(
    (selection: Selection) => {
      select(selection)
      moveFocus('formulier')
    },
    [moveFocus],
  )
  const command = useCallback(
    (what: BlockCommand, at: BlockPlace) => {
      const { definition } = session.state
      const change = definition === null ? null : editOf(what, at, definition)
      if (change !== null) tellOr(change, 'lijst')
    },
    [session, tellOr],
  )
  return useMemo(
    () => ({ selected, focus, select, openForm, edit, add, command }),
    [selected, focus, openForm, edit, add, command],
  )
}

/** null where there is nowhere to go. */
function editOf(command: BlockCommand, at: BlockPlace, sheet: FeitenbladDefinition): SheetEdit | null {
  switch (command) {
    case 'dupliceren':
      return { kind: 'verdubbelen', at }
    case 'verwijderen':
      return { kind: 'verwijderen', at }
    case 'omhoog':
    case 'omlaag': {
      const to = placeBeside(at, command, sheet)
      return to && { kind: 'verplaatsen', at, to }
    }
  }
}

/** The place above or below a block; at the end of its chapter that is in the one beside it. */
export function placeBeside(
  { chapter, block }: BlockPlace,
  direction: 'omhoog' | 'omlaag',
  { hoofdstukken }: FeitenbladDefinition,
): BlockPlace | null {
  const own = hoofdstukken[chapter]?.blokken.length ?? 0
  if (direction === 'omhoog' && block > 0) return { chapter, block: block - 1 }
  if (direction === 'omlaag' && block < own - 1) return { chapter, block: block + 1 }
  const next = hoofdstukken[direction === 'omhoog' ? chapter - 1 : chapter + 1]
  if (next === undefined) return null
  return direction === 'omhoog'
    ? { chapter: chapter - 1, block: next.blokken.length }
    : { chapter: chapter + 1, block: 0 }
}
