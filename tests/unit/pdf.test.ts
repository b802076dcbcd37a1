import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishPdf } from '../../core/feitenblad/pdf/finishPdf'
import { renderHtml } from '../../core/feitenblad/renderHtml'
import { readCarried } from '../../core/provenance/carried'
import type { Feitenblad } from '../../core/feitenblad/model'
import type { Workbench } from '../../core/workbench/model'
import { readFonts } from '../../electron/cli/fonts'
import { printPdf } from '../../electron/print/printPdf'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { openTestWorkbench } from '../support/testWorkbench'

/*
 * veraPDF, the checker of PDF/UA, can't be had from npm or Debian. What can be read from the file itself is held here:
 * tags, language, title, alternative texts, heads of tables, bookmarks, order, fonts. It is no proof of PDF/UA: what
 * Chromium tags otherwise than that standard asks (bodies of list items, for one) is not looked for.
 */

const sheet = 'analyses/armoede/feitenblad.yaml'
let workbench: Workbench
let feitenblad: Feitenblad
let file: Uint8Array
let text: string

beforeAll(async () => {
  workbench = await openTestWorkbench(copySampleWerkmap())
  const made = await workbench.exportFeitenblad(sheet, ['pdf'])
  const filled = await workbench.feitenblad(sheet)
  if (!made.ok || !filled.ok) throw new Error('The sheet could not be made.')
  feitenblad = filled.value.feitenblad
  file = new Uint8Array(Buffer.from(made.value.files[0]?.text ?? '', 'base64'))
  text = Buffer.from(file).toString('latin1')
}, 300_000)
afterAll(() => workbench.close())

describe('a PDF that everybody can read', () => {
  it('is tagged, Dutch, and known by its title', () => {
    const catalog = text.slice(text.lastIndexOf('/Type /Catalog'))
    expect(catalog).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true>>/)
    expect(catalog).toMatch(/\/Lang \(nl\)/)
    expect(catalog).toMatch(/\/DisplayDocTitle true/)
    expect(/\/Title \(([^)]*)|\/Title <FEFF([0-9A-F]*)>/.exec(text)?.[2]).toBe(
      hexOf(`${feitenblad.titel} · ${feitenblad.organisatie}`),
    )
  })

  it('says of each figure in words what it shows', () => {
    const told = elements(text)
      .filter(({ kind }) => kind === 'Figure')
      .map(({ words }) => words)
    const figures = feitenblad.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figuur' && block.svg !== null ? [block.figure] : [])),
    )
    expect(figures.length).toBeGreaterThan(5)
    expect(told).toEqual(figures.map(({ alternative }) => alternative))
  })

  it('has bookmarks of its chapters and closing pages, in their order', () => {
    const titles = [
      ...text.matchAll(/<<\/Title ((?:\((?:\\[\s\S]|[^\\)])*\))|<FEFF[0-9A-F]+>)\s*\/Dest/g),
    ].map(([, title = '']) => plainText(title))
    const wanted = [
      ...feitenblad.chapters.map(({ titel }) => titel),
      'Leeswijzer en beperkingen',
      'Verantwoording',
    ]
    expect(titles.filter((title) => wanted.includes(title))).toEqual(wanted)
  })

  it('has tables with heads, and headings that leave no level out', () => {
    const kinds = elements(text).map(({ kind }) => kind)
    const count = (kind: string) => kinds.filter((one) => one === kind).length
    expect(count('Table')).toBe(count('Caption'))
    expect(count('TH')).toBeGreaterThan(count('Table') * 2)
    expect([count('H1'), count('H4')]).toEqual([1, 0])
    expect(text).toMatch(/\/Scope \/Column/)
    expect(text).toMatch(/\/Scope \/Row/)
  })

  it('reads in the order of the page', () => {
    expect([...text.matchAll(/\/Tabs \/S/g)]).toHaveLength([...text.matchAll(/\/Type \/Page\s/g)].length)
  })

  it('has its letters inside, each with the signs it stands for', () => {
    const fonts = [...text.matchAll(/\/Type \/Font\s[\s\S]*?endobj/g)].map(([font]) => font)
    const composed = fonts.filter((font) => font.includes('/Subtype /Type0'))
    expect(composed.length).toBeGreaterThan(1)
    expect(composed.filter((font) => !font.includes('/ToUnicode'))).toEqual([])
    expect([...text.matchAll(/\/FontFile\d? /g)].length).toBe(composed.length)
    expect(text).not.toMatch(/\/Subtype \/Type1\b/)
  })
})

