import { expect, it, vi } from 'vitest'
import { fail, succeed } from '../../../core/bridge/outcome'
import { createDirectImporter } from '../../../core/sources/importer/directImporter'
import { proposeSource } from '../../../core/workbench/addSource'
import type { Workbench, WorkRun } from '../../../core/workbench/model'
import { notebook, source } from '../../testing/builders'
import { fakeSession, fakeWorkbench } from '../../testing/fakeWorkbench'
import { createAddSource } from './addSource'
import type { Review } from './review'

const csv = (name: string) => new File(['Gebied;Aantal\r\nLeek;12\r\nMarum;15\r\n'], name)

const importer = createDirectImporter()
const proposeNow: Workbench['proposeSource'] = (file, run) => proposeSource(importer, file, new Set(), run)

function start(over: Partial<Workbench> = {}, tell: (sentence: string) => void = () => {}) {
  const workbench = { ...fakeWorkbench(fakeSession(notebook([]))), proposeSource: proposeNow, ...over }
  return createAddSource({ workbench, open: () => {}, tell })
}

function review(adding: ReturnType<typeof start>): Review {
  const { now } = adding.state
  if (now.step !== 'beoordeling') throw new Error(`The file is not under review but ${now.step}`)
  return now
}

/** A reader that answers when the test says so, and what it was asked. */
function slowReader() {
  const readings: { readonly run: WorkRun | undefined; readonly answer: () => void }[] = []
  const proposeSource: Workbench['proposeSource'] = (file, run) =>
    new Promise((done) => readings.push({ run, answer: () => void proposeNow(file).then(done) }))
  return { readings, proposeSource }
}

async function underReview(files: readonly File[] = [csv('wijken.csv')]) {
  const { readings, proposeSource } = slowReader()
  const adding = start({ proposeSource })
  adding.add(files)
  readings[0]?.answer()
  await vi.waitFor(() => review(adding))
  return { adding, readings }
}

const loaded = ({ proposed }: Review) =>
  proposed.ok && proposed.value.inspection.columns.map((column) => column.loaded)

it('keeps what is typed while the file is read again, and ends a reading that a later change makes useless', async () => {
  const { adding, readings } = await underReview()
  adding.load('Gebied', false)
  adding.load('Gebied', true)
  adding.fill('titel', 'Wijken')
  expect(readings.slice(1).map(({ run }) => run?.signal?.aborted)).toEqual([true, false])
  readings[2]?.answer()
  await vi.waitFor(() => expect(review(adding).busy).toBeNull())
  readings[1]?.answer()
  await new Promise((done) => setTimeout(done, 5))
  expect([review(adding).draft.fields.titel, loaded(review(adding))]).toEqual(['Wijken', [true, true]])
})

it('takes the settings back when reading under them is stopped, and keeps what was typed', async () => {
  const { adding, readings } = await underReview()
  adding.load('Gebied', false)
  adding.read({ scheiding: ',' })
  adding.fill('titel', 'Wijken')
  readings[2]?.run?.onProgress?.({ unit: 'bytes', done: 10, total: 40 })
  expect(adding.state.progress).toEqual({ unit: 'bytes', done: 10, total: 40 })
  adding.stop()
  expect(readings[2]?.run?.signal?.aborted).toBe(true)
  expect({ ...review(adding).draft, content: null }).toMatchObject({
    reading: {},
    columns: {},
    fields: { titel: 'Wijken' },
  })
  expect([review(adding).busy, adding.state.progress]).toEqual([null, null])
})

it('goes on with the next file when the first reading of one is stopped', async () => {
  const { readings, proposeSource } = slowReader()
  const adding = start({ proposeSource })
  adding.add([csv('wijken.csv'), csv('buurten.csv')])
  adding.stop()
  expect(adding.state.now).toMatchObject({ step: 'leest', fileName: 'buurten.csv' })
  expect(readings.map(({ run }) => run?.signal?.aborted)).toEqual([true, false])
})

