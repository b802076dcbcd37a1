import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fail, succeed, type Outcome } from '../../../core/bridge/outcome'
import type { Copied, FigureCopy } from '../../../core/workbench/copyCell'
import { copyCellFigure } from './copyToClipboard'
import { notebook } from '../../testing/builders'
import { fakeSession } from '../../testing/fakeWorkbench'

const figure: Copied<FigureCopy> = {
  title: 'Trajecten per gebied',
  content: { png: new Uint8Array([1, 2]), svg: '<svg/>', text: 'Trajecten per gebied. Leek 3.' },
  remarks: ['Sla de analyse op: pas dan is de kopie te controleren.'],
}
const taken: Record<string, string>[] = []

/** What a browser does with what is put on its clipboard. */
class Item {
  static supports = (type: string) => type !== this.unknown
  static unknown = ''
  constructor(readonly parts: Readonly<Record<string, Promise<Blob>>>) {}
}

const write = async ([item]: readonly Item[]) => {
  const parts = Object.entries(item?.parts ?? {})
  const texts = await Promise.all(
    parts.map(async ([type, part]) => [type, await (await part).text()] as const),
  )
  taken.push(Object.fromEntries(texts))
}

beforeEach(() => {
  taken.length = 0
  Item.unknown = ''
  vi.stubGlobal('ClipboardItem', Item)
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true })
})
afterEach(() => vi.unstubAllGlobals())

const copy = (made: Outcome<Copied<FigureCopy>, string>) =>
  copyCellFigure({ copyFigure: () => Promise.resolve(made) }, fakeSession(notebook([])), 'gebieden')

it('puts a figure on the clipboard as PNG, SVG and words at once, and says so', async () => {
  expect(await copy(succeed(figure))).toBe(
    'Figuur “Trajecten per gebied” gekopieerd als afbeelding (PNG en SVG), zoals in Publicatie, met bron en voorbehouden. Sla de analyse op: pas dan is de kopie te controleren.',
  )
  expect(taken).toEqual([
    { 'image/png': '\u0001\u0002', 'image/svg+xml': '<svg/>', 'text/plain': 'Trajecten per gebied. Leek 3.' },
  ])
})

it('keeps the SVG for pages where programs can not get it, and then promises an image', async () => {
  Item.unknown = 'image/svg+xml'
  expect(await copy(succeed(figure))).toMatch(/gekopieerd als afbeelding \(PNG\), zoals in Publicatie/)
  expect(Object.keys(taken[0] ?? {})).toEqual(['image/png', 'web image/svg+xml', 'text/plain'])
})

it('copies nothing of a figure that is withheld, and says why', async () => {
  const reason = 'Niet getoond vanwege de herleidbaarheid tot personen.'
  expect(await copy(fail(reason))).toBe(`Niet gekopieerd. ${reason}`)
  expect(taken).toEqual([])
})

it('says what to do when the clipboard can not be reached', async () => {
  const refuse = () => Promise.reject(new DOMException('Document is not focused.', 'NotAllowedError'))
  Object.defineProperty(navigator, 'clipboard', { value: { write: refuse }, configurable: true })
  expect(await copy(succeed(figure))).toBe(
    'Niet gekopieerd: het klembord is niet bereikbaar. Klik in het venster en probeer het opnieuw.',
  )
})
