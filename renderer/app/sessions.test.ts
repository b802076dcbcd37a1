import { expect, it, vi } from 'vitest'
import { cellState, notebook, sql } from '../testing/builders'
import { fakeSession, fakeWorkbench } from '../testing/fakeWorkbench'
import { createSessions } from './sessions'

const path = 'analyses/armoede/trajecten.md'
const opened = () => fakeSession(notebook([cellState(sql('per_domein'))]))

it('opens a notebook once, however often its tab comes in front', async () => {
  const workbench = fakeWorkbench(opened())
  const open = vi.spyOn(workbench, 'openNotebook')
  const sessions = createSessions(workbench)
  sessions.open(path)
  sessions.open(path)
  await vi.waitFor(() => expect(sessions.state.get(path)?.status).toBe('open'))
  sessions.open(path)
  expect(open).toHaveBeenCalledTimes(1)
})

it('tells which notebooks have unsaved edits, and forgets them when they close', async () => {
  const session = opened()
  const sessions = createSessions(fakeWorkbench(session))
  sessions.open(path)
  await vi.waitFor(() => expect(sessions.state.get(path)?.status).toBe('open'))
  session.store.set({ ...session.state, unsaved: true })
  expect(sessions.unsaved.state).toEqual([path])
  sessions.close(path)
  expect(sessions.unsaved.state).toEqual([])
  expect(session.asked).toEqual(['close'])
})

it('keeps the reason why a notebook could not be opened', async () => {
  const sessions = createSessions(fakeWorkbench(opened()))
  sessions.open('analyses/weg.md')
  await vi.waitFor(() =>
    expect(sessions.state.get('analyses/weg.md')).toEqual({
      status: 'fout',
      problem: 'analyses/weg.md is er niet.',
    }),
  )
})
