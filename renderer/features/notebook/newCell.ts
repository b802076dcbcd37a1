import type { CellKind } from '../../../core/notebook/edit/starterCell'
import type { NotebookEdit } from '../../../core/notebook/edit/applyEdit'
import type { NotebookState, SourceState } from '../../../core/workbench/model'

/**
 * A new cell and what it is about: a query the notebook's first source, a figure the nearest result above (else the
 * first one), a zrm cell a registration of trajecten, a
 * peiling cell a survey.
 *
 * @param at How many cells stand above it.
 */
export function newCell(
  what: CellKind,
  at: number,
  { cells, notebook }: NotebookState,
  sources: readonly SourceState[],
): NotebookEdit {
  const after = cells[at - 1]?.cell.id ?? null
  const queries = cells.filter(({ cell }) => cell.kind === 'sql')
  const nearest = cells.slice(0, at).findLast(({ cell }) => cell.kind === 'sql') ?? queries[0]
  const own = sources.filter(({ manifest }) => notebook.meta.bronnen.includes(manifest.naam))
  const trajecten = [...own, ...sources].find(({ manifest }) => manifest.soort === 'registratie-trajecten')
  const survey = [...own, ...sources].find(({ manifest }) => isSurvey(manifest.aard))
  const source = {
    tekst: null,
    sql: own[0]?.manifest.naam ?? null,
    figuur: nearest?.cell.id ?? null,
    zrm: trajecten?.manifest.naam ?? nearest?.cell.id ?? null,
    peiling: survey?.manifest.naam ?? nearest?.cell.id ?? null,
  }[what]
  const columns =
    what === 'figuur' ? (nearest?.output?.table.columns ?? []) : what === 'peiling' ? questionsOf(survey) : []
  return { kind: 'invoegen', after, what, source, columns }
}

const isSurvey = (aard: string) => aard === 'steekproef' || aard === 'enquete'

/** Columns that may hold answers: text, of no other role. */
const questionsOf = (source: SourceState | undefined) =>
  (source?.recipe?.columns ?? [])
    .filter(
      ({ role, type }) => type === 'VARCHAR' && (role === null || role === 'vraag' || role === 'antwoord'),
    )
    .map(({ name }) => ({ name, type: 'text' as const }))
