import { afterEach, expect, it } from 'vitest'
import type { FeitenbladDefinition } from '../../../core/feitenblad/model'
import { chapterKinds } from '../../../core/feitenblad/model'
import { describeOverflow, findOverflow } from './overflow'

afterEach(() => document.body.replaceChildren())

/** A page of 297 wide with blocks that end at the given heights. */
function page(height: number, ends: Readonly<Record<string, number>>): HTMLElement {
  const host = document.createElement('div')
  host.dataset['page'] = ''
  const root = host.attachShadow({ mode: 'open' })
  const blad = document.createElement('section')
  blad.className = 'blad'
  root.append(blad)
  blad.getBoundingClientRect = () => new DOMRect(0, 0, 297, height)
  for (const [mark, end] of Object.entries(ends)) {
    const block = document.createElement('div')
    block.dataset['blok'] = mark
    block.getBoundingClientRect = () => new DOMRect(0, 0, 100, end)
    blad.append(block)
  }
  return host
}

it('finds the block that ends lowest on each page that is higher than its paper', () => {
  const frame = document.createElement('div')
  frame.append(
    page(210, { '0': 20, '0.0': 190 }),
    page(260, { '1': 20, '1.0': 240, '1.1': 90 }),
    page(300, {}),
  )
  expect(findOverflow(frame)).toEqual([{ page: 2, mark: '1.0' }])
})

it('names the block, its chapter and the page', () => {
  const sheet: FeitenbladDefinition = {
    titel: 'Armoede',
    thema: 'armoede',
    periode: { van: '2020-01-01', tot: '2020-12-31' },
    hoofdstukken: chapterKinds.map((hoofdstuk) => ({
      hoofdstuk,
      titel: '',
      blokken: [{ soort: 'tekst', tekst: 'Lang.' }],
    })),
  }
  expect(describeOverflow({ page: 2, mark: '1.0' }, sheet)).toBe(
    'Tekst (blok 1) van hoofdstuk 2 (Activiteiten) past niet op pagina 2. Maak het korter, of verdeel het over twee blokken.',
  )
})
