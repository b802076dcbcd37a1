import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNodeEngine } from '../../electron/engine/nodeEngine'
import type { Engine } from '../engine/port'
import { dataFolder, load, readBytes, utf8, type LoadedTable } from './testing'

let engine: Engine
beforeAll(async () => {
  engine = await createNodeEngine()
})
afterAll(() => engine.close())

/** Loads the plan and reads the whole table back. */
async function rowsInDuckDb({ plan }: LoadedTable) {
  const loaded = await engine.load(plan)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem))
  const session = engine.session()!
  const result = await session.run({
    name: 'alles',
    sql: `SELECT * FROM ${plan.name}`,
    parameters: {},
    limit: 100_000,
  })
  await session.close()
  return result.ok ? result.value.table.rows : result.problem
}

describe('an import plan in DuckDB', () => {
  it('gives the values, types and reasons that were planned', async () => {
    const table = load(
      utf8(
        'Perioden;tekst;getal;dag;moment;vink\n' +
          '2019KW01;"zei ""ja"", toch\r\nen\nnee";1.234,5;31-12-2019;31-12-2019 09:30;ja\n' +
          '2019KW02;;-;;01-01-2020 00:00;nee\n' +
          '2019KW03;NULL;-0,5;29-02-2020;;ja\n',
      ),
      'x.csv',
      { columns: { vink: { type: 'boolean' } } },
    )
    expect(await rowsInDuckDb(table)).toEqual([
      {
        perioden: '2019KW01',
        perioden_label: '2019 1e kwartaal',
        perioden_begin: '2019-01-01',
        tekst: 'zei "ja", toch\r\nen\nnee',
        tekst_reden: null,
        getal: 1234.5,
        getal_reden: null,
        dag: '2019-12-31',
        dag_reden: null,
        moment: '2019-12-31T09:30:00',
        moment_reden: null,
        vink: true,
      },
      {
        perioden: '2019KW02',
        perioden_label: '2019 2e kwartaal',
        perioden_begin: '2019-04-01',
        tekst: null,
        tekst_reden: 'leeg',
        getal: null,
        getal_reden: '- (nihil)',
        dag: null,
        dag_reden: 'leeg',
        moment: '2020-01-01T00:00:00',
        moment_reden: null,
        vink: false,
      },
      {
        perioden: '2019KW03',
        perioden_label: '2019 3e kwartaal',
        perioden_begin: '2019-07-01',
        tekst: 'NULL',
        tekst_reden: null,
        getal: -0.5,
        getal_reden: null,
        dag: '2020-02-29',
        dag_reden: null,
        moment: null,
        moment_reden: 'leeg',
        vink: true,
      },
    ])
  })

  it('loads a table without rows', async () => {
    expect(await rowsInDuckDb(load(utf8('a;b\n')))).toEqual([])
  })

  const factsFile = `${dataFolder}/facts.json`
  const found = existsSync(factsFile)
  const files: readonly { file: string }[] = found ? JSON.parse(readFileSync(factsFile, 'utf8')) : []
  const readable = files.map(({ file }) => file).filter((file) => /\.(csv|z?sav|por)$/.test(file))
  it.skipIf(!found)('has real files to load (needs ../shared/data)', () =>
    expect(readable.length).toBeGreaterThan(0),
  )
  it.each(readable)('holds every row of %s as the plan says (needs ../shared/data)', async (file) => {
    const table = load(readBytes(file), file)
    expect(await rowsInDuckDb(table)).toEqual(table.rows)
  })
})
