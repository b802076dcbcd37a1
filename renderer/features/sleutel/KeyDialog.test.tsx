import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Bridge, KeyTaking } from '../../../core/bridge/contract'
import { succeed } from '../../../core/bridge/outcome'
import { WorkbenchContext } from '../../app/WorkbenchContext'
import type { WorkbenchTools } from '../../app/WorkbenchContext'
import { createSeries } from '../reeks/series'
import { createSessions, createSheets } from '../../app/sessions'
import { notebook } from '../../testing/builders'
import { fakeItems, fakeBridge, fakeSession, fakeWorkbench, hostInfo } from '../../testing/fakeWorkbench'
import { KeyDialog, type KeyDialogKind } from './KeyDialog'

const done: string[] = []
beforeEach(() => void done.splice(0))
afterEach(cleanup)

function open(kind: KeyDialogKind, over: Partial<Bridge>) {
  const workbench = {
    ...fakeWorkbench(fakeSession(notebook([]))),
    keyChanged: () => Promise.resolve(void done.push('bronnen opnieuw geladen')),
  }
  const tools: WorkbenchTools = {
    ...{ workbench, bridge: { ...fakeBridge(), ...over }, host: { ...hostInfo, kind: 'electron' } },
    ...{
      sessions: createSessions(workbench),
      sheets: createSheets(workbench),
      weergave: 'intern',
      scheme: 'licht',
    },
    ...{
      open: () => {},
      newer: { pick: () => undefined, offer: () => undefined },
      pickSource: () => {},
      items: fakeItems,
      checkExport: () => {},
      series: { store: createSeries(workbench), show: () => {}, start: () => {} },
      offer: () => {},
      showCursor: () => {},
      showManual: () => {},
    },
    tell: (sentence) => void done.push(sentence),
  }
  render(
    <WorkbenchContext value={tools}>
      <KeyDialog kind={kind} onClose={() => void done.push('dicht')} />
    </WorkbenchContext>,
  )
}

const fill = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

it('makes a file only for a passphrase that is long enough and typed twice', async () => {
  open('sleutel-overdragen', {
    handOverKey: (words) => Promise.resolve(`dicht met ${words}`),
    exportKey: ({ name, text }) => {
      done.push(`${name}: ${text}`)
      return Promise.resolve(succeed({ place: 'Documenten', files: [name], removed: [], left: [] }))
    },
  })
  press('Bestand maken')
  expect(screen.getByRole('alert').textContent).toMatch(/minstens 12 tekens/)
  fill(/^Wachtzin \(/, 'vier losse woorden')
  fill('Wachtzin nog een keer', 'vier losse worden')
  press('Bestand maken')
  expect(screen.getByRole('alert').textContent).toBe('De twee wachtzinnen zijn niet gelijk.')
  expect(done).toEqual([])
  fill('Wachtzin nog een keer', 'vier losse woorden')
  press('Bestand maken')
  await expect
    .poll(() => done)
    .toEqual([
      'pseudoniemsleutel.json: dicht met vier losse woorden',
      'pseudoniemsleutel.json staat in Documenten. Geef het bestand en de wachtzin langs twee wegen door.',
      'dicht',
    ])
})

it('asks before it replaces a key, and says what changes', async () => {
  const answers: readonly KeyTaking[] = ['verkeerde-wachtzin', 'andere-sleutel', 'overgenomen']
  const asked: boolean[] = []
  open('sleutel-overnemen', {
    takeOverKey: (_sealed, _words, replace) => {
      asked.push(replace)
      return Promise.resolve(answers[asked.length - 1]!)
    },
  })
  press('Overnemen')
  expect(screen.getByRole('alert').textContent).toBe('Kies eerst het bestand met de sleutel.')
  const files = [new File(['{}'], 'pseudoniemsleutel.json')]
  fireEvent.change(screen.getByLabelText('Bestand met de sleutel'), { target: { files } })
  press('Overnemen')
  await screen.findByText(/De wachtzin past niet/)
  fill('Wachtzin', 'vier losse woorden')
  press('Overnemen')
  await screen.findByText(/elke cliënt een ander pseudoniem/)
  expect(done).toEqual([])
  press('Sleutel vervangen')
  await expect
    .poll(() => done)
    .toEqual([
      'bronnen opnieuw geladen',
      'De sleutel is overgenomen; de bronnen met pseudoniemen zijn opnieuw geladen.',
      'dicht',
    ])
  expect(asked).toEqual([false, false, true])
})
