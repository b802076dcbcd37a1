import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { reveal } from '../ui/reveal'
import { goToCell, goToColumn, goToSheetLine } from './goTo'

const scrolledTo: (string | null)[] = []
beforeEach(() => {
  scrolledTo.length = 0
  Element.prototype.scrollIntoView = function scrolled(this: Element) {
    scrolledTo.push(this.textContent)
  }
})
afterEach(() => document.body.replaceChildren())

function draw(html: string): HTMLElement {
  document.body.innerHTML = `<main><div data-panel tabindex="-1">${html}</div></main>`
  return document.body.querySelector('main') as HTMLElement
}
const focused = () => document.activeElement?.textContent

it('puts the focus on a cell that is there, and on one that is drawn later', async () => {
  draw('<div data-cell="a.b" tabindex="-1">eerste</div>')
  goToCell('a.b')
  expect([focused(), scrolledTo]).toEqual(['eerste', ['eerste']])
  goToCell('later')
  document
    .querySelector('[data-panel]')
    ?.insertAdjacentHTML('beforeend', '<p data-cell="later" tabindex="-1">tweede</p>')
  await vi.waitFor(() => expect(focused()).toBe('tweede'))
})

it('puts the focus on what opens a column, on its row where nothing does, and asks a long list to draw it', async () => {
  draw('<table><tr data-column="n" tabindex="-1"><th><button>n</button></th><td>getal</td></tr></table>')
  goToColumn('n')
  expect([document.activeElement?.tagName, scrolledTo]).toEqual(['BUTTON', ['ngetal']])
  draw('<table><tbody data-reveals></tbody></table>')
  document.querySelector('[data-reveals]')?.addEventListener(reveal, (event) => {
    const { detail } = event as CustomEvent<string>
    ;(event.target as Element).innerHTML = `<tr data-column="${detail}" tabindex="-1"><td>${detail}</td></tr>`
  })
  goToColumn('ver_weg')
  await vi.waitFor(() => expect([document.activeElement?.tagName, focused()]).toEqual(['TR', 'ver_weg']))
})

it.each([
  ['titel: Lage inkomens in het Westerkwartier', 'Lage inkomens in het Westerkwartier'],
  [
    'in {{situatie.jaar}} een **laag inkomen**. Van de kinderen groeide',
    'In 2019 een laag inkomen. Van de kinderen groeide 6%.',
  ],
  ['- label: Cliënten', 'Cliënten'],
  ['soort: staaf', null],
])('scrolls a feitenblad to the smallest part that says “%s”', (line, said) => {
  const page = draw('<div></div>').querySelector('div > div') as HTMLElement
  page.attachShadow({ mode: 'open' }).innerHTML = `<section><h2>Lage inkomens in het Westerkwartier</h2>
    <p>In 2019 een <b>laag inkomen</b>. Van de kinderen groeide 6%.</p><p>Cliënten</p></section>`
  goToSheetLine(line)
  expect(scrolledTo).toEqual(said === null ? [] : [said])
})
