import { afterAll, beforeAll, expect, it } from 'vitest'
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
}, 180_000)
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
