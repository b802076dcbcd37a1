import { expect, it } from 'vitest'
import { ThreadAsWebWorker, wasmFile } from '../../electron/engine/nodeEngine'
import { startEngine } from './startEngine'
import { endless } from './testing'

const query = { name: 'cel', sql: endless, parameters: {}, limit: 1 }
const stopped = { ok: false, problem: { kind: 'engine-stopped', reason: 'onverwacht afgebroken' } }

it('a worker that dies is a problem of the query that runs and of every later call, and never a wait', async () => {
  const worker = new ThreadAsWebWorker()
  const engine = await startEngine({ createWorker: () => worker, wasm: wasmFile })
  const session = engine.session()!
  const running = session.run(query)
  setTimeout(() => worker.terminate(), 100)
  expect(await running).toEqual(stopped)
  expect(await session.run({ ...query, sql: 'SELECT 1' })).toEqual(stopped)
  const plan = { name: 'bron', staging: [], columns: [], slices: () => [], rowCount: 0 }
  expect(await engine.load(plan)).toEqual(stopped)
  await session.forget('cel')
  await session.close()
  await engine.close()
})
