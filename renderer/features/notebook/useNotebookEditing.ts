import { useCallback, useRef, useState } from 'react'
import type { NotebookEdit } from '../../../core/notebook/edit/applyEdit'
import type { CellKind } from '../../../core/notebook/edit/starterCell'
import type { NotebookSession } from '../../../core/workbench/model'
import type { CellCommand } from '../../app/cellCommands'
import { useTools } from '../../app/WorkbenchContext'
import { caretIn, cellInFocus, focusCell, showOpened } from './cellFocus'
import { copyCellFigure, copyCellTable } from './copyToClipboard'
import { newCell } from './newCell'
import { formatQuery } from './sql/formatQuery'

export type EditDialog =
  | { readonly kind: 'naam' | 'bron'; readonly cell: string }
  | { readonly kind: 'analyse' | 'versies' }
  /** null: a new one. */
  | { readonly kind: 'parameter'; readonly name: string | null }

export interface NotebookEditing {
  /** The cell of which the editor is open. */
  readonly editing: string | null
  /** Whether that cell was made just now: typing replaces what it begins with. */
  readonly isNew: boolean
  /** Before how many cells the choice of a new one is open; null when it isn't. */
  readonly inserting: number | null
  readonly dialog: EditDialog | null
  readonly open: (cell: string) => void
  readonly leave: (cell: string) => void
  readonly insert: (what: CellKind, at: number) => void
  readonly cancelInsert: () => void
  readonly ask: (dialog: EditDialog | null) => void
  /** Edits; what can't be done is said, and the sentence comes back. */
  readonly edit: (edit: NotebookEdit, then?: 'openen') => string | null
  readonly give: (command: CellCommand, cell?: string) => void
  readonly noteFocus: () => void
}

type ForOneCell = Extract<CellCommand, `cel-${string}`>

