import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { succeed } from '../../../../core/bridge/outcome'
import type { StepPreview } from '../../../../core/engine/steps'
import type { TableColumn } from '../../../../core/recipe/model'
import type { SourceState, Workbench } from '../../../../core/workbench/model'
import type { Step } from '../../../../core/workspace/steps'
import { WorkbenchContext, type WorkbenchTools } from '../../../app/WorkbenchContext'
import { manifest, notebook, source } from '../../../testing/builders'
import { fakeSession, fakeWorkbench } from '../../../testing/fakeWorkbench'
import { Steps } from './Steps'

afterEach(cleanup)

const long: Step = { stap: 'naar_lang', behalve: ['gebied'], naam: 'jaar', waarde: 'aantal' }
const units: Step = { stap: 'eenheid', kolommen: ['aantal'], naar: 'aantal' }
const column = (name: string): TableColumn => ({
  name,
  type: 'DOUBLE',
  label: name,
  unit: null,
  role: null,
  beside: [],
})
const table = (rowCount: number): StepPreview => ({
  columns: [{ name: 'aantal', type: 'number' }],
  rows: [{ aantal: 12 }],
  rowCount,
  notes: [],
  shares: {},
})

function show(steps: readonly Step[], weergave: WorkbenchTools['weergave'] = 'intern') {
  const saved: (readonly Step[])[] = []
  const workbench: Workbench = Object.assign(fakeWorkbench(fakeSession(notebook([]))), {
    trySteps: (_: string, tried: readonly Step[]) =>
      Promise.resolve(
        succeed({
          tables: [table(3), ...tried.map((_step, at) => table(6 + at))],
          columns: [[column('gebied'), column('n')], ...tried.map(() => [column('aantal')])],
          problem: null,
        }),
      ),
    saveSteps: (_: string, next: readonly Step[]) => {
      saved.push(next)
      return Promise.resolve(succeed(null))
    },
    proposeSteps: () => Promise.resolve([{ step: units, grounds: ['De kop noemt een eenheid.'] }]),
  } satisfies Partial<Workbench>)
  const shown: SourceState = source({
    manifest: manifest({ stappen: [...steps] }),
    recipe: { asRead: [], columns: [], results: [] },
  })
  const tools = { workbench, weergave, tell: () => undefined } as unknown as WorkbenchTools
  render(
    <WorkbenchContext value={tools}>
      <Steps source={shown} />
    </WorkbenchContext>,
  )
  return saved
}

const words = () => screen.queryAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)

it('tells what each step does and how many rows it gives, and shows the first of them', async () => {
  show([long])
  expect(await screen.findByText('3 → 6 rijen, 1 → 1 kolommen')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Toon de tabel na stap 1' }))
  expect(screen.getByText('De eerste rijen na stap 1')).toBeTruthy()
})

it('takes over a proposal, moves and removes steps, and saves only when asked', async () => {
  const saved = show([long])
  await screen.findByText('3 → 6 rijen, 1 → 1 kolommen')
  fireEvent.click(screen.getByRole('button', { name: 'Stap toevoegen' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Overnemen' }))
  await waitFor(() => expect(words()).toEqual(['Kolommen worden rijen', 'Eenheid omrekenen']))
  fireEvent.click(screen.getByRole('button', { name: 'Zet stap 2 hoger' }))
  expect(words()).toEqual(['Eenheid omrekenen', 'Kolommen worden rijen'])
  fireEvent.click(screen.getByRole('button', { name: 'Haal stap 2 weg' }))
  expect(saved).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Stappen opslaan' }))
  await waitFor(() => expect(saved).toEqual([[units]]))
})

it('shows no rows or counts of persons in Publicatie, and changes no steps there', async () => {
  show([long], 'publicatie')
  await act(() => Promise.resolve())
  expect(screen.queryByText(/rijen, 1/)).toBeNull()
  const names = ['Stap toevoegen', 'Wijzig stap 1', 'Toon de tabel na stap 1']
  const disabled = names.map((name) => screen.getByRole('button', { name }).hasAttribute('disabled'))
  expect(disabled).toEqual([true, true, true])
})
