import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect, it } from 'vitest'
import { composeFeitenblad } from './composeFeitenblad'
import type { BlockDefinition } from './model'
import { renderHtml } from './renderHtml'
import { definition, fonts, lookup } from './testing'

const blokken: readonly BlockDefinition[] = [
  {
    soort: 'tekst',
    tekst:
      'Zie [elders](javascript:alert(1)) en <b onclick="x()">dit</b>. ![plaatje](https://voorbeeld.nl/a.png)',
  },
  { soort: 'figuur', figuur: 'trajecten.dimensies' },
]
const render = () =>
  renderHtml(
    composeFeitenblad(definition({ situatie: blokken }), 'Planbureau (voorbeeld)', lookup).feitenblad,
    fonts,
    '{"titel":"</script><script>alert(1)</script>"}',
  )

const elements = (html: string) => {
  const found: Element[] = []
  const walk = (node: Nodes) => {
    if (node.type === 'element') found.push(node)
    if ('children' in node) node.children.forEach(walk)
  }
  walk(fromHtml(html))
  return found
}
const named = (html: string, ...names: readonly string[]) =>
  elements(html).filter(({ tagName }) => names.includes(tagName))

it('fetches nothing and runs nothing', () => {
  const html = render()
  expect(named(html, 'img', 'iframe', 'object', 'link', 'base', 'form')).toEqual([])
  expect(named(html, 'script').map(({ properties }) => properties['type'])).toEqual(['application/json'])
  const attributes = elements(html).flatMap(({ properties }) => Object.entries(properties))
  expect(attributes.filter(([name]) => name.startsWith('on'))).toEqual([])
  const addresses = attributes.flatMap(([name, value]) =>
    /^(href|src|xlinkHref)$/.test(name) ? [String(value)] : [],
  )
  expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([])
  const policy = named(html, 'meta').find(({ properties }) => properties['httpEquiv'] !== undefined)
  expect(policy?.properties['content']).toMatch(
    /^default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;/,
  )
})

it('keeps the provenance record whole, whatever stands in it', () => {
  const [script] = named(render(), 'script')
  const [text] = script?.children ?? []
  expect(JSON.parse(text?.type === 'text' ? text.value : '')).toEqual({
    titel: '</script><script>alert(1)</script>',
  })
})

it('has one h1, headings without gaps, ids once, and figures with words and data', () => {
  const html = render()
  const levels = named(html, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
  const ids = elements(html).flatMap(({ properties }) =>
    properties['id'] === undefined ? [] : [properties['id']],
  )
  expect(ids).toEqual([...new Set(ids)])
  const [drawing] = named(html, 'svg')
  expect(drawing?.properties).toMatchObject({ role: 'img', viewBox: '0 0 640 200' })
  expect(String(drawing?.properties['ariaLabel'])).toMatch(
    /^Trajecten per dimensie\. .*Niet getoond: Meedoen; Zingeving\./,
  )
  expect(named(html, 'details')).toHaveLength(1)
  expect(named(html, 'th').every(({ properties }) => properties['scope'] !== undefined)).toBe(true)
})

it('shows the seven chapters, the limits, the sources and • with its reason', () => {
  const html = render()
  for (const text of [
    'Over situatie',
    'Over samenvatting',
    'Voor dit hoofdstuk is nog geen bron.',
    'Leeswijzer en beperkingen',
    'Verantwoording',
    '• Niet getoond vanwege de herleidbaarheid tot personen.',
    'pagina 1 / 5',
  ])
    expect(html).toContain(text)
})

it('gives equal bytes for equal input', () => {
  expect(render()).toBe(render())
})
