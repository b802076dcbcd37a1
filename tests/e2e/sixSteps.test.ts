import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowserHost, type Launched } from '../support/launch'
import { AddSourcePage } from './pages/addSourcePage'
import { WorkbenchPage } from './pages/workbenchPage'

// The route of the README: from a file of StatLine as it was downloaded to a figure with its caption in a feitenblad. Each
// interaction is counted; nothing else is touched.

const statline = resolve(import.meta.dirname, '../../sample-data/cbs-lage-inkomens.csv')
const pictures = join(process.env['FEITENWERK_PICTURES'] ?? 'test-results', 'images')
const mostInteractions = 6

const empty = [
  'formaat: 1',
  'titel: Onderzoek naar inkomens',
  'organisatie: Sociaal Planbureau (voorbeeld)',
  'verslagjaar: 2020',
  'bronnen: []',
  '',
].join('\n')

let app: Launched
let desk: WorkbenchPage
let interactions = 0

beforeAll(async () => {
  const werkmap = mkdtempSync(join(tmpdir(), 'feitenwerk-zes-'))
  writeFileSync(join(werkmap, 'werkmap.yaml'), empty)
  mkdirSync(pictures, { recursive: true })
  app = await launchBrowserHost({ werkmap })
  desk = new WorkbenchPage(app.page)
  await app.page.setViewportSize({ width: 1280, height: 800 })
  await desk.werkmap.waitFor()
})
afterAll(() => app?.close())

async function interact(act: () => Promise<void>): Promise<void> {
  interactions += 1
  await act()
}

const picture = (name: string) => app.page.screenshot({ path: join(pictures, `${name}.png`) })
const button = (name: string) => app.page.getByRole('button', { name, exact: true })

it('from the raw file to a captioned figure in the feitenblad in at most six interactions', async () => {
  const { page, werkmap } = app
  const review = new AddSourcePage(page)

  await interact(() => review.drop(statline))
  await page.waitForTimeout(300)
  await picture('stap-1-bron')
  await interact(() => review.add())

  await interact(() => button('Maak figuur…').click())
  const dialog = page.getByRole('dialog', { name: /^Figuur van/ })
  await dialog.waitFor()
  await picture('stap-2-voorstel')
  await interact(() => dialog.getByRole('button', { name: 'Maken', exact: true }).click())

  await desk.done('figuur')
  const drawn = await desk.figureTexts('figuur')
  await picture('stap-3-figuur')
  await interact(() => button('Naar feitenblad').click())

  const inSheet = page.locator('section.blad .figuur svg').first()
  await inSheet.waitFor({ timeout: 60_000 })
  await page.waitForTimeout(500)
  await picture('stap-4-feitenblad')

  expect(interactions).toBeLessThanOrEqual(mostInteractions)
  // The figure with its title, its values as StatLine has them, its source and its caveat.
  const words = (await inSheet.getAttribute('aria-label')) ?? ''
  expect(drawn).toEqual(expect.arrayContaining(['Nederland', 'Westerkwartier', '5,3%']))
  expect(words).toContain('Particuliere huishoudens relatief, 2019')
  expect(words).toMatch(/Westerkwartier[^.]*5,3%/)
  expect(words).toMatch(/Bron: cbs-lage-inkomens, CBS/)
  expect(words).toContain('De cijfers gaan over alle inwoners')
  // Both are on the disk, not only on the screen.
  const folder = join(werkmap, 'analyses/cbs-lage-inkomens')
  expect(readFileSync(join(folder, 'feitenblad.yaml'), 'utf8')).toContain(
    'figuur: particuliere-huishoudens-relatief-2019.figuur',
  )
  expect({ outside: app.outsideRequests, errors: app.consoleErrors }).toEqual({ outside: [], errors: [] })
}, 180_000)
