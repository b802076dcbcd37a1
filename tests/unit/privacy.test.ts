import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NotebookSession, Workbench } from '../../core/workbench/model'
import { openTestNotebook } from '../support/testWorkbench'
import { leakingQueries } from '../support/leakingQueries'

// The registration of the sample werkmap has a BSN, a client number and a birth date on every row; none is loaded as it is.
const rows = readFileSync('sample-data/trajecten-2019-2020.csv', 'latin1').trim().split(/\r\n/).slice(1)
const secrets = rows.flatMap((row) => row.split(';').slice(1, 4))
const notebook = '---\nformaat: 1\ntitel: Poging\n---\n\n```sql naam=poging\nSELECT 1\n```\n'

let workbench: Workbench
let session: NotebookSession

beforeAll(async () => {
  ;({ workbench, session } = await openTestNotebook(notebook))
})
afterAll(() => workbench.close())

async function answer(sql: string): Promise<string> {
  session.setBody('poging', sql)
  await session.run('alles')
  return JSON.stringify(session.state.cells)
}

describe('what the privacy screen leaves out can’t be read by any query', () => {
  it('knows the secrets it looks for, and the rows they belong to', async () => {
    expect(secrets).toHaveLength(3 * 718)
    expect(await answer('SELECT trajectnummer FROM trajecten')).toContain(rows[0]?.split(';')[0])
  })

  it.each(leakingQueries)('%s', async (sql) => {
    const given = await answer(sql)
    expect(secrets.filter((secret) => given.includes(secret))).toEqual([])
  })
})
