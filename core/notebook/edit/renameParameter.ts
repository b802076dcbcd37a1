import { tokenize } from '../../engine/tokens'
import type { Cell, Notebook } from '../model'
import { boundNames } from '../parameterNames'
import { replaceBody } from './replaceBody'
import { setParameter, type ParameterSettings } from './changeMeta'

/** Gives a parameter another name, in the front matter and in the queries that use it. */
export function renameParameter(
  notebook: Notebook,
  old: string,
  name: string,
  settings: ParameterSettings,
): Notebook {
  const added = setParameter(setParameter(notebook, old, null), name, settings)
  const pairs = boundNames(old, settings.soort).map(
    (bound, at) => [bound, boundNames(name, settings.soort)[at] as string] as const,
  )
  return added.cells.reduce((all, cell) => renameIn(all, cell, new Map(pairs)), added)
}

function renameIn(notebook: Notebook, cell: Cell, names: ReadonlyMap<string, string>): Notebook {
  if (cell.kind !== 'sql') return notebook
  const tokens = tokenize(cell.sql)
  if (!tokens.ok) return notebook
  const used = tokens.value.filter(({ kind, value }) => kind === 'parameter' && names.has(value))
  if (used.length === 0) return notebook
  const sql = used
    .toReversed()
    .reduce(
      (all, { from, to, value }) => `${all.slice(0, from)}$${names.get(value)}${all.slice(to)}`,
      cell.sql,
    )
  return replaceBody(notebook, cell.id, sql)
}
