import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { composeFeitenblad } from '../composeFeitenblad'
import type { BlockDefinition } from '../model'
import { definition, lookup } from '../testing'
import { writeDocument } from './document/writeDocument'
import { officeSheet } from './officeSheet'
import { writeSlides } from './slides/writeSlides'

const number = (label: string): BlockDefinition => ({
  soort: 'kerncijfer',
  waarde: 'trajecten.financien.pct',
  opmaak: 'procent',
  label,
  basis: 'alle trajecten',
})
const card = (naam: string): BlockDefinition => ({
  soort: 'activiteit',
  naam,
  bereik: { precisie: 'onbekend' },
  aanpak: 'preventief',
  dimensies: [],
})
const figure: BlockDefinition = { soort: 'figuur', figuur: 'trajecten.dimensies' }

const sheet = officeSheet(
  composeFeitenblad(
    definition({
      situatie: [number('Eén'), number('Twee')],
      activiteiten: [card('A'), card('B'), card('C'), card('D')],
      samenwerking: [figure, figure],
    }),
    'Planbureau',
    lookup,
  ).feitenblad,
  new Map(),
)
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

describe('slides', () => {
  const slides = writeSlides(sheet, '{}')
  /** Place of each shape that holds a text or is a chart: left and top, in EMU. */
  const places = (number: number, pattern: RegExp) =>
    [...partOf(slides, `ppt/slides/slide${number}.xml`).matchAll(pattern)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])

  it('have two figures beside each other', () => {
    const [first, second, ...more] = places(4, /<p:xfrm><a:off x="(\d+)" y="(\d+)"/g)
    expect(more).toEqual([])
    expect(first?.[1]).toBe(second?.[1])
    expect(second?.[0]).toBeGreaterThan(6_000_000)
  })

  it('have three cards in a row, in a frame', () => {
    const cards = places(
      3,
      /<a:off x="(\d+)" y="(\d+)"\/><a:ext[^>]*\/><\/a:xfrm><a:prstGeom prst="rect"><a:avLst\/><\/a:prstGeom><a:noFill\/><a:ln/g,
    )
    const tops = cards.map(([, top]) => top)
    expect(tops).toEqual([tops[0], tops[0], tops[0], tops[3]])
    expect(new Set(cards.map(([left]) => left)).size).toBe(3)
  })
})

describe('a document', () => {
  const xml = partOf(writeDocument(sheet, '{}'), 'word/document.xml')
  const rows = [...xml.matchAll(/<w:cols w:num="(\d)"/g)].map(([, count]) => count)

  it('has key numbers and cards in columns, each read before the next', () => {
    // Two numbers and a gap where a third would stand; four cards in rows of two.
    expect(rows).toEqual(['3', '2', '2'])
    expect(xml.match(/<w:br w:type="column"\/>/g)?.length).toBe(4)
    expect(xml.indexOf('>Eén<')).toBeLessThan(xml.indexOf('>Twee<'))
  })

  it('keeps its foot on the pages of every section', () => {
    const sections = xml.match(/<w:sectPr>/g)?.length
    expect(xml.match(/<w:sectPr><w:footerReference/g)?.length).toBe(sections)
  })
})
