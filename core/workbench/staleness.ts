import { tokenize } from '../engine/tokens'
import { downstreamOf, readsOf } from '../notebook/dependencies'
import type { Cell } from '../notebook/model'
import { boundNames } from '../notebook/parameterNames'
import type { CellState } from './model'

/**
 * What made results out of date: a cell's text, a parameter, a source, the settings of the werkmap, a fresh engine, the
 * names of municipalities.
 */
export type Change =
  | { readonly kind: 'cel' | 'parameter' | 'bron'; readonly name: string }
  | { readonly kind: 'werkmap' | 'database' | 'gemeenten' }

/** Marks every cell that rests on the change as stale, with the reason. Cells without a result stay as they are. */
export function markStale(cells: readonly CellState[], change: Change): readonly CellState[] {
  const all = cells.map((state) => state.cell)
  const direct = all.filter((cell) => restsOn(cell, change)).map((cell) => cell.id)
  const affected = downstreamOf(all, new Set(direct))
  return cells.map((state) => {
    if (!affected.has(state.cell.id) || state.status === 'niet-uitgevoerd') return state
    const own = direct.includes(state.cell.id)
    return {
      ...state,
      status: 'verouderd',
      staleReason: own ? ownReason(change) : upstreamReason(state.cell, affected),
    }
  })
}

/** Results that follow from what is there now after all, because a change was taken back, are current again. */
export function freshAgain(
  cells: readonly CellState[],
  now: ReadonlyMap<string, string>,
): readonly CellState[] {
  return cells.map((state) => {
    if (state.status !== 'verouderd' || state.ran === null || state.ran !== now.get(state.cell.id))
      return state
    return { ...state, status: state.error === null ? 'klaar' : 'fout', staleReason: null }
  })
}

function restsOn(cell: Cell, change: Change): boolean {
  switch (change.kind) {
    case 'cel':
      return cell.id === change.name
    case 'bron':
      return readsOf(cell).includes(change.name)
    case 'werkmap':
    case 'database':
      return true
    case 'gemeenten':
      return cell.kind === 'sql' && /\bgemeente_naam\b/i.test(cell.sql)
    case 'parameter':
      return cell.kind === 'zrm' || (cell.kind === 'sql' && namesParameter(cell.sql, change.name))
  }
}

/** A period is named as two days. */
function namesParameter(sql: string, name: string): boolean {
  const names = new Set([name, ...boundNames(name, 'periode')])
  const tokens = tokenize(sql)
  return tokens.ok && tokens.value.some(({ kind, value }) => kind === 'parameter' && names.has(value))
}

function ownReason(change: Change): string {
  switch (change.kind) {
    case 'cel':
      return 'Deze cel is gewijzigd.'
    case 'parameter':
      return `Parameter “${change.name}” is gewijzigd.`
    case 'bron':
      return `Bron ${change.name} is gewijzigd.`
    case 'werkmap':
      return 'De instellingen in werkmap.yaml zijn gewijzigd.'
    case 'gemeenten':
      return 'De lijst met gemeenten is gewijzigd.'
    case 'database':
      return 'De database is opnieuw gestart.'
  }
}

function upstreamReason(cell: Cell, affected: ReadonlySet<string>): string {
  const upstream = readsOf(cell).find((name) => affected.has(name))
  return `Cel ${upstream ?? ''} is gewijzigd.`
}
