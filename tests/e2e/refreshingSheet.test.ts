import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workbook } from '../../core/sources/spreadsheet/testing'
import { launchBrowserHost, type Launched } from '../support/launch'
import { AddSourcePage } from './pages/addSourcePage'
import { NewerFilePage } from './pages/newerFilePage'
import { WorkbenchPage } from './pages/workbenchPage'

// Next year's spreadsheet: fewer rows, a new amount, a code that was left a value and one that is new.

type Row = readonly (string | number)[]
const rows: readonly Row[] = Array.from({ length: 20 }, (_, at) => [
  `K${at + 10}`,
  at % 2 === 0 ? 'intake' : 'traject',
  at === 3 ? -99995 : 1000 + at * 150,
])
const sheet = (head: readonly string[], body: readonly Row[]) =>
  Buffer.from(workbook({ Blad1: [[...head], ...body.map((row) => [...row])] }))
const earlier = sheet(['kern', 'fase', 'bedrag'], rows)
const later = sheet(
  ['kern', 'fase', 'bedrag'],
  rows
    .slice(0, 12)
    .map(([kern = '', fase = '', bedrag = '']) => [kern, fase, kern === 'K11' ? -99997 : bedrag]),
)

describe('refreshing a source of a spreadsheet', () => {
  let app: Launched
  let dialog: NewerFilePage

  beforeAll(async () => {
    app = await launchBrowserHost({})
    const desk = new WorkbenchPage(app.page)
    dialog = new NewerFilePage(app.page)
    await app.page.setViewportSize({ width: 1280, height: 800 })
    await desk.ready()
    const adding = new AddSourcePage(app.page)
    await adding.choose('Kernen.xlsx', earlier)
    await adding.add()
    await desk.werkmap.getByRole('button', { name: 'kernen', exact: true }).click()
  })
  afterAll(() => app?.close())

  it('says that rows are missing and which, and proposes only the code that is new', async () => {
    await dialog.choose('Kernen 2.xlsx', later)
    expect(await dialog.counts()).toEqual({ erbij: '0', weg: '8', gewijzigd: '1', gelijk: '11' })
    await dialog.root.getByText('Het aantal rijen gaat van 20 naar 12 (−40%).').waitFor()
    const shown = dialog.root.getByRole('heading', { name: 'Mogelijk ontbrekende waarden' }).locator('..')
    expect(await shown.getByRole('listitem').count()).toBe(1)
    expect(await dialog.problemsOfAccess()).toEqual([])
  })

  it('takes the new code as missing when it is switched on, and the werkmap remembers both', async () => {
    const code = dialog.root.getByRole('switch', { name: '“-99997” telt als ontbrekend in bedrag' })
    await code.focus()
    await app.page.keyboard.press('Space')
    await dialog.root.getByText('is ontbrekend met de reden “code -99997”').waitFor()
    await dialog.accept()
    await app.page.getByText('Bron kernen is ververst met Kernen 2.xlsx.').waitFor()
    const werkmap = readFileSync(join(app.werkmap, 'werkmap.yaml'), 'utf8')
    expect(werkmap).toMatch(/ontbrekend: *\n? *\{? *"?-99997"?: code -99997/)
    expect(werkmap).toMatch(/blijft_waarde:\s*(\[|-)\s*"-99995"/)
  })
})
