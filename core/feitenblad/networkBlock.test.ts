import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { networkSvg, networkWords } from './networkDrawing'
import { renderBlock } from './renderBlock'
import { place } from './testing'

const block = {
  kind: 'netwerk',
  hub: 'Gemeente',
  categories: [
    { name: 'Zorg', partners: ['GGD', 'huisartsen'] },
    { name: 'Onderwijs', partners: ['scholen'] },
    { name: 'Wonen & energie', partners: ['corporaties'] },
  ],
  sources: [],
} as const

it('a network is a list for everybody, and a drawing that is hidden from who has the list', () => {
  const html = toHtml(renderBlock(block, 'x', place))
  expect(html).toContain(
    '<h3>Partners van Gemeente</h3><dl><dt>Zorg</dt><dd>GGD, huisartsen</dd>' +
      '<dt>Onderwijs</dt><dd>scholen</dd><dt>Wonen &#x26; energie</dt><dd>corporaties</dd></dl>',
  )
  expect(html).toMatch(/<svg[^>]*aria-hidden="true"/)
  expect(networkWords(block)).toBe(
    'Netwerk rond Gemeente. Zorg: GGD, huisartsen. Onderwijs: scholen. Wonen & energie: corporaties.',
  )
})

it('each category has one spoke to the hub, and no two boxes share a place', () => {
  const svg = networkSvg(block, { accent: '#0b6a6e', ink: '#1c2430', paper: '#ffffff' })
  const boxes = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/g)].map(
    ([, x, y, height]) => ({ x: Number(x), from: Number(y), to: Number(y) + Number(height) }),
  )
  expect(svg.match(/<line /g)?.length).toBe(3)
  expect(boxes.length).toBe(3)
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1))
      expect(one.x !== other.x || one.to < other.from || other.to < one.from).toBe(true)
})
