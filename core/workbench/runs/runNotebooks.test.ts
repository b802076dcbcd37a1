import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { copySampleWerkmap } from '../../../tests/support/sampleWerkmap'
import { openTestWorkbench } from '../../../tests/support/testWorkbench'
import type { Workbench } from '../model'
import { runNotebooks, type FinishedRun, type PlannedRun } from './runNotebooks'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const notebook = (sql: string) =>
  `---\nformaat: 1\ntitel: Proef\nparameters:\n  n: { soort: getal, standaard: 1 }\n---\n\`\`\`sql naam=cel\n${sql}\n\`\`\`\n`

let workbench: Workbench
beforeAll(async () => {
  const folder = copySampleWerkmap()
  const put = (name: string, sql: string) =>
    writeFileSync(join(folder, `analyses/armoede/${name}.md`), notebook(sql))
  put('goed', 'SELECT $n AS n')
  put('zelf', 'SELECT 1 AS n')
  put('fout', 'SELECT weg FROM trajecten')
  put('lang', 'SELECT sum(a.range * b.range) AS n FROM range(1000000) a, range(1000000) b')
  workbench = await openTestWorkbench(folder)
  await workbench.loadSources()
})
afterAll(() => workbench.close())

const plan = (name: string, n?: number): PlannedRun => ({
  path: `analyses/armoede/${name}.md`,
  values: n === undefined ? {} : { n },
  varied: n === undefined ? [] : ['n'],
  text: null,
})

async function runs(
  plans: readonly PlannedRun[],
  signal = new AbortController().signal,
  begins: (plan: PlannedRun) => void = () => {},
) {
  const ended: FinishedRun[] = []
  await runNotebooks(workbench, plans, signal, {
    begins,
    ended: (run) => {
      ended.push(run)
      return Promise.resolve()
    },
  })
  return ended
}

it('runs all of them: what fails is told with its cell and line, and doesn’t stop the rest', async () => {
  const ended = await runs([plan('fout'), plan('is-er-niet'), plan('goed')])
  expect(
    ended.map((run) => [
      run.outcome,
      run.outcome === 'klaar' ? run.failures.map(({ cell, line }) => [cell, line]) : [],
    ]),
  ).toEqual([
    ['klaar', [['cel', 7]]],
    ['niet-geopend', []],
    ['klaar', []],
  ])
})

it('each run of a notebook for several values has its own result', async () => {
  const ended = await runs([plan('goed', 2), plan('goed', 3), plan('goed')])
  expect(
    ended.map((run) => (run.outcome === 'klaar' ? run.state.cells[0]?.output?.table.rows : null)),
  ).toEqual([[{ n: 2 }], [{ n: 3 }], [{ n: 1 }]])
})

it('runs what an open notebook says, saved or not', async () => {
  const [run] = await runs([{ ...plan('goed'), text: notebook('SELECT 42 AS n') }])
  expect(run?.outcome === 'klaar' ? run.state.cells[0]?.output?.table.rows : null).toEqual([{ n: 42 }])
})

it('is no earlier run of a notebook that is open and ran before it', async () => {
  const opened = await workbench.openNotebook('analyses/armoede/zelf.md')
  if (!opened.ok) throw new Error(opened.problem)
  const { state } = await opened.value.run('alles').then(() => opened.value)
  const before = await workbench.runs.earlier(state)
  await runs([plan('zelf')])
  expect([before, await workbench.runs.earlier(state)]).toEqual([[], []])
  await opened.value.close()
})

it('stopped halfway, it keeps what was done and begins nothing else', async () => {
  const controller = new AbortController()
  const begun: string[] = []
  const ended = await runs([plan('goed'), plan('lang'), plan('fout')], controller.signal, ({ path }) => {
    begun.push(path.slice('analyses/armoede/'.length))
    if (path.endsWith('lang.md')) setTimeout(() => controller.abort(), 300)
  })
  expect([begun, ended.map(({ plan: { path } }) => path)]).toEqual([
    ['goed.md', 'lang.md'],
    ['analyses/armoede/goed.md'],
  ])
})