/** Editing a notebook as its user does it: which cell is open, and where the focus goes after each change. */
export function useNotebookEditing(session: NotebookSession): NotebookEditing {
  const { tell, workbench } = useTools()
  const [opened, setOpened] = useState<{ cell: string; isNew: boolean } | null>(null)
  const [inserting, setInserting] = useState<number | null>(null)
  const [dialog, ask] = useState<EditDialog | null>(null)
  const lastCell = useRef<string | null>(null)

  const open = useCallback(
    (cell: string) => {
      session.settle()
      setOpened({ cell, isNew: false })
      showOpened(cell)
    },
    [session],
  )
  const leave = useCallback(
    (cell: string) => {
      const place = indexIn(session, cell)
      session.settle()
      setOpened(null)
      focusCell(session.state.cells[place]?.cell.id === cell ? cell : nearest(session, place))
    },
    [session],
  )
  const goTo = useCallback((cell: string | null, isOpen: boolean, isNew = false) => {
    setOpened(cell !== null && isOpen ? { cell, isNew } : null)
    if (cell === null) return
    lastCell.current = cell
    if (isOpen) showOpened(cell)
    else focusCell(cell)
  }, [])

  const edit = useCallback(
    (change: NotebookEdit, then?: 'openen'): string | null => {
      const edited = session.edit(change)
      if (!edited.ok) {
        tell(edited.problem)
        return edited.problem
      }
      goTo(edited.value.cell ?? lastCell.current, then === 'openen', change.kind === 'invoegen')
      return null
    },
    [session, tell, goTo],
  )
  const insert = useCallback(
    (what: CellKind, at: number) => {
      setInserting(null)
      edit(newCell(what, at, session.state, workbench.state.sources), 'openen')
    },
    [edit, session, workbench],
  )

  const step = useCallback(
    (direction: 'undo' | 'redo') => {
      const place = indexIn(session, cellInFocus() ?? lastCell.current ?? '')
      const { cell } = session[direction]()
      setOpened((now) =>
        now !== null && hasCell(session, now.cell) && (cell === null || cell === now.cell) ? now : null,
      )
      const focused = cellInFocus()
      if (cell !== null && cell !== focused) focusCell(cell)
      // Where the cell is gone, the one in its place has the focus, so that the keys go on working there.
      else if (focused === null || !hasCell(session, focused)) focusCell(nearest(session, Math.max(0, place)))
    },
    [session],
  )

  const giveToCell = useCallback(
    (command: ForOneCell, cell: string) => {
      switch (command) {
        case 'cel-omhoog':
          return void edit({ kind: 'verplaatsen', cell, step: -1 })
        case 'cel-omlaag':
          return void edit({ kind: 'verplaatsen', cell, step: 1 })
        case 'cel-dupliceren':
          return void edit({ kind: 'dupliceren', cell })
        case 'cel-samenvoegen':
          return void edit({ kind: 'samenvoegen', cell })
        case 'cel-splitsen': {
          const offset = caretIn(session, cell)
          if (offset === null) return tell('Open de cel en zet de cursor waar hij gesplitst moet worden.')
          return void edit({ kind: 'splitsen', cell, offset }, 'openen')
        }
        case 'cel-opmaken':
          return void formatQuery(session, cell).then(tell)
        case 'cel-figuur-kopieren':
          return void copyCellFigure(workbench, session, cell).then(tell)
        case 'cel-tabel-kopieren':
          return void copyCellTable(session, cell).then(tell)
        case 'cel-hernoemen':
          return ask({ kind: 'naam', cell })
        case 'cel-bron':
          return ask({ kind: 'bron', cell })
        case 'cel-verwijderen': {
          const words = cell.startsWith('tekst-') ? 'Tekst' : `Cel ${cell}`
          if (edit({ kind: 'verwijderen', cell }) === null)
            tell(`${words} verwijderd. Ctrl Z maakt het ongedaan.`)
        }
      }
    },
    [session, workbench, tell, edit],
  )

  const give = useCallback(
    (command: CellCommand, given?: string) => {
      const candidates = [given ?? null, cellInFocus(), lastCell.current]
      const known = candidates.find((id) => id !== null && hasCell(session, id))
      const cell = known ?? session.state.cells.at(-1)?.cell.id ?? null
      const at = cell === null ? -1 : indexIn(session, cell)
      switch (command) {
        case 'ongedaan-maken':
          return step('undo')
        case 'opnieuw-doen':
          return step('redo')
        case 'analyse-instellen':
          return ask({ kind: 'analyse' })
        case 'versies-tonen':
          return ask({ kind: 'versies' })
        case 'parameter-toevoegen':
          return ask({ kind: 'parameter', name: null })
        case 'invoegen-boven':
          return setInserting(Math.max(0, at))
        case 'invoegen-onder':
          return setInserting(at + 1)
        case 'invoegen-tekst':
          return insert('tekst', at + 1)
        case 'invoegen-sql':
          return insert('sql', at + 1)
        case 'invoegen-figuur':
          return insert('figuur', at + 1)
        case 'invoegen-zrm':
          return insert('zrm', at + 1)
        case 'invoegen-peiling':
          return insert('peiling', at + 1)
        default:
          return cell === null ? tell('Er is nog geen cel.') : giveToCell(command, cell)
      }
    },
    [session, tell, insert, step, giveToCell],
  )

  return {
    editing: opened?.cell ?? null,
    isNew: opened?.isNew ?? false,
    inserting,
    dialog,
    open,
    leave,
    insert,
    cancelInsert: useCallback(() => {
      setInserting(null)
      if (lastCell.current !== null) focusCell(lastCell.current)
    }, []),
    ask,
    edit,
    give,
    noteFocus: useCallback(() => {
      lastCell.current = cellInFocus() ?? lastCell.current
    }, []),
  }
}

const indexIn = (session: NotebookSession, id: string) =>
  session.state.cells.findIndex(({ cell }) => cell.id === id)

const hasCell = (session: NotebookSession, id: string) => indexIn(session, id) >= 0

function nearest({ state }: NotebookSession, place: number): string | null {
  return state.cells[Math.min(place, state.cells.length - 1)]?.cell.id ?? null
}
