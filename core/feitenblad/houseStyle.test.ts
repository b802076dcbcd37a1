import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { composeFeitenblad } from './composeFeitenblad'
import { houseStyle } from './houseStyle'
import { writeDocument } from './office/document/writeDocument'
import { officeSheet } from './office/officeSheet'
import { writeSlides } from './office/slides/writeSlides'
import { renderHtml } from './renderHtml'
import { definition, fonts, lookup } from './testing'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"></svg>'
const styled = composeFeitenblad(
  definition({
    situatie: [
      {
        soort: 'kerncijfer',
        waarde: 'situatie.westerkwartier.pct',
        opmaak: 'percentage',
        label: 'van alle huishoudens',
        basis: 'huishoudens',
      },
    ],
  }),
  'Planbureau',
  lookup,
  houseStyle(
    { kleuren: { accent: '#1f4e79', gedempt: '#595959' }, lettertype: 'Source Serif 4' },
    { image: { kind: 'svg', text: drawing, width: 40, height: 20 }, alt: 'Planbureau Noord' },
  ),
).feitenblad
const sheet = officeSheet(styled, new Map(), {
  format: 'png',
  bytes: new Uint8Array([1, 2]),
  width: 400,
  height: 100,
})
const part = (file: Uint8Array, name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array())

describe('a house style is in every format', () => {
  it('on the pages: its colours and letters, and the logo with its words on the first one alone', () => {
    const html = renderHtml(styled, fonts, '{}')
    expect(html).toContain('--inkt: #1c2430; --gedempt: #595959;')
    expect(html).toContain('--accent: #1f4e79;')
    expect(html).toContain("--schreefloos: 'Source Serif 4'")
    expect(html.match(/<img [^>]*>/g)).toEqual([
      `<img class="logo" src="data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}" alt="Planbureau Noord">`,
    ])
  })

  it('on slides: in their theme, which the texts are made of', () => {
    const file = writeSlides(sheet, '{}')
    const theme = part(file, 'ppt/theme/theme1.xml')
    expect(theme).toContain('<a:accent1><a:srgbClr val="1F4E79"/></a:accent1>')
    expect(theme).toContain('<a:dk2><a:srgbClr val="595959"/></a:dk2>')
    expect(theme.match(/<a:latin typeface="Source Serif 4"\/>/g)).toHaveLength(2)
    const first = part(file, 'ppt/slides/slide1.xml')
    expect(first).toContain('descr="Planbureau Noord"')
    // 400 × 100 in a room of 220 × 64 points: 220 × 55.
    expect(first).toContain('<a:ext cx="2794000" cy="698500"/>')
    expect(part(file, 'ppt/slides/slide2.xml')).toMatch(
      /sz="3800"[^>]*><a:solidFill><a:schemeClr val="accent1"\/>/,
    )
  })

  it('in a document: in its styles, with the logo above the title', () => {
    const file = writeDocument(sheet, '{}')
    const styles = part(file, 'word/styles.xml')
    expect(styles).toContain('w:ascii="Source Serif 4"')
    expect(styles).toMatch(/w:styleId="Kerncijfer">.*?<w:color w:val="1F4E79"\/>/)
    expect(part(file, 'word/document.xml')).toMatch(/descr="Planbureau Noord".*<w:pStyle w:val="Title"\/>/)
  })

  it('in the charts of slides and documents: their letters are those around them', () => {
    const figure = composeFeitenblad(
      definition({ situatie: [{ soort: 'figuur', figuur: 'trajecten.dimensies' }] }),
      'Planbureau',
      lookup,
      styled.style,
    ).feitenblad
    const office = officeSheet(figure, new Map())
    const names = (file: Uint8Array, chart: string) => [
      ...new Set([...part(file, chart).matchAll(/<a:latin typeface="([^"]*)"/g)].map(([, name]) => name)),
    ]
    expect(names(writeSlides(office, '{}'), 'ppt/charts/chart1.xml')).toEqual(['+mn-lt'])
    expect(names(writeDocument(office, '{}'), 'word/charts/chart1.xml')).toEqual(['Source Serif 4'])
  })

  it('and gives the same bytes again', () => {
    expect(writeSlides(sheet, '{}')).toEqual(writeSlides(sheet, '{}'))
    expect(writeDocument(sheet, '{}')).toEqual(writeDocument(sheet, '{}'))
  })
})
