import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { succeed } from '../../../../core/bridge/outcome'
import type { PeilingCell } from '../../../../core/notebook/peiling/model'
import { readPeiling } from '../../../../core/notebook/peiling/readPeiling'
import type { Inspection } from '../../../../core/sources/inspection'
import type { NotebookSession, Workbench } from '../../../../core/workbench/model'
import { WorkbenchContext, type WorkbenchTools } from '../../../app/WorkbenchContext'
import { cellState, column, manifest, notebook, source } from '../../../testing/builders'
import { fakeSession, fakeWorkbench } from '../../../testing/fakeWorkbench'
import { PeilingForm } from './PeilingForm'

afterEach(cleanup)

const coded = (name: string, codes: readonly string[], valueLabels = {}) =>
  column({
    name,
    valueLabels,
    profile: { ...emptyProfile, distinct: codes.length, codes },
  })
const emptyProfile = {
  ...{ distinct: 0, top: [], codes: null, min: null, median: null, max: null },
  ...{ histogram: null, weighted: null },
}
const panel = source({
  manifest: manifest({ naam: 'panel', aard: 'steekproef', soort: 'panel' }),
  columns: ['zorgen', 'fit', 'gemeente'].map((name) => ({ name, type: 'VARCHAR' })),
  inspection: {
    columns: [
      coded('zorgen', ['1', '2', '9'], { '1': 'nooit', '2': 'vaak', '9': 'weet ik niet' }),
      coded('fit', ['soms', 'altijd']),
      coded('gemeente', ['Leek', 'Marum', 'Zuidhorn']),
    ],
  } as unknown as Inspection,
})

/** As the notebook holds it: the text is the truth, the form shows what it says. */
function Held({ start, told }: { readonly start: string; readonly told: string[] }): ReactNode {
  const [body, setBody] = useState(start)
  const read = readPeiling(body)
  if (!read.ok) return <pre data-testid="tekst">ongeldig: {body}</pre>
  const place = { id: 'zorgen', from: 0, to: body.length, bodyFrom: 0, bodyTo: body.length, line: 1 }
  const cell: PeilingCell = { ...place, kind: 'peiling', name: 'zorgen', source: 'panel', ...read.value }
  const state = cellState(cell)
  const book = notebook([state])
  const held = { ...book, notebook: { ...book.notebook, text: body } }
  const session: NotebookSession = Object.assign(fakeSession(held), {
    edit: ({ body: next }: { readonly body: string }) => {
      setBody(next)
      return succeed({ cell: null })
    },
  })
  const workbench = fakeWorkbench(fakeSession(held))
  const shown = { state: { ...workbench.state, sources: [panel] } } as unknown as Workbench
  const tools = { workbench: shown, tell: (text: string) => told.push(text) } as unknown as WorkbenchTools
  return (
    <WorkbenchContext value={tools}>
      <PeilingForm
        {...{ session, cell, state, body, isEditing: true, isNew: false, failure: null }}
        onEdit={() => {}}
        onLeave={() => {}}
        onCommand={() => {}}
      />
      <pre data-testid="tekst">{body}</pre>
    </WorkbenchContext>
  )
}

function show(start: string) {
  const told: string[] = []
  render(<Held start={start} told={told} />)
  return told
}
const text = () => screen.getByTestId('tekst').textContent
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const options = (label: string) =>
  [...(screen.getByLabelText(label) as HTMLSelectElement).options].map(({ value }) => value)

it('makes a difference of a group and the rest, of the groups that the source has', () => {
  const told = show('vraag: zorgen\nontbreekt: [weet ik niet]\n')
  choose('Toon', 'verschil')
  expect(told).toEqual(['Voor een verschil zijn groepen nodig. Kies eerst bij Per een kolom.'])
  choose('Per', 'gemeente')
  choose('Toon', 'verschil')
  expect(options('Vergelijk')).toEqual(['Leek', 'Marum', 'Zuidhorn'])
  choose('Vergelijk', 'Marum')
  expect(readPeiling(text() ?? '')).toMatchObject({
    ok: true,
    value: { toon: 'verschil', tel: ['vaak'], per: 'gemeente', vergelijk: ['Marum', 'rest'] },
  })
})

it('counts the answers that are ticked, in their words, and never none', () => {
  const told = show('vraag: zorgen\ntoon: aandeel\ntel: [vaak]\nontbreekt: [weet ik niet]\n')
  const counted = screen.getByRole('group', { name: 'Tel de antwoorden' })
  expect(counted.textContent).toBe('Tel de antwoordenvaaknooit')
  fireEvent.click(screen.getAllByLabelText('vaak').at(-1)!)
  expect(told).toEqual(['Tel ten minste één antwoord.'])
  fireEvent.click(screen.getAllByLabelText('nooit').at(-1)!)
  expect(readPeiling(text() ?? '')).toMatchObject({ value: { tel: ['vaak', 'nooit'] } })
})

it('takes an answer out of the scale that is none, and puts it back', () => {
  show('vraag: zorgen\nantwoorden: [nooit, vaak]\nontbreekt: [weet ik niet]\n')
  fireEvent.click(screen.getByLabelText('weet ik niet'))
  expect(readPeiling(text() ?? '')).toMatchObject({
    value: { antwoorden: ['nooit', 'vaak', 'weet ik niet'], ontbreekt: [] },
  })
  fireEvent.click(screen.getByLabelText('weet ik niet'))
  expect(readPeiling(text() ?? '')).toMatchObject({
    value: { antwoorden: ['nooit', 'vaak'], ontbreekt: ['weet ik niet'] },
  })
})

it('asks another question with answers of its own', () => {
  show('vraag: zorgen\ntoon: aandeel\ntel: [vaak]\nantwoorden: [nooit, vaak]\n')
  choose('Vraag', 'fit')
  expect(readPeiling(text() ?? '')).toMatchObject({
    ok: true,
    value: { vraag: 'fit', toon: 'aandeel', tel: ['altijd'], ontbreekt: [] },
  })
})
