import asar from '@electron/asar'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packArchive } from '../../scripts/package/archive.mjs'
import { stage, stagedFolders } from '../../scripts/package/stage.mjs'
import { launchApp, type LaunchedDesktop } from '../support/launch'
import { AddSourcePage } from './pages/addSourcePage'
import { WorkbenchPage } from './pages/workbenchPage'

// A person who has the packaged folder and nothing else: the program starts for the first time, welcomes them, and leads to a
// figure, a saved change, a feitenblad and a werkmap of their own.

const repository = resolve(import.meta.dirname, '../..')
const pictures = join(process.env['FEITENWERK_PICTURES'] ?? 'test-results', 'handleiding/beelden')

describe('the first run of the packaged program', () => {
  const data = realpathSync(mkdtempSync(join(tmpdir(), 'feitenwerk-eerste-keer-')))
  const documents = join(data, 'documents')
  const sample = join(documents, 'Feitenwerk', 'Voorbeeld')
  const notebook = join(sample, 'analyses/armoede/individuele-trajecten.md')
  let program = ''
  let app: LaunchedDesktop
  let desk: WorkbenchPage

  async function start(args: readonly string[] = []): Promise<void> {
    app = await launchApp({ root: program, args, packaged: true, data, werkmap: sample })
    await use(await app.window())
  }

  async function use(page: typeof app.page): Promise<void> {
    await page.setViewportSize({ width: 1280, height: 800 })
    desk = new WorkbenchPage(page)
  }

  async function close(): Promise<void> {
    expect({ outside: app.outsideRequests, errors: app.consoleErrors }).toEqual({ outside: [], errors: [] })
    await app.close()
  }

  const figureInSight = () =>
    desk
      .cell('dimensies')
      .locator('svg.marks')
      .first()
      .evaluate((drawing) => {
        const { top, bottom } = drawing.getBoundingClientRect()
        return top > 0 && bottom < innerHeight
      })
  const title = (name: string) => desk.page.getByRole('banner').getByText(name, { exact: true })
  const command = (id: string) =>
    app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)
  const pick = (folder: string) =>
    app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = (() => Promise.resolve({ canceled: false, filePaths: [path] })) as never
    }, folder)

  beforeAll(async () => {
    await stage(repository)
    const { archive } = await packArchive(repository)
    const folder = mkdtempSync(join(tmpdir(), 'feitenwerk-programma-'))
    program = join(folder, 'resources/app')
    cpSync(stagedFolders(repository).resources, join(folder, 'resources'), { recursive: true })
    mkdirSync(documents)
    asar.extractAll(archive, program)
    await start()
  })
  afterAll(() => app?.close())

  it('welcomes in a copy of the sample among the user’s documents, and leads to a figure', async () => {
    const welcome = desk.page.getByRole('dialog', { name: 'Welkom bij Feitenwerk' })
    await welcome.waitFor()
    expect(existsSync(join(sample, 'Voorbeeld.feitenwerk'))).toBe(true)
    await desk.page.screenshot({ path: join(pictures, 'welkom.png') })
    await welcome.getByRole('button', { name: 'Laat een figuur zien' }).click()
    await desk.page.getByRole('heading', { level: 1, name: 'Individuele trajecten: Financiën' }).waitFor()
    await desk.done('dimensies')
    expect(await desk.figureTexts('dimensies')).toEqual(expect.arrayContaining(['Zingeving', '73']))
    await expect
      .poll(() => desk.page.evaluate(() => document.activeElement?.getAttribute('data-cell')))
      .toBe('dimensies')
    // In the middle of the window, where it was pushed out of sight by what ran before it.
    await expect.poll(() => figureInSight()).toBe(true)
  })

  it('shows the sources, and what of them is not loaded', async () => {
    await desk.ready()
    await desk.werkmap.getByRole('button', { name: 'trajecten', exact: true }).click()
    await desk.page
      .getByRole('heading', { level: 1, name: 'Registratie van individuele trajecten' })
      .waitFor()
    expect(await desk.page.getByRole('main').innerText()).toMatch(/BSN[\s\S]*niet geladen/i)
  })

  it('lets them change a query, see the figure follow, and save', async () => {
    await desk.open('Individuele trajecten: Financiën')
    await desk.writeQuery(
      'pg_dimensies',
      "-- groep: pg_dimensie\n-- aantal: n (trajecten)\nSELECT pg_dimensie, count(*) AS n FROM trajecten\nWHERE zrm_domein = 'Financiën' AND pg_dimensie IS NOT NULL\nGROUP BY ALL ORDER BY n DESC",
    )
    await desk.run()
    await desk.done('dimensies')
    await expect.poll(() => desk.figureTexts('dimensies')).not.toContain('Onbekend')
    await desk.save()
    expect(readFileSync(notebook, 'utf8')).toContain('pg_dimensie IS NOT NULL')
  })

  it('comes back without a welcome, with their change, in the werkmap that was open', async () => {
    await close()
    await start()
    await desk.ready()
    expect(await desk.page.getByRole('dialog').count()).toBe(0)
    await desk.open('Individuele trajecten: Financiën')
    await desk.done('dimensies')
    expect(await desk.column('pg_dimensies', 1)).toEqual(['73', '45', '22', '10', '3'])
  })

  it('shows the feitenblad as pages and exports it where they want', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'feitenwerk-uit-'))
    await desk.werkmap.getByRole('button', { name: /^Armoede en schulden/ }).click()
    await desk.page.locator('section.blad').first().waitFor({ timeout: 60_000 })
    await pick(folder)
    await desk.page.getByRole('button', { name: 'Exporteer…' }).click()
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Exporteer' }).click()
    await desk.page
      .getByText(/Geëxporteerd/)
      .first()
      .waitFor({ timeout: 150_000 })
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['armoede.html', 'armoede.pdf', 'armoede.pptx']),
    )
    await desk.page.keyboard.press('Escape')
  })

  it('makes a werkmap of their own from a name, an organisation and a place, ready for a source', async () => {
    await pick(documents)
    await command('nieuwe-werkmap')
    const dialog = desk.page.getByRole('dialog', { name: 'Nieuwe werkmap' })
    await dialog.getByLabel('Naam').fill('Feitenbladen 2025')
    await dialog.getByLabel('Organisatie').fill('Sociaal Planbureau')
    const gone = desk.page.waitForEvent('close')
    await dialog.getByRole('button', { name: 'Plaats kiezen…' }).click()
    await gone
    await use(await app.window())
    await title('Feitenbladen 2025').waitFor({ timeout: 60_000 })
    const adding = new AddSourcePage(desk.page)
    await adding.choose('gebieden.csv', Buffer.from('gebied;inwoners\nLeek;19510\nMarum;10430\n'))
    await adding.root.getByRole('button', { name: 'Toevoegen' }).click()
    await desk.page.getByText(/^1 van 1 bronnen geladen/).waitFor()
    const own = join(documents, 'Feitenbladen 2025')
    expect(readdirSync(own).toSorted()).toEqual(
      expect.arrayContaining(['Feitenbladen 2025.feitenwerk', 'bronnen', 'werkmap.yaml']),
    )
  })

  it('opens what is clicked in the file manager while it runs, in the place of what was open', async () => {
    const gone = desk.page.waitForEvent('close')
    await app.evaluate(
      ({ app: electron }, path) => void electron.emit('second-instance', {}, ['feitenwerk', path], '/'),
      join(sample, 'Voorbeeld.feitenwerk'),
    )
    await gone
    await use(await app.window())
    await title('Feitenbladen Westerkwartier (voorbeeld)').waitFor({ timeout: 60_000 })
    expect(await desk.page.getByRole('dialog').count()).toBe(0)
  })

  it('opens at a double click what was clicked', async () => {
    await close()
    await start([join(documents, 'Feitenbladen 2025', 'Feitenbladen 2025.feitenwerk')])
    await title('Feitenbladen 2025').waitFor({ timeout: 60_000 })
    expect(await desk.page.getByRole('dialog').count()).toBe(0)
    await close()
  })
})
