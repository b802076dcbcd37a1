import { expect, it } from 'vitest'
import { buildFigure } from '../figures/buildFigure'
import { protectedInput } from '../figures/testing'
import { readCarried } from './carried'
import { figureRecord } from './record'
import { sealText } from './seal'

const record = figureRecord({
  figure: buildFigure(protectedInput()),
  roles: [],
  notebook: 'analyses/armoede/trajecten.md',
  text: 'titel: "<Trajecten> & meer"\n',
  queries: [{ cell: 'dimensies', sql: "SELECT '</metadata>' AS een -- a < b" }],
  parameters: { van: '2019-09-01', grens: 1.5, alles: null },
  sources: [],
  flags: [],
  ontwerp: null,
  engineVersion: 'v1.4.3',
})

const escaped = (json: string) =>
  json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const svg = (json: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"><metadata id="herkomst">${escaped(json)}</metadata><text>273</text></svg>\n`
const html = (json: string) =>
  `<!doctype html><html><head><script type="application/json" id="herkomst">${json.replaceAll('<', '\\u003c')}</script></head><body>38%</body></html>\n`
const bytes = (text: string) => new TextEncoder().encode(text)

it.each([
  ['svg', svg],
  ['html', html],
] as const)('comes back out of %s as it was put in, and says that the file is whole', (format, write) => {
  const read = readCarried(bytes(sealText(record, write)))
  expect(read).toMatchObject({ ok: true, value: { format, intact: true } })
  const { inhoud, ...rest } = read.ok ? read.value.record : {}
  expect(inhoud).toMatch(/^[0-9a-f]{64}$/)
  expect(rest).toEqual(record)
})

it.each([
  ['a label', (text: string) => text.replace('273', '275')],
  ['a space', (text: string) => text.replace('<text>', '<text >')],
  ['the hash', (text: string) => text.replace(/"inhoud":"../, '"inhoud":"00')],
  ['a number of the record', (text: string) => text.replace('73', '78')],
  ['nothing but the record, by another key', (text: string) => text.replace('{"', '{"extra":1,"')],
])('tells that %s was altered after export', (_, alter) => {
  const file = alter(sealText(record, svg))
  expect(readCarried(bytes(file))).toMatchObject({ ok: true, value: { intact: false } })
})

it.each([
  ['an image', 'ander-formaat', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])],
  ['a package that broke off', 'bestand-beschadigd', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0])],
  ['a text', 'ander-formaat', bytes('a;b\n1;2\n')],
  ['a drawing of another program', 'geen-herkomst', bytes('<svg xmlns="x"><text>1</text></svg>')],
  ['a drawing whose record was emptied', 'geen-herkomst', bytes(svg(''))],
  ['a drawing cut off in its record', 'geen-herkomst', bytes(svg('{"formaat"').split('</meta')[0] ?? '')],
  ['a record of another shape', 'beschadigd', bytes(svg('{"formaat":1,"soort":"figuur","rijen":"x"}'))],
  ['a record of a later version', 'te-nieuw', bytes(svg('{"formaat":2}'))],
])('says of %s: %s', (_, problem, file) => {
  expect(readCarried(file)).toEqual({ ok: false, problem })
})

it('finds no record in a PDF that says it is longer than the file', () => {
  const text =
    '%PDF-1.4\n1 0 obj\n<</Type /EmbeddedFile/Subtype /application#2Fjson/Length 999999>>\nstream\n{}\nendstream\n'
  expect(readCarried(bytes(text))).toEqual({ ok: false, problem: 'geen-herkomst' })
})
