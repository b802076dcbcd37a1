import { afterAll, beforeAll, expect, it } from 'vitest'
import { readFonts } from '../../electron/cli/fonts'
import { ThreadAsWebWorker, wasmFile } from '../../electron/engine/nodeEngine'
import { drawNodeImage } from '../../electron/engine/nodeImages'
import { printPdf } from '../../electron/print/printPdf'
import { createNodeSolver } from '../../electron/engine/nodeSolver'
import { openWerkmapFolder } from '../../electron/files/werkmapFolder'
import { copySampleWerkmap } from '../../tests/support/sampleWerkmap'
import { startEngine } from '../engine/startEngine'
import { createDirectImporter } from '../sources/importer/directImporter'
import type { NotebookSession, Workbench } from './model'
import { openWorkbench } from './openWorkbench'

const workers: ThreadAsWebWorker[] = []
let workbench: Workbench
let session: NotebookSession

beforeAll(async () => {
  const createWorker = () => {
    const worker = new ThreadAsWebWorker()
    workers.push(worker)
    return worker
  }
  const opened = await openWorkbench({
    files: openWerkmapFolder(copySampleWerkmap()),
    engine: await startEngine({ createWorker, wasm: wasmFile }),
    solver: await createNodeSolver(),
    importer: createDirectImporter(),
    pseudonymKey: () => Promise.resolve('0'.repeat(64)),
    fonts: readFonts,
    drawImage: drawNodeImage,
    printPdf,
  })
  if (!opened.ok) throw new Error(opened.problem)
  workbench = opened.value
  await workbench.loadSources()
  const notebook = await workbench.openNotebook('analyses/armoede/individuele-trajecten.md')
  if (!notebook.ok) throw new Error(notebook.problem)
  session = notebook.value
})
afterAll(() => workbench.close())

const cell = (id: string) => session.state.cells.find((state) => state.cell.id === id)

it('a worker that dies is replaced, the sources come back, the text stays, and the cell that broke it says so', async () => {
  await session.run('alles')
  session.setBody(
    'per_gebied',
    'SELECT sum(a.range * b.range) AS n FROM range(10000000) a, range(10000000) b',
  )
  const running = session.run({ cell: 'per_gebied' })
  setTimeout(() => workers[0]?.terminate(), 300)
  await running
  expect(cell('per_gebied')?.error?.text).toContain('Bij deze cel is de database gestopt')
  expect(cell('per_gebied')?.status).toBe('verouderd')
  expect(cell('per_domein')).toMatchObject({
    status: 'verouderd',
    staleReason: 'De database is opnieuw gestart.',
  })
  expect(session.state.notebook.text).toContain('range(10000000)')
  session.setBody('per_gebied', 'SELECT gebied, count(*) AS n FROM trajecten GROUP BY ALL')
  await session.run('verouderd')
  expect(session.state.cells.map(({ status }) => status)).toEqual(session.state.cells.map(() => 'klaar'))
})
