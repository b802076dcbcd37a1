import { afterEach, expect, it } from 'vitest'
import { undoInField } from './undoInField'

const asked: string[] = []
document.execCommand = (command) => asked.push(command) > 0
afterEach(() => {
  asked.length = 0
  document.body.replaceChildren()
})

function focusOn(html: string): void {
  document.body.innerHTML = html
  document.body.querySelector<HTMLElement>('*')?.focus()
}

it.each(['<textarea></textarea>', '<input>', '<input type="search">', '<input type="number">'])(
  'undoes in %s what was typed there, and does it again',
  (html) => {
    focusOn(html)
    expect([undoInField('ongedaan-maken'), undoInField('opnieuw-doen'), asked]).toEqual([
      true,
      true,
      ['undo', 'redo'],
    ])
  },
)

it('leaves undoing to the document in a field of which the typing is part of it', () => {
  document.body.innerHTML = '<div data-history="document"><textarea></textarea></div>'
  document.body.querySelector('textarea')?.focus()
  expect([undoInField('ongedaan-maken'), asked]).toEqual([false, []])
})

it.each(['<button>Uitvoeren</button>', '<input type="checkbox">', '<div tabindex="0"></div>'])(
  'leaves undoing to the analysis when %s has the focus',
  (html) => {
    focusOn(html)
    expect([undoInField('ongedaan-maken'), asked]).toEqual([false, []])
  },
)
