import { strFromU8, unzipSync } from 'fflate'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { composeFeitenblad } from '../composeFeitenblad'
import type { BlockDefinition } from '../model'
import { writeDocument } from '../office/document/writeDocument'
import { officeSheet } from '../office/officeSheet'
import { writeSlides } from '../office/slides/writeSlides'
import { refusals } from '../refusals'
import { renderPages } from '../renderPages'
import { definition, lookup } from '../testing'
import { bandsOfCells } from './bandsOfCells'
import { overlaps, type GridPlace } from './gridPlace'
import { placesOnPage } from './handLaid'

const text = (tekst: string, plaats?: GridPlace): BlockDefinition => ({ soort: 'tekst', tekst, plaats })
const place = (kolom: number, rij: number, breedte: number, hoogte: number, blad = 1): GridPlace => ({
  ...{ blad, kolom, rij, breedte, hoogte },
})
const sheet = (...situatie: readonly BlockDefinition[]) =>
  composeFeitenblad(definition({ situatie }), 'Planbureau', lookup).feitenblad

const figure: BlockDefinition = { soort: 'figuur', figuur: 'trajecten.dimensies' }

describe('a page that becomes laid out by hand', () => {
  it('begins with its blocks where they stood, none over another', () => {
    const places = placesOnPage(sheet(text('Eén.'), text('Twee.'), figure), { chapter: 0, block: 1 })
    expect(places.map(({ block }) => block)).toEqual([0, 1, 2])
    expect(places.map(({ plaats }) => [plaats.kolom, plaats.breedte])).toEqual([
      [1, 4],
      [1, 4],
      [5, 8],
    ])
    const pairs = places.flatMap((one, at) =>
      places.slice(at + 1).map((other) => overlaps(one.plaats, other.plaats)),
    )
    expect(pairs).toEqual([false, false, false])
  })

  it('keeps the places that its author gave, and takes a number of its own beside other pages', () => {
    const own = sheet(text('Eén.', place(3, 2, 4, 5)), text('Twee.'))
    expect(placesOnPage(own, { chapter: 0, block: 0 })).toEqual([{ block: 0, plaats: place(3, 2, 4, 5) }])
    expect(placesOnPage(own, { chapter: 0, block: 1 })[0]?.plaats.blad).toBe(2)
  })
})

const placed = sheet(
  text('Rechts.', place(7, 1, 6, 4)),
  text('Links.', place(1, 1, 6, 4)),
  text('Onder.', place(1, 6, 12, 3)),
  text('Vanzelf.'),
)

describe('a place on the grid is honoured', () => {
  it('on pages, which are read from the left top', () => {
    const [page = '', next = ''] = renderPages(placed).children.map((one) =>
      one.type === 'element' ? toHtml(one) : '',
    )
    expect(
      [...page.matchAll(/<div class="cel ([^"]*)">.*?<p>(.*?)<\/p>/g)].map(([, look, words]) => [
        look,
        words,
      ]),
    ).toEqual([
      ['k1 b6 r1 h4', 'Links.'],
      ['k7 b6 r1 h4', 'Rechts.'],
      ['k1 b12 r6 h3', 'Onder.'],
    ])
    // What has no place flows on, on the next page.
    expect(next).toContain('Vanzelf.')
  })

  it('on slides', () => {
    const xml = strFromU8(
      unzipSync(writeSlides(officeSheet(placed, new Map()), '{}'))['ppt/slides/slide2.xml']!,
    )
    const boxes = [
      ...xml.matchAll(/name="Tekst".*?<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)".*?<a:t>(.*?)<\/a:t>/g),
    ]
    // Points: half of 880 and a gutter of 20.
    expect(boxes.map(([, x, , width, words]) => [Number(x) / 12700, Number(width) / 12700, words])).toEqual([
      [40, 430, 'Links.'],
      [490, 430, 'Rechts.'],
      [40, 880, 'Onder.'],
    ])
  })

  it('in a document, as rows of columns', () => {
    const xml = strFromU8(
      unzipSync(writeDocument(officeSheet(placed, new Map()), '{}'))['word/document.xml']!,
    )
    const order = ['Links.', 'Rechts.', 'Onder.', 'Vanzelf.'].map((words) => xml.indexOf(words))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect([...xml.matchAll(/<w:cols w:num="(\d)"/g)].map(([, count]) => count)).toEqual(['2'])
  })

  it('in rows: what touches another at its side stands beside it', () => {
    const cells = [
      { block: 0, place: place(1, 1, 4, 6) },
      { block: 1, place: place(5, 1, 8, 3) },
      { block: 2, place: place(5, 4, 8, 3) },
      { block: 3, place: place(1, 8, 12, 2) },
    ]
    expect(bandsOfCells(cells)).toEqual([
      [
        { start: 1, span: 4, blocks: [0] },
        { start: 5, span: 8, blocks: [1, 2] },
      ],
      [{ start: 1, span: 12, blocks: [3] }],
    ])
  })
})

it('refuses blocks that lie over each other', () => {
  expect(refusals(sheet(text('Eén.', place(1, 1, 6, 4)), text('Twee.', place(6, 2, 2, 2))))).toEqual([
    'In hoofdstuk 1 (Situatie) staan blok 1 en blok 2 over elkaar. Zet een van de twee ergens anders.',
  ])
  expect(refusals(placed)).toEqual([])
})
