import { afterEach, expect, it } from 'vitest'
import type { FeitenbladDefinition } from '../../../core/feitenblad/model'
import { chapterKinds } from '../../../core/feitenblad/model'
import { papers } from '../../../core/feitenblad/paper'
import { describeOverflow, findOverflow } from './overflow'

afterEach(() => document.body.replaceChildren())

/** A page of 297 wide with blocks from and to the given heights. */
function page(height: number, blocks: Readonly<Record<string, readonly [number, number]>>): HTMLElement {
  const host = document.createElement('div')
  host.dataset['page'] = ''
  const root = host.attachShadow({ mode: 'open' })
  const blad = document.createElement('section')
  blad.className = 'blad'
  root.append(blad)
  blad.getBoundingClientRect = () => new DOMRect(0, 0, 297, height)
  for (const [mark, [from, to]] of Object.entries(blocks)) {
    const block = document.createElement('div')
    block.dataset['blok'] = mark
    block.getBoundingClientRect = () => new DOMRect(0, from, 100, to - from)
    blad.append(block)
  }
  return host
}

it('finds the first block that goes past the end of its page, of which the foot is a part', () => {
  const frame = document.createElement('div')
  frame.append(
    page(210, { '0': [10, 20], '0.0': [30, 190] }),
    // 50 too high: what ends below 240 − 50 doesn't fit.
    page(260, { '1': [10, 20], '1.0': [30, 90], '1.1': [100, 230], '1.2': [232, 240] }),
    page(300, {}),
  )
  expect(findOverflow(frame, papers['a4-liggend'])).toEqual([{ page: 2, mark: '1.1' }])
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

it('finds a block on the grid that is larger than its cells', () => {
  const host = page(210, {})
  const blad = host.shadowRoot!.querySelector('.blad')!
  for (const [mark, own] of [
    ['0.0', 40],
    ['0.1', 60],
  ] as const) {
    const cell = document.createElement('div')
    cell.className = 'cel'
    cell.getBoundingClientRect = () => new DOMRect(0, 0, 100, 50)
    const block = document.createElement('div')
    block.dataset['blok'] = mark
    block.getBoundingClientRect = () => new DOMRect(0, 0, 100, own)
    cell.append(block)
    blad.append(cell)
  }
  const frame = document.createElement('div')
  frame.append(host)
  expect(findOverflow(frame, papers['a4-liggend'])).toEqual([{ page: 1, mark: '0.1' }])
})
