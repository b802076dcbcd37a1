import { describe, expect, it } from 'vitest'
import { readChunks, textChunk, writeChunks } from '../png/chunks'
import { readImage } from './readImage'

const svg = (text: string) => {
  const read = readImage(new TextEncoder().encode(text))
  return read.ok && read.value.kind === 'svg' ? read.value.text : read
}
const open =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="10" viewBox="0 0 20 10">'

describe('an SVG keeps what draws', () => {
  it('its shapes, gradients, own styles and references within', () => {
    const own =
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#123" /></linearGradient></defs>' +
      '<style>.x{fill:url(#a)}</style><path class="x" d="M0 0h20v10z" fill="url(#a)" /><use xlink:href="#a" />'
    expect(
      svg(`<?xml version="1.0"?><svg width="20" height="10" xmlns="http://www.w3.org/2000/svg">${own}</svg>`),
    ).toBe(`${open}${own}</svg>`)
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '', ' onload="alert(1)"'],
    ['a page inside', '<foreignObject><iframe src="https://x.nl"></iframe></foreignObject>'],
    ['a picture from elsewhere', '<image href="https://x.nl/a.png" width="9" height="9"/>'],
    ['something that moves', '<animate attributeName="href" to="javascript:alert(1)"/>'],
    ['a link', '<a href="https://x.nl"><text>x</text></a>'],
    ['a style from elsewhere', '<style>@import url(https://x.nl/a.css);</style>'],
    ['an escaped style', '<style>.x{fill:u\\72l(https://x.nl/a)}</style>'],
    ['an own type of document', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
  ])('and loses %s', (_, inside, attribute = '') => {
    const text = svg(`<svg width="20" height="10"${attribute}>${inside}</svg>`)
    expect(text).toMatch(/^<svg [^>]*?(?: \/>|>(?:<style \/>|\]>)<\/svg>)$/)
    expect(text).not.toMatch(/alert|x\.nl|passwd|onload/)
  })

  it.each([
    ['<path fill="url(https://x.nl/#a)" d="M0 0"></path>', '<path d="M0 0" />'],
    ['<use href="https://x.nl/a.svg#b"></use>', '<use />'],
    ['<use href="data:image/svg+xml,x"></use>', '<use />'],
    ['<rect style="background:url(//x.nl)"></rect>', '<rect />'],
  ])('and loses where %s goes', (from, to) => {
    expect(svg(`<svg width="20" height="10">${from}</svg>`)).toBe(`${open}${to}</svg>`)
  })

  it('has the size that it says, or that of its field', () => {
    const size = (attributes: string) => {
      const read = readImage(new TextEncoder().encode(`<svg ${attributes}></svg>`))
      return read.ok ? [read.value.width, read.value.height] : read.problem
    }
    expect(size('width="1in" height="48px"')).toEqual([96, 48])
    expect(size('viewBox="0 0 40 20"')).toEqual([40, 20])
    expect(size('width="100%" height="10" viewBox="0 0 40 20"')).toEqual([20, 10])
    expect(size('')).toBe('heeft geen afmetingen: geef de tekening een width en height, of een viewBox')
  })
})

describe('a PNG keeps its pixels', () => {
  const png = new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  )

  it('and loses the words that a program or a camera put in', () => {
    const [head, ...rest] = readChunks(png)
    if (head === undefined) throw new Error('No PNG.')
    const told = writeChunks([
      head,
      textChunk('Author', 'J. Jansen'),
      { type: 'eXIf', data: head.data },
      ...rest,
    ])
    expect(readImage(told)).toEqual({
      ok: true,
      value: { kind: 'png', bytes: png, width: 1, height: 1 },
    })
  })

  it('and is refused when it breaks off', () => {
    expect(readImage(png.subarray(0, png.length - 12))).toEqual({
      ok: false,
      problem: 'is beschadigd: het bestand breekt af',
    })
  })
})

it('refuses what is neither', () => {
  expect(readImage(new Uint8Array([0x47, 0x49, 0x46, 0x38]))).toEqual({
    ok: false,
    problem: 'is geen PNG, JPEG of SVG; sla het als een van die drie op',
  })
})

describe('a JPEG keeps its pixels', () => {
  const segment = (marker: number, ...data: readonly number[]) => [0xff, marker, 0, data.length + 2, ...data]
  const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))
  /** Exif in Motorola order, with one entry: the orientation. */
  const exif = (turn: number) =>
    segment(
      0xe1,
      ...letters('Exif'),
      ...[0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0],
    )
  const frame = segment(0xc0, 8, 0, 30, 0, 40, 1, 1, 0x11, 0)
  const scan = [...segment(0xda, 1, 1, 0, 0, 63, 0), 0x12, 0xff, 0x00, 0xff, 0xd0, 0x34]
  const jfif = segment(0xe0, ...letters('JFIF'), 0)
  const adobe = segment(0xee, ...letters('Adobe'), 0)
  const file = (...parts: readonly (readonly number[])[]) => new Uint8Array([0xff, 0xd8, ...parts.flat()])
  const end = [0xff, 0xd9]

  it('and loses place, time and owner, comments, and what stands behind its end', () => {
    const told = file(
      jfif,
      exif(1),
      adobe,
      segment(0xfe, ...letters('J. Jansen')),
      frame,
      scan,
      end,
      letters('meer'),
    )
    expect(readImage(told)).toEqual({
      ok: true,
      value: { kind: 'jpeg', bytes: file(jfif, adobe, frame, scan, end), width: 40, height: 30 },
    })
  })

  it('and is refused when it is stored on its side or breaks off', () => {
    expect(readImage(file(exif(6), frame, scan, end))).toEqual({
      ok: false,
      problem: 'staat gedraaid opgeslagen; sla de foto rechtop op',
    })
    expect(readImage(file(frame, scan))).toEqual({
      ok: false,
      problem: 'is beschadigd: het bestand breekt af',
    })
  })
})
