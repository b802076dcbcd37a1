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

it('a hub is as large as its name takes, between the boxes at both sides', () => {
  const hubOf = (hub: string) => {
    const svg = networkSvg({ ...block, hub }, { accent: '#0b6a6e', ink: '#1c2430', paper: '#ffffff' })
    const [, middle, radius] = /<circle cx="320" cy="([\d.]+)" r="(\d+)"/.exec(svg) ?? []
    const lines = [...svg.matchAll(/<text x="320" y="([\d.]+)"/g)].map(([, y]) => Number(y))
    return { radius: Number(radius), away: Math.max(...lines.map((y) => Math.abs(y - 5 - Number(middle)))) }
  }
  expect(hubOf('Gemeente').radius).toBe(62)
  const long = hubOf(
    'Sociaal Planbureau Westerkwartier en omstreken, afdeling onderzoek en beleidsadvisering',
  )
  expect(long.radius).toBeGreaterThan(62)
  expect(long.away).toBeLessThan(long.radius - 8)
  const longest = hubOf('Netwerk van organisaties '.repeat(20))
  expect(longest.radius).toBeLessThanOrEqual(104)
  expect(longest.away).toBeLessThan(longest.radius - 8)
})
