import { expect, it } from 'vitest'
import { commandOf } from './keys'

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, ...held })

it('reads the keys of LOOK, with Ctrl or the Mac key', () => {
  const commands = [
    press('k'),
    press('P'),
    press('s', { ctrlKey: false, metaKey: true }),
    press('Enter'),
    press('Enter', { shiftKey: true }),
    press('e'),
  ]
  expect(commands).toEqual([
    'palet',
    'openen-op-naam',
    'opslaan',
    'uitvoeren',
    'alles-uitvoeren',
    'exporteren',
  ])
})

it('leaves other combinations to the browser and the editor', () => {
  const commands = [
    press('z'),
    press('z', { shiftKey: true }),
    press('k', { altKey: true }),
    press('k', { ctrlKey: false }),
  ]
  expect(commands).toEqual([null, null, null, null])
})
