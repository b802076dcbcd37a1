import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copySampleWerkmap } from '../../tests/support/sampleWerkmap'
import { openTestWorkbench } from '../../tests/support/testWorkbench'
import type { Workbench } from './model'
import type { SheetSession } from './sheetSession'

const folder = copySampleWerkmap()
const path = 'analyses/armoede/feitenblad.yaml'
const onDisk = () => readFileSync(join(folder, path), 'utf8')
let workbench: Workbench
let sheet: SheetSession

beforeAll(async () => {
  workbench = await openTestWorkbench(folder)
  const opened = await workbench.openSheet(path)
  if (!opened.ok) throw new Error(opened.problem)
  sheet = opened.value
})
afterAll(() => workbench.close())

it('offers the cells beside it: figures, and the columns that one value can be taken from', async () => {
  const offers = await sheet.offers()
  const find = (reference: string) => offers.find((offer) => offer.reference === reference)
  expect(find('individuele-trajecten.financien')).toMatchObject({
    isFigure: false,
    columns: expect.arrayContaining(['aantal', 'totaal', 'pct']) as unknown,
    shares: ['pct'],
  })
  expect(find('situatie.huishoudens')).toMatchObject({ isFigure: true, columns: [] })
})

it('fills a block at once when its notebook has been run, and undoes it to the byte', () => {
  const before = sheet.state.text
  const added = sheet.edit({
    kind: 'toevoegen',
    at: { chapter: 1, block: 0 },
    block: { soort: 'tekst', tekst: 'Van {{individuele-trajecten.financien.totaal | getal:0}} trajecten.' },
  })
  expect(added).toEqual({ ok: true, value: { chapter: 1, block: 0 } })
  const [block] = sheet.state.result?.feitenblad.chapters[1]?.blocks ?? []
  expect(block).toMatchObject({ kind: 'tekst', markdown: 'Van 718 trajecten.' })
  expect([sheet.state.unsaved, sheet.state.canUndo]).toEqual([true, true])
  sheet.undo()
  expect([sheet.state.text, sheet.state.unsaved]).toEqual([before, false])
  sheet.redo()
})

it('keeps the last sheet while the text can’t be read, and says where it goes wrong', () => {
  const { text, result } = sheet.state
  sheet.setText(text.replace('opmaak: procent', 'opmaak: procnet'))
  expect(sheet.state.result).toBe(result)
  expect(sheet.state.problemLine).toBe(text.slice(0, text.indexOf('opmaak: procent')).split('\n').length)
  expect(sheet.state.problem).toMatch(/^analyses\/armoede\/feitenblad\.yaml, regel \d+: hoofdstukken\.4\./)
  sheet.undo()
  expect([sheet.state.text, sheet.state.problem, sheet.state.problemLine]).toEqual([text, null, null])
})

it('saves what it says, with the earlier text as a version', async () => {
  const before = onDisk()
  expect(await sheet.save()).toEqual({ ok: true, value: null })
  expect(onDisk()).toBe(sheet.state.text)
  expect(sheet.state.unsaved).toBe(false)
  const texts = await Promise.all((await sheet.versions()).map((one) => sheet.readVersion(one.path)))
  expect(texts.map((one) => one.ok && one.value)).toContain(before)
})
