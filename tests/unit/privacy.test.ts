import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkbench } from '../../core/workbench/openWorkbench'
import type { Workbench } from '../../core/workbench/model'
import { readFonts } from '../../electron/cli/fonts'
import { createNodeEngine } from '../../electron/engine/nodeEngine'
import { openWerkmapFolder } from '../../electron/files/werkmapFolder'
import type { Engine, EngineSession } from '../../core/engine/port'
import { leakingQueries } from '../support/leakingQueries'

// The registration of the sample werkmap has a BSN, a client number and a birth date on every row; none is loaded as it is.
const rows = readFileSync('sample-data/trajecten-2019-2020.csv', 'latin1').trim().split(/\r\n/).slice(1)
const secrets = rows.flatMap((row) => row.split(';').slice(1, 4))

let engine: Engine
let workbench: Workbench
let session: EngineSession

beforeAll(async () => {
  engine = await createNodeEngine()
  const opened = await openWorkbench({
    files: openWerkmapFolder('.'),
    engine,
    pseudonymKey: () => Promise.resolve('0'.repeat(64)),
    fonts: readFonts,
  })
  if (!opened.ok) throw new Error(opened.problem)
  workbench = opened.value
  await workbench.loadSources()
  session = await engine.session()
})
afterAll(() => workbench.close())

describe('what the privacy screen leaves out can’t be read by any query', () => {
  it('knows the secrets it looks for', () => {
    expect(secrets).toHaveLength(3 * 718)
    expect(engine.sources.find(({ name }) => name === 'trajecten')?.rowCount).toBe(718)
  })

  it.each(leakingQueries)('%s', async (sql) => {
    const outcome = await session.run({ name: 'poging', sql, parameters: {}, limit: 100_000 })
    const answer = JSON.stringify(outcome)
    expect(secrets.filter((secret) => answer.includes(secret))).toEqual([])
    if (!outcome.ok) expect(outcome.problem.kind).not.toBe('engine-stopped')
  })
})
