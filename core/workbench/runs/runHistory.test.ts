import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { openWerkmapFolder } from '../../../electron/files/werkmapFolder'
import { record } from '../../runs/testing'
import type { WorkspaceFiles } from '../../workspace/files'
import { keepRun, listRuns, readRun } from './runHistory'

const notebook = record().notebook
let dir: string
let files: WorkspaceFiles
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'feitenwerk-runs-'))
  files = openWerkmapFolder(dir)
})

const at = (minute: number) => new Date(Date.UTC(2026, 2, 14, 10, minute))
const keep = (minute: number, over: Parameters<typeof record>[0] = {}) =>
  keepRun(files, record(over), at(minute))
const moments = async () => (await listRuns(files, notebook)).map(({ moment }) => moment.slice(11, 16))

it('lists runs newest first, and gives back what each was', async () => {
  await keep(2, { engine: 'v1' })
  await keep(5, { engine: 'v2' })
  const runs = await listRuns(files, notebook)
  expect(runs.map(({ moment }) => moment)).toEqual(['2026-03-14T10:05:00.000Z', '2026-03-14T10:02:00.000Z'])
  expect(await readRun(files, runs[1]!)).toEqual({ ok: true, value: record({ engine: 'v1' }) })
})

it('of runs on end that gave the same keeps the first and the last', async () => {
  for (const minute of [1, 2, 3, 4]) await keep(minute)
  await keep(5, { engine: 'v2' })
  await keep(6)
  expect(await moments()).toEqual(['10:06', '10:05', '10:04', '10:01'])
})

it('keeps the last fifty of each set of parameters', async () => {
  await keep(0, { parameters: { jaar: 2019 } })
  for (let minute = 1; minute <= 53; minute++)
    await keep(minute, { parameters: { jaar: 2020 }, engine: `v${minute}` })
  const kept = await moments()
  expect([kept.length, kept[0], kept.at(-2), kept.at(-1)]).toEqual([51, '10:53', '10:04', '10:00'])
})

it('two runs at one moment are two runs', async () => {
  await keep(1, { engine: 'v1' })
  await keep(1, { engine: 'v2' })
  expect((await moments()).length).toBe(2)
})

it('leaves files alone whose name is no run, and says of a damaged one what is wrong', async () => {
  await keep(1)
  const folder = join(dir, '.feitenwerk/runs', notebook)
  writeFileSync(join(folder, 'notitie.json'), '{}')
  writeFileSync(
    join(folder, readdirSync(folder).find((name) => name.startsWith('2026')) ?? ''),
    '{"formaat":',
  )
  const [run] = await listRuns(files, notebook)
  expect(await readRun(files, run!)).toEqual({
    ok: false,
    problem: 'Wat van deze uitvoering is bewaard, is beschadigd.',
  })
  expect((await listRuns(files, notebook)).length).toBe(1)
})
