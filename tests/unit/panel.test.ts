import { afterAll, beforeAll, expect, it } from 'vitest'
import type { NotebookSession, Workbench } from '../../core/workbench/model'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { openTestWorkbench } from '../support/testWorkbench'

let workbench: Workbench
let session: NotebookSession
beforeAll(async () => {
  workbench = await openTestWorkbench(copySampleWerkmap())
  await workbench.loadSources()
  const opened = await workbench.openNotebook('analyses/panel/zorgen-over-geld.md')
  if (!opened.ok) throw new Error(opened.problem)
  session = opened.value
  await session.run('alles')
}, 300_000)
afterAll(() => workbench.close())

it('shows the panel without a fault, each with a figure', () => {
  expect(session.state.notebook.problems).toEqual([])
  expect(
    session.state.cells.flatMap(({ cell, error }) => (error === null ? [] : [cell.id, error.text])),
  ).toEqual([])
  const drawn = session.state.cells.filter(({ cell }) => cell.kind === 'peiling' || cell.kind === 'figuur')
  const withheld = drawn.map(
    ({ cell }) => session.figure(cell.id, { weergave: 'publicatie', width: 720, scheme: 'licht' })?.withheld,
  )
  expect(withheld).toEqual(drawn.map(() => null))
})

it('[E26] says that too few answered, and nothing of weights that were not used', () => {
  const codes = session.state.cells.flatMap(
    ({ cell, output }) => (cell.kind === 'peiling' && output?.assessment.flags.map(({ code }) => code)) || [],
  )
  expect(codes).toContain('lage-respons')
  expect(codes).not.toContain('ongewogen')
  expect(codes).not.toContain('noemer-onbekend')
})
