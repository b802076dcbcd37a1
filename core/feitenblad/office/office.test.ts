import { read, utils } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildFigure } from '../../figures/buildFigure'
import { drawSvg } from '../../figures/drawSvg'
import { figureInput, flag, protectedInput, table } from '../../figures/testing'
import { composeFeitenblad } from '../composeFeitenblad'
import type { Feitenblad } from '../model'
import { cell, cells, definition } from '../testing'
import { writeDocument } from './document/writeDocument'
import { officeSheet } from './officeSheet'
import { pictureOf } from './pictureOf'
import { writeSlides } from './slides/writeSlides'
import type { Picture } from './model'
import { drawingOf } from '../drawing'

const shares = figureInput({
  name: 'aandelen',
  keys: { titel: 'Aandeel per leeftijd', soort: 'staaf', x: 'leeftijd', y: 'pct', kleur: 'jaar' },
  roles: [{ rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: 'trajecten' }],
  table: table(
    { leeftijd: 'text', jaar: 'text', k: 'number', n: 'number', pct: 'number' },
    ['tot 25', '2019', 1, 300, 1 / 300],
    ['tot 25', '2020', 80, 210, 80 / 210],
    ['25 en ouder', '2019', 0, 300, 0],
    ['25 en ouder', '2020', 105, 210, 0.5],
  ),
})
const matrix = figureInput({
  name: 'matrix',
  keys: { titel: 'Van start naar eind', soort: 'matrix', x: 'eind', y: 'start', waarde: 'n' },
  roles: [{ rol: 'aantal', kolom: 'n', eenheid: 'trajecten' }],
  table: table({ start: 'text', eind: 'text', n: 'number' }, ['1', '2', 20], ['2', '2', 30]),
})
const long = Array.from({ length: 60 }, (_, at) => `Zin ${at + 1} van een lange tekst over armoede.`).join(
  ' ',
)

async function sample(): Promise<Feitenblad> {
  const drawn = async (input: typeof shares) => {
    const figure = buildFigure(input)
    const svg = await drawSvg(figure.spec ?? {})
    return cell({ drawn: { figure, svg, drawings: [drawingOf(svg)] }, flags: input.flags })
  }
  const all = {
    ...cells,
    'trajecten.dimensies': await drawn(protectedInput()),
    'trajecten.aandelen': await drawn(shares),
    'trajecten.matrix': await drawn(matrix),
    'trajecten.veel': await drawn(
      protectedInput({
        flags: Array.from({ length: 14 }, (_, at) => flag({ message: `Voorbehoud ${at}.` })),
      }),
    ),
  }
  const blocks = definition({
    situatie: [
      {
        soort: 'tekst',
        tekst: `**Vet** en [een bron](https://voorbeeld.nl/x)\n\n1. een\n2. twee\n\n- punt\n\n${long}`,
      },
      { soort: 'figuur', figuur: 'trajecten.dimensies' },
      { soort: 'figuur', figuur: 'trajecten.aandelen' },
      { soort: 'figuur', figuur: 'trajecten.matrix' },
      { soort: 'figuur', figuur: 'trajecten.veel' },
      { soort: 'citaat', tekst: 'Ik werd gehoord.', van: 'een inwoner van Leek', toestemming: true },
      { soort: 'tabel', tabel: 'trajecten.dimensies', titel: 'De dimensies' },
      {
        soort: 'kerncijfer',
        waarde: 'trajecten.financien.pct',
        opmaak: 'procent',
        label: 'van de trajecten',
        basis: '273 van de 718',
      },
    ],
  })
  return composeFeitenblad(blocks, 'Planbureau', (notebook, name) => {
    const key = `${notebook}.${name}`
    return Object.entries(all).find(([one]) => one === key)?.[1] ?? null
  }).feitenblad
}

// The smallest PNG there is: one pixel.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const pictures = new Map<string, Picture>([['trajecten.matrix', pictureOf(new Uint8Array(png))]])
const feitenblad = await sample()
const sheet = officeSheet(feitenblad, pictures)
const files = {
  docx: unzipSync(writeDocument(sheet, '{"formaat":1}')),
  pptx: unzipSync(writeSlides(sheet, '{"formaat":1}')),
}
const partsOf = (format: keyof typeof files, name: RegExp) =>
  Object.entries(files[format])
    .filter(([part]) => name.test(part))
    .map(([part, bytes]) => [part, strFromU8(bytes)] as const)

