import { expect, it } from 'vitest'
import { closeTab, emptyDesk, openTab, restoreDesk } from './desk'

const trajecten = { kind: 'notebook', path: 'analyses/armoede/trajecten.md' } as const
const blad = { kind: 'feitenblad', path: 'analyses/armoede/feitenblad.yaml' } as const
const bron = { kind: 'bron', name: 'trajecten' } as const
const overzicht = { kind: 'overzicht' } as const

it('opens a document once and brings it in front when it is asked for again', () => {
  const twice = [trajecten, blad, trajecten].reduce(openTab, emptyDesk)
  expect(twice).toEqual({
    tabs: [overzicht, trajecten, blad],
    active: 'notebook:analyses/armoede/trajecten.md',
  })
})

it('brings the neighbour in front when the front tab closes, and never closes the overview', () => {
  const open = [trajecten, blad, bron].reduce(openTab, emptyDesk)
  expect(closeTab(open, 'bron:trajecten').active).toBe('feitenblad:analyses/armoede/feitenblad.yaml')
  expect(closeTab({ ...open, active: 'overzicht' }, 'bron:trajecten').active).toBe('overzicht')
  expect(closeTab(open, 'overzicht')).toEqual(open)
})

it('remembers the tabs whose document is still there', () => {
  const stored = JSON.stringify([trajecten, bron].reduce(openTab, emptyDesk))
  expect(restoreDesk(stored, (tab) => tab.kind === 'notebook')).toEqual({
    tabs: [overzicht, trajecten],
    active: 'overzicht',
  })
  expect(restoreDesk(stored, () => true).active).toBe('bron:trajecten')
  expect(restoreDesk(null, () => true)).toEqual(emptyDesk)
  expect(restoreDesk('{"tabs":[{"kind":"notebook"},7]}', () => true)).toEqual(emptyDesk)
})
