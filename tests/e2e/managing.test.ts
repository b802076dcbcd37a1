import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowserHost, type Launched } from '../support/launch'
import { WorkbenchPage } from './pages/workbenchPage'

// Analyses and sources get another name, go away and come back, with the keyboard alone.

describe('renaming and deleting', () => {
  let app: Launched
  let desk: WorkbenchPage
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await app.page.keyboard.press(key)
  }
  const type = (text: string) => app.page.keyboard.insertText(text)
  const has = (path: string) => existsSync(join(app.werkmap, path))
  const read = (path: string) => readFileSync(join(app.werkmap, path), 'utf8')
  const inList = (name: string) => desk.werkmap.getByRole('button', { name, exact: true })
  const undo = async () => {
    await app.page.getByRole('button', { name: 'Ongedaan maken' }).focus()
    await press('Enter')
    await app.page.getByText('Ongedaan gemaakt.').waitFor()
  }
  const notebook = 'analyses/armoede/ontwikkeling-financien.md'
  const title = 'Ontwikkeling op het domein Financiën'

  beforeAll(async () => {
    app = await launchBrowserHost({})
    desk = new WorkbenchPage(app.page)
    await app.page.setViewportSize({ width: 1280, height: 800 })
    await desk.ready()
  })
  afterAll(() => app?.close())

  it('renames an open analysis; its tab and the feitenblad follow, and undoing takes it back', async () => {
    await desk.werkmap.getByRole('button', { name: title }).first().focus()
    await press('Enter')
    await app.page.getByRole('heading', { level: 1, name: title }).waitFor()
    const sheet = read('analyses/armoede/feitenblad.yaml')
    await desk.werkmap.getByRole('button', { name: title }).first().focus()
    await press('F2')
    await app.page.getByRole('dialog', { name: 'Analyse hernoemen of verplaatsen' }).waitFor()
    await press('Control+a')
    await type('ontwikkeling')
    await press('Enter')
    await app.page.getByText('De analyse staat nu in analyses/armoede/ontwikkeling.md.').waitFor()
    await app.page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect([has(notebook), has('analyses/armoede/ontwikkeling.md')]).toEqual([false, true])
    expect(read('analyses/armoede/feitenblad.yaml')).toBe(
      sheet.replaceAll('ontwikkeling-financien.', 'ontwikkeling.'),
    )
    await undo()
    await app.page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(read('analyses/armoede/feitenblad.yaml')).toBe(sheet)
  })

  it('says in the dialog why a name can’t be had', async () => {
    await desk.werkmap.getByRole('button', { name: title }).first().focus()
    await press('F2')
    await press('Control+a')
    await type('situatie')
    await press('Enter')
    await app.page.getByText('Er is al iets met de naam analyses/armoede/situatie.md').waitFor()
    await press('Escape')
    expect(has(notebook)).toBe(true)
  })

  it('renames a source that an open analysis reads; the analysis goes on with it', async () => {
    await inList('trajecten').focus()
    await press('F2')
    await app.page.getByRole('dialog', { name: 'Bron hernoemen of verplaatsen' }).waitFor()
    await press('Control+a')
    await type('begeleiding')
    await press('Enter')
    await inList('begeleiding').waitFor({ timeout: 60_000 })
    await app.page.getByText(/^De bron heet nu begeleiding/).waitFor()
    expect(read(notebook)).toContain('bronnen: [begeleiding]')
    await press('Shift+Control+Enter')
    await desk.done('ontwikkeling_financien')
    await undo()
    await inList('trajecten').waitFor({ timeout: 60_000 })
    expect(read(notebook)).toContain('bronnen: [trajecten]')
  })

  it('finds what an analysis says, and goes to the cell', async () => {
    await press('Control+p')
    await app.page.getByRole('dialog', { name: 'Openen op naam' }).waitFor()
    await type('richting doelscore onbekend')
    await app.page
      .getByRole('menuitem', { name: /doel_bereikt · regel/ })
      .first()
      .waitFor()
    await press('Enter')
    await app.page.locator('[data-cell="doel_bereikt"]:focus').waitFor()
    expect(await app.page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
  })

  it('deletes an analysis after saying what shows it, and puts it back from the bin', async () => {
    await desk.werkmap.getByRole('button', { name: title }).first().focus()
    await press('Delete')
    const dialog = app.page.getByRole('dialog', { name: 'Analyse verwijderen?' })
    await dialog.getByText('feitenblad Armoede en schulden in het Westerkwartier').waitFor()
    await dialog.getByRole('button', { name: 'Naar de prullenbak' }).focus()
    await press('Enter')
    await app.page.getByText('staat in de prullenbak.').waitFor()
    expect(has(notebook)).toBe(false)
    await press('Control+k')
    await type('Prullenbak')
    await press('ArrowDown', 'Enter')
    const bin = app.page.getByRole('dialog', { name: 'Prullenbak' })
    await bin.getByText(title).waitFor()
    await bin.getByRole('button', { name: 'Terugzetten' }).focus()
    await press('Enter')
    await app.page.getByText('is teruggezet.').waitFor()
    expect(has(notebook)).toBe(true)
    expect({ outside: app.outsideRequests, errors: app.consoleErrors }).toEqual({ outside: [], errors: [] })
  })
})
