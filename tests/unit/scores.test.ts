import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../core/bridge/table'
import type { NotebookSession, Workbench } from '../../core/workbench/model'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { openTestWorkbench } from '../support/testWorkbench'

let workbench: Workbench
let session: NotebookSession
beforeAll(async () => {
  workbench = await openTestWorkbench(copySampleWerkmap())
  await workbench.loadSources()
  const opened = await workbench.openNotebook('analyses/scores/financien.md')
  if (!opened.ok) throw new Error(opened.problem)
  session = opened.value
  await session.run('alles')
}, 300_000)
afterAll(() => workbench.close())

it('shows every comparison of Financiën without a fault', () => {
  expect(session.state.notebook.problems).toEqual([])
  expect(session.state.cells.filter(({ error }) => error !== null).map(({ cell }) => cell.id)).toEqual([])
})

it('publishes no count from 1 to 9 of any of them', () => {
  const small = session.state.cells.flatMap(({ cell, output }) =>
    (output?.assessment.protection.table.rows ?? []).flatMap((row) => {
      const counts = (output?.roles ?? []).flatMap((role) => (role.rol === 'aantal' ? [row[role.kolom]] : []))
      return counts.some((n) => typeof n === 'number' && n > 0 && n < 10) ? [cell.id] : []
    }),
  )
  expect(small).toEqual([])
})

// Worked out in R from the file itself: tests/reference/financien.R, and docs/EVIDENCE.md, "Financiën, worked out".
const byR = JSON.parse(readFileSync('tests/reference/financien.json', 'utf8')) as {
  readonly cells: Readonly<Record<string, readonly Row[]>>
  readonly facts: Readonly<Record<string, unknown>>
}
const outputOf = (id: string) => session.state.cells.find(({ cell }) => cell.id === id)?.output

describe('every number of Financiën is what R makes of the file', () => {
  it('leaves no comparison out, but the questions about single rows', () => {
    const compared = session.state.cells.flatMap(({ cell }) => (cell.kind === 'zrm' ? [cell.id] : []))
    expect(compared.toSorted()).toEqual([...Object.keys(byR.cells), 'vragen_financien'].toSorted())
  })

  it.each(Object.entries(byR.cells))('%s', (id, expected) => {
    const table = outputOf(id)?.table
    const columns = Object.keys(expected[0] ?? {})
    expect(table?.columns.flatMap(({ name, type }) => (type === 'number' ? [name] : []))).toEqual(
      columns.filter((name) => expected.some((row) => typeof row[name] !== 'string')),
    )
    const shown = table?.rows.map((row) =>
      Object.fromEntries(columns.map((name) => [name, row[name] ?? null])),
    )
    expect(byName(shown ?? [])).toEqual(byName(expected).map(nearly))
  })

  it('what the caveats rest on', () => {
    const zrm = outputOf('toetsen_financien')?.zrm
    expect({
      behoud: zrm?.behoud,
      begonnen: zrm?.started.total,
      laag_begonnen: zrm?.started.low,
      met_eind: zrm?.loss?.withEnd.total,
      met_eind_laag: zrm?.loss?.withEnd.low,
      zonder_eind: zrm?.loss?.withoutEnd.total,
      zonder_eind_laag: zrm?.loss?.withoutEnd.low,
      later: zrm?.repeats?.later,
      toetsen: zrm?.tests,
      te_weinig_bekend: Object.fromEntries(
        zrm?.comparisons.map(({ vergelijking, tooLittleKnown }) => [vergelijking, tooLittleKnown]) ?? [],
      ),
    }).toEqual(byR.facts)
  })
})

const nameOf = (row: Row) => JSON.stringify(Object.values(row).filter((value) => typeof value === 'string'))
const byName = (rows: readonly Row[]) => rows.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
const nearly = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'number' ? (expect.closeTo(value, 9) as number) : value,
    ]),
  )
