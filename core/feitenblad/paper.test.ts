import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { composeFeitenblad } from './composeFeitenblad'
import { writeDocument } from './office/document/writeDocument'
import { officeSheet } from './office/officeSheet'
import { writeSlides } from './office/slides/writeSlides'
import type { PaperKind } from './paper'
import { readFeitenblad } from './readFeitenblad'
import { renderHtml } from './renderHtml'
import { definition, fonts, lookup } from './testing'
import { chapterKinds } from './model'

const sheet = (pagina: PaperKind | undefined) =>
  composeFeitenblad(
    {
      ...definition({
        situatie: [
          { soort: 'tekst', tekst: 'Over de dimensies.' },
          { soort: 'figuur', figuur: 'trajecten.dimensies' },
        ],
      }),
      pagina,
    },
    'Planbureau',
    lookup,
  ).feitenblad
const text = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array())

/** What each format says about its paper. */
function sizes(pagina: PaperKind | undefined) {
  const feitenblad = sheet(pagina)
  const office = officeSheet(feitenblad, new Map())
  const found = (where: string, pattern: RegExp) => pattern.exec(where)?.[0] ?? null
  return {
    print: found(renderHtml(feitenblad, fonts, '{}'), /@page \{[^}]*\}/),
    slide: found(text(writeSlides(office, '{}'), 'ppt/presentation.xml'), /<p:sldSz[^>]*>/),
    document: found(text(writeDocument(office, '{}'), 'word/document.xml'), /<w:pgSz[^>]*>/),
  }
}

describe('all formats follow the paper of the sheet', () => {
  it('has pages across, slides of 16:9 and upright documents where the sheet names no paper', () => {
    expect(sizes(undefined)).toEqual({
      print: '@page { size: 297mm 210mm; margin: 0; }',
      slide: '<p:sldSz cx="12192000" cy="6858000"/>',
      document: '<w:pgSz w:w="11906" w:h="16838"/>',
    })
  })

  // A point is 12 700 EMU: 842 × 595 points is A4.
  it.each([
    [
      'a4-liggend',
      '297mm 210mm',
      'cx="10693400" cy="7556500"',
      'w:w="16838" w:h="11906" w:orient="landscape"',
    ],
    ['a4-staand', '210mm 297mm', 'cx="7556500" cy="10693400"', 'w:w="11906" w:h="16838"'],
    [
      '16:9',
      '338.667mm 190.5mm',
      'cx="12192000" cy="6858000"',
      'w:w="19200" w:h="10800" w:orient="landscape"',
    ],
  ] as const)('%s', (pagina, print, slide, document) => {
    expect(sizes(pagina)).toEqual({
      print: `@page { size: ${print}; margin: 0; }`,
      slide: `<p:sldSz ${slide}/>`,
      document: `<w:pgSz ${document}/>`,
    })
  })
})

it.each(['a4-liggend', 'a4-staand', '16:9', undefined] as const)(
  'keeps everything on a slide of %s within its edges',
  (pagina) => {
    const parts = unzipSync(writeSlides(officeSheet(sheet(pagina), new Map()), '{}'))
    const size = /cx="(\d+)" cy="(\d+)"/.exec(strFromU8(parts['ppt/presentation.xml'] ?? new Uint8Array()))
    const places = Object.entries(parts)
      .filter(([name]) => /^ppt\/(slides|slideMasters)\/[^/]+\.xml$/.test(name))
      .flatMap(([, bytes]) => [
        ...strFromU8(bytes).matchAll(/<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g),
      ])
      .map(([, x, y, width, height]) => [Number(x) + Number(width), Number(y) + Number(height)])
    expect(places.length).toBeGreaterThan(10)
    const beyond = places.filter(
      ([right = 0, bottom = 0]) => right > Number(size?.[1]) || bottom > Number(size?.[2]),
    )
    expect(beyond).toEqual([])
  },
)

it('reads the paper of a sheet, and refuses one that there is none of', () => {
  const yaml = (pagina: string) =>
    `formaat: 1\ntitel: T\nthema: t\nperiode: { van: 2019-09-01, tot: 2020-08-31 }\npagina: ${pagina}\nhoofdstukken:\n${chapterKinds
      .map((kind) => `  - { hoofdstuk: ${kind}, titel: T, blokken: [] }\n`)
      .join('')}`
  const read = readFeitenblad(yaml('16:9'))
  expect(read.ok && read.value.pagina).toBe('16:9')
  expect(readFeitenblad(yaml('a3')).ok).toBe(false)
})