describe.each(['docx', 'pptx'] as const)('%s', (format) => {
  it('refers to parts that are there, each with its type', () => {
    const names = Object.keys(files[format])
    const missing = partsOf(format, /\.rels$/).flatMap(([part, xml]) => {
      const folder = part.replace(/_rels\/[^/]+$/, '')
      return [...xml.matchAll(/Target="([^"]+)"/g)]
        .map(([, target = '']) => new URL(target, `x://x/${folder}`).pathname.slice(1))
        .filter((target) => !names.includes(target))
    })
    expect(missing).toEqual([])
    const types = strFromU8(files[format]['[Content_Types].xml'] ?? new Uint8Array())
    const untyped = names.filter(
      (name) =>
        name.startsWith(format === 'docx' ? 'word/' : 'ppt/') &&
        /(?<!rels)\.xml$/.test(name) &&
        !types.includes(`"/${name}"`),
    )
    expect(untyped).toEqual([])
  })

  it('is the same twice', () => {
    const write = format === 'docx' ? writeDocument : writeSlides
    expect(write(sheet, '{}')).toEqual(write(sheet, '{}'))
  })

  it('behind each chart stands what is published, as it is published: whole percentages, no protected number', () => {
    const rows = Object.entries(files[format])
      .filter(([name]) => name.endsWith('.xlsx'))
      .map(([, bytes]) => {
        const [first = ''] = read(bytes).SheetNames
        const book = read(bytes).Sheets[first]
        return book ? utils.sheet_to_json<unknown[]>(book, { header: 1, defval: null }) : []
      })
    const protectedRows = [
      ['', 'aantal trajecten'],
      ['Dagelijks functioneren', 73],
      ['Kwaliteit van leven', 45],
      ['Meedoen (•)', null],
      ['Zingeving (•)', null],
    ]
    expect(rows).toEqual([
      protectedRows,
      [
        ['', '2019', '2020'],
        ['25 en ouder', 0, 0.5],
        ['tot 25', 0, 0.38],
      ],
      protectedRows,
    ])
  })

  it('a chart shows what its workbook holds, and a number that rounding would make none as it is published', () => {
    const [, xml = ''] = partsOf(format, /charts\/chart2\.xml$/)[0] ?? []
    const caches = [...xml.matchAll(/<c:(?:num|str)Cache>(.*?)<\/c:(?:num|str)Cache>/g)].map(
      ([, cache = '']) => [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value),
    )
    const categories = ['25 en ouder', 'tot 25']
    expect(caches).toEqual([['2019'], categories, ['0', '0'], ['2020'], categories, ['0.5', '0.38']])
    expect([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text)).toEqual(['&lt;1%'])
    expect(xml).toContain('formatCode="0%"')
    expect(xml).toContain('<c:lang val="nl-NL"/>')
  })

  it('says in words what every chart and picture shows', () => {
    const main = partsOf(format, format === 'docx' ? /word\/document\.xml$/ : /slides\/slide\d+\.xml$/)
    const told = main.flatMap(([, xml]) =>
      [...xml.matchAll(/<(?:wp:docPr|p:cNvPr)[^>]* descr="([^"]*)" title="([^"]*)"/g)].map(
        ([, words = '', title]) => [title, words.length > 60],
      ),
    )
    const names = feitenblad.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figuur' ? [block.figure.title] : [])),
    )
    expect(names).toHaveLength(4)
    expect(told).toEqual(names.map((name) => [name, true]))
  })
})

it('a document has headings, heads that repeat, caveats below a figure, and its language', () => {
  const [, xml = ''] = partsOf('docx', /word\/document\.xml$/)[0] ?? []
  const headings = [...xml.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<w:t[^>]*>([^<]*)</g)].map(
    ([, text]) => text,
  )
  expect(headings).toEqual([
    ...feitenblad.chapters.map(({ titel }) => titel),
    'Leeswijzer en beperkingen',
    'Verantwoording',
    'Bijlage: gegevens bij de figuren',
  ])
  expect([xml.match(/<w:tbl>/g)?.length, xml.match(/<w:tblHeader\/>/g)?.length]).toEqual([5, 5])
  const below = xml.slice(xml.indexOf('descr="Trajecten per dimensie'))
  expect(below.indexOf('Het gaat om trajecten en niet om personen.')).toBeLessThan(
    below.indexOf('Aandeel per leeftijd'),
  )
  expect(partsOf('docx', /styles\.xml$/)[0]?.[1]).toContain('<w:lang w:val="nl-NL"')
})

describe('slides', () => {
  const slides = partsOf('pptx', /slides\/slide\d+\.xml$/)
  const titles = slides.map(([, xml]) => /type="title".*?<a:t>([^<]*)</.exec(xml)?.[1])

  it('each have a title of their own', () => {
    expect(titles).not.toContain(undefined)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('say every caveat of a figure, on a next slide where there is no room', () => {
    const texts = slides.map(([, xml]) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text))
    const chapter = texts.slice(0, titles.indexOf('Leeswijzer en beperkingen')).flat()
    const wanted = Array.from({ length: 14 }, (_, at) => `Voorbehoud ${at}.`)
    expect(wanted.filter((text) => !chapter.includes(text))).toEqual([])
  })

  it('lose nothing of a text that is longer than a slide', () => {
    const all = slides.flatMap(([, xml]) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text))
    const said = all.join(' ')
    expect(long.split(/(?<=\.) /).filter((sentence) => !said.includes(sentence))).toEqual([])
  })

  it('have sources, caveats and a description in their notes', () => {
    const notes = partsOf('pptx', /notesSlides\/notesSlide\d+\.xml$/).map(([, xml]) =>
      [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text.split(':')[0]),
    )
    const kinds = notes.map((texts) => [...new Set(texts)])
    expect(kinds).toContainEqual(['Bronnen', 'Voorbehoud', 'Beschrijving'])
  })

  it('are Dutch to who reads them aloud', () => {
    const foreign = partsOf('pptx', /(slides|notesSlides|charts)\/[a-zA-Z]+\d+\.xml$/).flatMap(([, xml]) =>
      [...xml.matchAll(/<a:rPr(?![^>]*lang="nl-NL")[^>]*>/g)].map(([tag]) => tag),
    )
    expect(foreign).toEqual([])
  })
})