it('shows nothing of a file that was left while it was read, and ends the reading', async () => {
  const { readings, proposeSource } = slowReader()
  const adding = start({ proposeSource })
  adding.add([csv('wijken.csv')])
  adding.cancel()
  readings[0]?.answer()
  await new Promise((done) => setTimeout(done, 5))
  expect(adding.state).toEqual({ now: { step: 'rust' }, waiting: [], progress: null })
  expect(readings[0]?.run?.signal?.aborted).toBe(true)
})

/** Adding that ends when the test says so. */
function slowAdding() {
  let finish: (added: Awaited<ReturnType<Workbench['addSource']>>) => void = () => {}
  const signals: (AbortSignal | undefined)[] = []
  const addSource: Workbench['addSource'] = (_source, run) => {
    signals.push(run?.signal)
    return new Promise((done) => (finish = done))
  }
  return { addSource, signals, finish: (added: Parameters<typeof finish>[0]) => finish(added) }
}

it('waits for what is being added: it cannot be changed or passed over meanwhile', async () => {
  const { addSource, finish } = slowAdding()
  const told: string[] = []
  const adding = start({ addSource }, (sentence) => void told.push(sentence))
  adding.add([csv('wijken.csv')])
  await vi.waitFor(() => review(adding))
  const submitted = adding.submit()
  adding.skip()
  adding.fill('titel', 'Anders')
  expect(review(adding)).toMatchObject({ busy: 'voegt-toe', draft: { fields: { titel: 'wijken' } } })
  finish(succeed(source()))
  await submitted
  expect([adding.state.now.step, told]).toEqual(['rust', ['Bron trajecten toegevoegd: 718 rijen.']])
})

it.each([
  ['is gone when it could be stopped', fail('Gestopt.'), []],
  ['is told of when it was added already', succeed(source()), ['Bron trajecten toegevoegd: 718 rijen.']],
])('can be left while adding: the file %s, and none of those that wait is read', async (_, added, said) => {
  const { addSource, signals, finish } = slowAdding()
  const told: string[] = []
  const adding = start({ addSource }, (sentence) => void told.push(sentence))
  adding.add([csv('wijken.csv'), csv('buurten.csv')])
  await vi.waitFor(() => review(adding))
  const submitted = adding.submit()
  adding.cancel()
  expect([signals[0]?.aborted, review(adding).busy]).toEqual([true, 'voegt-toe'])
  finish(added)
  await submitted
  expect([adding.state, told]).toEqual([{ now: { step: 'rust' }, waiting: [], progress: null }, said])
})

it('can stop what is being added, and then shows the review as it was', async () => {
  const { addSource, signals, finish } = slowAdding()
  const adding = start({ addSource })
  adding.add([csv('wijken.csv')])
  await vi.waitFor(() => review(adding))
  const submitted = adding.submit()
  adding.stop()
  expect([signals[0]?.aborted, review(adding).busy]).toEqual([true, 'voegt-toe'])
  finish(fail('Gestopt.'))
  await submitted
  expect(review(adding)).toMatchObject({ busy: null, problem: null })
})

it('counts a source as added when stopping came too late', async () => {
  const { addSource, finish } = slowAdding()
  const adding = start({ addSource })
  adding.add([csv('wijken.csv')])
  await vi.waitFor(() => review(adding))
  const submitted = adding.submit()
  adding.stop()
  finish(succeed(source()))
  await submitted
  expect(adding.state.now.step).toBe('rust')
})

it('says that a file cannot be read, and goes on with the next', async () => {
  const folder = csv('map')
  folder.slice = () => {
    throw new Error('NotReadableError')
  }
  const adding = start()
  adding.add([folder, csv('wijken.csv')])
  await vi.waitFor(() => expect(adding.state.now).toMatchObject({ step: 'geweigerd', fileName: 'map' }))
  adding.skip()
  await vi.waitFor(() => expect(review(adding).draft.fileName).toBe('wijken.csv'))
})
