import { expect, it } from 'vitest'
import { hostCommands } from '../../core/bridge/contract'
import { availableCommands } from './commands'
import { keyHelp } from './keys'

const can = () => {}
const everything = availableCommands({
  save: can,
  runCell: can,
  runAll: can,
  runAgain: can,
  compare: can,
  runForList: can,
  stop: can,
  exportDocument: can,
  showNotes: can,
  changeItem: can,
  cellCommand: can,
  documentCommand: can,
  otherWerkmap: true,
})

it('has every command of the host in the palette, but those that only it gives and those that open it', () => {
  const ids: readonly string[] = everything.map(({ id }) => id)
  expect(hostCommands.filter((command) => !ids.includes(command))).toEqual([
    'opslaan-en-sluiten',
    'palet',
    'openen-op-naam',
  ])
  expect(new Set(ids).size).toBe(ids.length)
})

it('shows with each command the key that the help gives it, and no other', () => {
  const help = new Set(keyHelp.flatMap((part) => part.keys.flatMap(([key]) => key.split(', '))))
  const unknown = everything.flatMap(({ keys }) => (keys === null || help.has(keys) ? [] : [keys]))
  expect(unknown).toEqual([])
})

it('has in the palette every key of the window and of a cell that does something', () => {
  const keys = new Set(everything.map((command) => command.keys))
  const moves = ['↑ ↓', 'Pijltjes', 'Shift en pijltjes']
  const others = ['Ctrl K', 'Ctrl P', 'F6', 'Shift F6', 'Esc', 'Enter', 'Shift F10', ...moves]
  // What is done in a list, a table, a text or on a page has no command: it needs what has the focus there.
  const groups = keyHelp.filter(({ group }) => /^(?:Overal|In een analyse|In een feitenblad)$/.test(group))
  const inHelp = groups.flatMap((part) => part.keys.flatMap(([key]) => key.split(', ')))
  expect(inHelp.filter((key) => !keys.has(key) && !others.includes(key))).toEqual([])
})
