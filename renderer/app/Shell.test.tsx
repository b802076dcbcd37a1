import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { cellState, flag, notebook, output, sql, tekst } from '../testing/builders'
import { fakeBridge, fakeSession, fakeWorkbench, hostInfo } from '../testing/fakeWorkbench'
import { Shell } from './Shell'

beforeEach(() => {
  sessionStorage.clear()
  // Nothing has a size here, and a grid draws only what is on the screen.
  for (const side of ['clientHeight', 'clientWidth', 'offsetHeight', 'offsetWidth'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(600)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const answered = () =>
  fakeSession(
    notebook([
      cellState(tekst('tekst-1', 'Zo staat het ervoor.')),
      cellState(sql('per_domein', 'SELECT domein, n FROM trajecten'), { output: output([flag()]) }),
    ]),
  )

async function openNotebook(session = answered()) {
  const bridge = fakeBridge()
  render(<Shell bridge={bridge} started={{ workbench: fakeWorkbench(session), host: hostInfo }} />)
  fireEvent.click(
    within(screen.getByRole('navigation', { name: 'Werkmap' })).getByText('Individuele trajecten'),
  )
  await screen.findByRole('article', { name: 'Individuele trajecten' })
  // The keys work once the document has offered its actions, in an effect.
  await act(() => Promise.resolve())
  return { session, bridge }
}

const justitie = () => screen.getByText('Justitie').closest('[role=row]')?.textContent

it('shows text, query, table and note of a notebook that is opened from the werkmap', async () => {
  await openNotebook()
  expect(screen.getByText('Zo staat het ervoor.')).toBeTruthy()
  expect(screen.getByText('SELECT domein, n FROM trajecten')).toBeTruthy()
  expect(justitie()).toBe('Justitie4')
  expect(document.body.textContent).toContain('1 ter informatie')
})

it('hides in Publicatie what Intern shows', async () => {
  await openNotebook()
  fireEvent.click(screen.getByRole('radio', { name: 'Publicatie' }))
  expect(justitie()).toBe('Justitie•beschermd')
})

it('runs, saves and stops by key', async () => {
  const { session } = await openNotebook()
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true, shiftKey: true })
  fireEvent.keyDown(document.body, { key: 's', ctrlKey: true })
  screen.getByRole('group', { name: 'Cel per_domein' }).focus()
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter', ctrlKey: true })
  fireEvent.keyDown(document.body, { key: 'Escape' })
  await vi.waitFor(() => expect(session.asked).toEqual(['run alles', 'save', 'run per_domein', 'stop']))
})

it('runs only what is stale when something is', async () => {
  const { session } = await openNotebook()
  const [text, query] = session.state.cells
  if (!text || !query) throw new Error('The notebook lost its cells.')
  session.store.set({
    ...session.state,
    cells: [text, { ...query, status: 'verouderd', staleReason: "Parameter 'van' is gewijzigd." }],
  })
  expect(await screen.findByText("Parameter 'van' is gewijzigd.")).toBeTruthy()
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true, shiftKey: true })
  expect(session.asked).toEqual(['run verouderd'])
})

it('runs a notebook once when it is opened and was never run', async () => {
  const { session } = await openNotebook(
    fakeSession(notebook([cellState(sql('per_domein'), { status: 'niet-uitgevoerd' })])),
  )
  expect(session.asked).toEqual(['run alles'])
})

it('tells the host of unsaved edits and asks before their tab closes', async () => {
  const { session, bridge } = await openNotebook()
  session.store.set({ ...session.state, unsaved: true })
  await vi.waitFor(() => expect(bridge.unsaved).toBe(true))
  fireEvent.click(screen.getByRole('button', { name: 'Individuele trajecten sluiten' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Opslaan en sluiten' }))
  await vi.waitFor(() => expect(session.asked).toEqual(['save', 'close']))
  expect(screen.queryByRole('article')).toBeNull()
})

it('offers both ways out when the file changed on disk', async () => {
  const { session } = await openNotebook()
  session.store.set({ ...session.state, changedOnDisk: true })
  fireEvent.click(await screen.findByRole('button', { name: 'Mijn versie houden' }))
  fireEvent.click(screen.getByRole('button', { name: 'Opnieuw laden' }))
  expect(session.asked).toEqual(['keep own', 'reload'])
})

it('says why a cell failed and where, above the earlier answer', async () => {
  const { session } = await openNotebook()
  const [text, query] = session.state.cells
  if (!text || !query) throw new Error('The notebook lost its cells.')
  const error = { text: 'De kolom “m” bestaat niet.', at: { from: 0, to: 1 } }
  session.store.set({ ...session.state, cells: [text, { ...query, status: 'fout', error }] })
  const cell = await screen.findByRole('group', { name: 'Cel per_domein' })
  expect(within(cell).getByRole('alert').textContent).toBe(
    'De kolom “m” bestaat niet.Regel 1, teken 1Naar de fout',
  )
  expect(justitie()).toBe('Justitie4')
})

it('opens the palette by key, finds a source and opens it', async () => {
  await openNotebook()
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  const dialog = await screen.findByRole('dialog', { name: 'Zoeken en opdrachten' })
  fireEvent.click(within(dialog).getByText('Registratie van trajecten'))
  expect(await screen.findByRole('heading', { name: 'Registratie van trajecten' })).toBeTruthy()
})

it('leaves the notebook alone while a dialog is open', async () => {
  const { session } = await openNotebook()
  fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })
  await screen.findByRole('dialog', { name: 'Openen op naam' })
  fireEvent.keyDown(document.body, { key: 's', ctrlKey: true })
  expect(session.asked).toEqual([])
})

it('shows all keys on a question mark', async () => {
  await openNotebook()
  fireEvent.keyDown(document.body, { key: '?' })
  expect(await screen.findByRole('dialog', { name: 'Toetsen' })).toBeTruthy()
})
