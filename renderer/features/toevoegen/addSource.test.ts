import { expect, it, vi } from 'vitest'
import { succeed } from '../../../core/bridge/outcome'
import { proposeSource } from '../../../core/workbench/addSource'
import { notebook, source } from '../../testing/builders'
import { fakeSession, fakeWorkbench } from '../../testing/fakeWorkbench'
import { createAddSource } from './addSource'
import type { Draft, Review } from './review'

const csv = (name: string) => new File(['Gebied;Aantal\r\nLeek;12\r\nMarum;15\r\n'], name)

const proposeNow = (draft: Draft) => Promise.resolve(proposeSource(draft, new Set()))

function start(over: Partial<Parameters<typeof createAddSource>[0]> = {}) {
  const workbench = fakeWorkbench(fakeSession(notebook([])))
  return createAddSource({ workbench, propose: proposeNow, open: () => {}, tell: () => {}, ...over })
}

function review(adding: ReturnType<typeof start>): Review {
  const { now } = adding.state
  if (now.step !== 'beoordeling') throw new Error(`The file is not under review but ${now.step}`)
  return now
}

it('keeps what is typed while the file is read again, and lets the later of two changes win', async () => {
  const answers: (() => void)[] = []
  const slowly = (draft: Draft) =>
    new Promise<Review['proposed']>((done) => answers.push(() => void proposeNow(draft).then(done)))
  const adding = start({ propose: slowly })
  adding.add([csv('wijken.csv')])
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  answers[0]?.()
  await vi.waitFor(() => review(adding))
  adding.load('Gebied', false)
  adding.load('Gebied', true)
  adding.fill('titel', 'Wijken')
  answers[2]?.()
  await vi.waitFor(() => expect(review(adding).busy).toBeNull())
  answers[1]?.()
  await new Promise((done) => setTimeout(done, 5))
  const { draft, proposed } = review(adding)
  expect(draft.fields.titel).toBe('Wijken')
  expect(proposed.ok && proposed.value.inspection.columns.map(({ loaded }) => loaded)).toEqual([true, true])
})

it('shows nothing of a file that was left while it was read', async () => {
  const adding = start()
  adding.add([csv('wijken.csv')])
  adding.cancel()
  await new Promise((done) => setTimeout(done, 20))
  expect(adding.state).toEqual({ now: { step: 'rust' }, waiting: [] })
})

it('waits for what is being added: it cannot be left or changed meanwhile', async () => {
  let finish = () => {}
  const workbench = {
    ...fakeWorkbench(fakeSession(notebook([]))),
    addSource: () =>
      new Promise<ReturnType<typeof succeed<ReturnType<typeof source>>>>(
        (done) => (finish = () => done(succeed(source()))),
      ),
  }
  const told: string[] = []
  const adding = start({ workbench, tell: (sentence) => void told.push(sentence) })
  adding.add([csv('wijken.csv')])
  await vi.waitFor(() => review(adding))
  const submitted = adding.submit()
  adding.cancel()
  adding.fill('titel', 'Anders')
  expect(review(adding)).toMatchObject({ busy: 'voegt-toe', draft: { fields: { titel: 'wijken' } } })
  finish()
  await submitted
  expect([adding.state.now.step, told]).toEqual(['rust', ['Bron trajecten toegevoegd: 718 rijen.']])
})

it('says that a file cannot be read, and goes on with the next', async () => {
  const folder = csv('map')
  folder.arrayBuffer = () => Promise.reject(new Error('NotReadableError'))
  const adding = start()
  adding.add([folder, csv('wijken.csv')])
  await vi.waitFor(() => expect(adding.state.now).toMatchObject({ step: 'geweigerd', fileName: 'map' }))
  adding.skip()
  await vi.waitFor(() => expect(review(adding).draft.fileName).toBe('wijken.csv'))
})
