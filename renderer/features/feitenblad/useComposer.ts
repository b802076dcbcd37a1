import { useCallback, useMemo, useState } from 'react'
import type { BlockPlace, SheetEdit } from '../../../core/feitenblad/edit/applySheetEdit'
import { gridRows, snapped, type GridPlace } from '../../../core/feitenblad/layout/gridPlace'
import { placesOnPage, type PlacedBlock } from '../../../core/feitenblad/layout/handLaid'
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
  /** Moves a block on the grid of its page; the others of that page stay where they are. */
  readonly place: (at: BlockPlace, change: PlaceChange) => void
  /** Lays out its page by hand as it is now, or back where everything fits. */
  readonly layOut: (at: BlockPlace, by: 'hand' | 'automatisch') => void
}

/** Cells to the right and down, of the block itself or of its far corner. */
export type PlaceChange = Partial<Record<'kolom' | 'rij' | 'breedte' | 'hoogte', number>>

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
  const putAt = useCallback(
    (at: BlockPlace, change: (places: readonly PlacedBlock[]) => readonly Put[]) => {
      const { result } = session.state
      const places = result === null ? [] : placesOnPage(result.feitenblad, at)
      if (places.length === 0) return tell('Dit blok staat nog niet op een pagina.')
      const problem = edit({ kind: 'plaatsen', at, places: change(places) })
      if (problem !== null) tell(problem)
    },
    [session, edit, tell],
  )
  const place = useCallback<Composer['place']>(
    (at, change) =>
      putAt(at, (places) =>
        places.map((one) => (one.block === at.block ? { ...one, plaats: moved(one.plaats, change) } : one)),
      ),
    [putAt],
  )
  const layOut = useCallback<Composer['layOut']>(
    (at, by) =>
      putAt(at, (places) => (by === 'hand' ? places : places.map(({ block }) => ({ block, plaats: null })))),
    [putAt],
  )
  return useMemo(
    () => ({ selected, focus, select, openForm, edit, add, command, place, layOut }),
    [selected, focus, openForm, edit, add, command, place, layOut],
  )
}

type Put = Extract<SheetEdit, { kind: 'plaatsen' }>['places'][number]

export const moved = (place: GridPlace, change: PlaceChange): GridPlace =>
  snapped({
    blad: place.blad,
    kolom: place.kolom + (change.kolom ?? 0),
    rij: place.rij + (change.rij ?? 0),
    // What grows does so to the right and down: it doesn't push itself away from the edge.
    breedte: Math.min(place.breedte + (change.breedte ?? 0), 13 - place.kolom),
    hoogte: Math.min(place.hoogte + (change.hoogte ?? 0), gridRows + 1 - place.rij),
  })

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