it('tells nothing of when, by whom and where it was printed', () => {
  expect(text).not.toMatch(/\/(?:CreationDate|ModDate)/)
  expect(text).not.toMatch(/Mozilla|Linux|Windows|Macintosh/)
  expect(text).not.toMatch(/\/(?:tmp|home|root|Users|var)\//)
})

it('is the same whatever was printed before it', async () => {
  const html = renderHtml(feitenblad, await readFonts(), '')
  const once = await printPdf(html)
  // Nodes of a page count on: a longer page before it gives its cells other names.
  const longer = await printPdf(html.replace('<main>', '<main><p>.</p><p>.</p>'))
  if (!once.ok || !longer.ok) throw new Error('Not printed.')
  const hashOf = (bytes: Uint8Array) =>
    createHash('sha256')
      .update(finishPdf(bytes, feitenblad, '{}'))
      .digest('hex')
  const moved = Buffer.from(once.value)
    .toString('latin1')
    .replaceAll(
      /\(node(\d{8})\)/g,
      (_, number: string) => `(node${String(Number(number) + 4321).padStart(8, '0')})`,
    )
    .replaceAll(/D:\d{14}/g, 'D:20010203040506')
  expect(hashOf(Buffer.from(moved, 'latin1'))).toBe(hashOf(once.value))
  expect(longer.value.length).not.toBe(0)
})

describe('the record in a PDF', () => {
  it('is attached, and the file is whole', () => {
    expect(readCarried(file)).toMatchObject({
      ok: true,
      value: { format: 'pdf', intact: true, record: { soort: 'feitenblad', bestand: sheet } },
    })
  })

  it.each([
    ['a byte of a page', (at: number) => at],
    ['a sign of the record', (_: number, record: number) => record],
  ])('%s that was altered shows', (_, place) => {
    const page = text.indexOf('stream') + 20
    const altered = file.slice()
    const at = place(page, text.indexOf('"titel"') + 12)
    altered[at] = (altered[at] ?? 0) ^ 1
    expect(readCarried(altered)).toMatchObject({ ok: true, value: { intact: false } })
  })

  it('a remark that another program put behind it shows', () => {
    expect(readCarried(Buffer.concat([file, Buffer.from('% een opmerking\n')]))).toMatchObject({
      ok: true,
      value: { intact: false },
    })
  })

  it('cannot be checked without it', () => {
    const bare = Buffer.from(text.replaceAll('/Type /EmbeddedFile', '/Type /EmbeddedNone'), 'latin1')
    expect(readCarried(bare)).toEqual({ ok: false, problem: 'geen-herkomst' })
  })
})

interface StructureElement {
  readonly kind: string
  readonly words: string | null
}

/** The elements of the tags, in the order in which they are read. */
function elements(pdf: string): readonly StructureElement[] {
  const objects = new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number = '', body = '']) => [
      number,
      body,
    ]),
  )
  const root = /\/StructTreeRoot (\d+) 0 R/.exec(pdf)?.[1] ?? ''
  const found: StructureElement[] = []
  const visit = (number: string): void => {
    const body = objects.get(number) ?? ''
    const kind = /\/Type \/StructElem\s*\/S \/(\w+)/.exec(body)?.[1]
    if (kind === undefined && number !== root) return
    const words = /\/Alt (\((?:\\[\s\S]|[^\\)])*\)|<FEFF[0-9A-F]+>)/.exec(body)?.[1]
    if (kind !== undefined) found.push({ kind, words: words === undefined ? null : plainText(words) })
    const kids =
      /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(body.replaceAll(/\((?:\\[\s\S]|[^\\)])*\)/g, '()'))?.[1] ?? ''
    for (const [, kid = ''] of kids.matchAll(/(\d+) 0 R/g)) visit(kid)
  }
  visit(root)
  return found
}

const hexOf = (words: string) => Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase()

function plainText(written: string): string {
  if (written.startsWith('<FEFF'))
    return Buffer.from(written.slice(5, -1), 'hex').swap16().toString('utf16le')
  return written.slice(1, -1).replaceAll(/\\([\s\S])/g, '$1')
}
