import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, launchBrowserHost, type Launched, type LaunchOptions } from '../support/launch'
import { ComparisonPage } from './pages/comparisonPage'
import { WorkbenchPage } from './pages/workbenchPage'

// An analyst writes a notebook from nothing with the keyboard alone, saves it, opens it again, runs it on a source that
// was changed, and reads what that did.

const hosts = [
  ['desktop app', launchApp],
  ['browser host', launchBrowserHost],
] as const
const path = 'analyses/armoede/trajecten-per-gebied.md'

describe.each(hosts)('writing with the keyboard alone, in the %s', (_name, launch) => {
  let app: Launched
  let desk: WorkbenchPage
  const data = mkdtempSync(join(tmpdir(), 'feitenwerk-data-'))

  async function start(options: LaunchOptions = {}): Promise<void> {
    app = await launch({ data, ...options })
    desk = new WorkbenchPage(app.page)
    await app.page.setViewportSize({ width: 1280, height: 800 })
    await desk.ready()
  }
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await app.page.keyboard.press(key)
  }
  const type = (text: string) => app.page.keyboard.insertText(text)
  /** Gives a command through the palette. */
  const command = async (words: string) => {
    await press('Control+k')
    await app.page.getByRole('dialog', { name: 'Zoeken en opdrachten' }).waitFor()
    await app.page.keyboard.type(words)
    await app.page.getByRole('menuitem', { name: words }).first().waitFor()
    await press('Enter')
    await app.page.getByRole('dialog', { name: 'Zoeken en opdrachten' }).waitFor({ state: 'hidden' })
  }
  /** Leaves the cell that is open; what is offered to complete it goes first. */
  const leave = async (cell: string) => {
    await press('Escape')
    if (await editorOf(cell).isVisible()) await press('Escape')
    await editorOf(cell).waitFor({ state: 'hidden' })
  }
  /** Opens a document or a source by its name. */
  const openByName = async (name: string) => {
    await press('Control+p')
    await app.page.getByRole('dialog', { name: 'Openen op naam' }).waitFor()
    await app.page.keyboard.type(name)
    await app.page.getByRole('menuitem', { name }).first().waitFor()
    await press('Enter')
    await app.page.getByRole('heading', { level: 1, name }).waitFor()
  }
  /** Goes along with Tab to a button that can be pressed, and presses it. */
  const pressButton = async (name: string) => {
    const button = app.page.getByRole('button', { name, exact: true }).and(app.page.locator(':enabled'))
    await button.waitFor()
    for (let tabs = 0; tabs < 100; tabs++) {
      if (await button.evaluate((found) => found === document.activeElement)) return press('Enter')
      await press('Tab')
    }
    throw new Error(`Tab doesn’t reach ${name}`)
  }
  const editorOf = (cell: string) => desk.cell(cell).getByRole('textbox')
  const saved = () => readFileSync(join(app.werkmap, path), 'utf8')

  beforeAll(() => start())
  afterAll(async () => {
    await app?.close()
    rmSync(data, { recursive: true, force: true })
  })

  it('makes an analysis about a source', async () => {
    await command('Nieuwe analyse')
    await app.page.getByRole('dialog', { name: 'Nieuwe analyse' }).waitFor()
    await type('Trajecten per gebied')
    await press('Tab', 'Control+a')
    await type('armoede')
    await press('Tab', 'Space', 'Enter')
    await app.page.getByRole('heading', { level: 1, name: 'Trajecten per gebied' }).waitFor()
    expect(saved()).toBe(
      '---\nformaat: 1\ntitel: Trajecten per gebied\nthema: armoede\nbronnen: [trajecten]\n---\n',
    )
  })

  it('adds a parameter', async () => {
    await command('Parameter toevoegen')
    await app.page.getByRole('dialog', { name: 'Parameter toevoegen' }).waitFor()
    await type('grens')
    await press('Tab', 'Tab')
    await app.page.keyboard.type('drempel')
    await press('Tab')
    await type('100')
    await press('Enter')
    const field = app.page.getByRole('textbox', { name: 'grens' })
    await field.waitFor()
    expect(await field.inputValue()).toBe('100')
  })

  it('writes a text, a query, a figure and a zrm cell', async () => {
    await command('Tekst invoegen')
    await editorOf('tekst-1').waitFor()
    await type('## Waar wonen ze?')
    await leave('tekst-1')
    await press('b', 'ArrowRight', 'Enter')
    await editorOf('query').waitFor()
    await type(
      '-- groep: gebied\n-- aantal: n (trajecten)\nSELECT gebied, count(*) AS n\nFROM trajecten\nGROUP BY ALL\nHAVING n > $grens\nORDER BY n DESC',
    )
    await press('Control+Enter')
    await desk.done('query')
    await leave('query')
    await press('F2')
    await app.page.getByRole('dialog', { name: 'Cel query hernoemen' }).waitFor()
    await press('Control+a')
    await type('per_gebied')
    await press('Enter')
    await desk.cell('per_gebied').waitFor()
    await press('Control+Enter')
    await desk.done('per_gebied')
    await command('Figuur invoegen')
    await desk.cell('figuur').waitFor()
    await desk.cell('figuur').locator(':focus').first().waitFor()
    await press('Escape')
    await desk.cell('figuur').getByRole('button', { name: 'Bewerken' }).waitFor()
    await press('Control+Enter')
    await desk.done('figuur')
    expect(await desk.figureTexts('figuur')).toEqual(expect.arrayContaining(['Nieuwe figuur']))
    await command('ZRM-vergelijking invoegen')
    await desk.cell('ontwikkeling').waitFor()
    await leave('ontwikkeling')
    await press('Control+Enter')
    await desk.done('ontwikkeling')
    expect(await desk.column('per_gebied', 0)).not.toEqual([])
  })

  it('moves, copies and takes out a cell, and undoes it', async () => {
    const cells = () =>
      app.page
        .locator('[data-cell]')
        .evaluateAll((found) => found.map((cell) => (cell as HTMLElement).dataset['cell']))
    const before = await cells()
    await press('Alt+ArrowUp')
    await expect.poll(cells).toEqual(['tekst-1', 'per_gebied', 'ontwikkeling', 'figuur'])
    await press('d')
    await expect.poll(cells).toEqual(['tekst-1', 'per_gebied', 'ontwikkeling', 'ontwikkeling_2', 'figuur'])
    await press('Delete')
    await press('Control+z', 'Control+z', 'Control+z')
    await expect.poll(cells).toEqual(before)
  })

  it('saves, opens it again, and runs it', async () => {
    await desk.save()
    const text = saved()
    expect(text).toContain('parameters:\n  grens: { soort: drempel, standaard: 100 }\n')
    expect(text).toContain('\n## Waar wonen ze?\n\n```sql naam=per_gebied\n')
    expect({ outside: app.outsideRequests, errors: app.consoleErrors }).toEqual({ outside: [], errors: [] })
    await app.close()
    await start({ werkmap: app.werkmap })
    await openByName('Trajecten per gebied')
    await desk.done('ontwikkeling')
    await desk.save()
    expect(saved()).toBe(text)
  })

  // Nothing but the count per area rests on where the first traject is: Marum has one less, Leek one more.
  it('runs it on a changed source, and reads which numbers that changed, and no others', async () => {
    const file = join(app.werkmap, 'sample-data/trajecten-2019-2020.csv')
    const before = readFileSync(file, 'latin1')
    const counts = (text: string) => (area: string) => text.split(`;${area};`).length - 1
    writeFileSync(file, before.replace(';Marum;', ';Leek;'), 'latin1')
    await desk.werkmap.getByRole('button', { name: /^trajecten.*gewijzigd/ }).waitFor()
    await openByName('Registratie van individuele trajecten')
    await pressButton('Bekijk het verschil')
    await app.page.getByRole('dialog', { name: /^Nieuwer bestand voor/ }).waitFor()
    await pressButton('Vastleggen')
    await app.page.getByRole('dialog').waitFor({ state: 'detached' })
    await desk.werkmap.getByRole('button', { name: 'trajecten', exact: true }).waitFor()
    await openByName('Trajecten per gebied')
    await desk.cell('per_gebied').getByText('Bron trajecten is gewijzigd.').first().waitFor()
    await press('Shift+Control+Enter')
    await desk.done('ontwikkeling')
    await press('Shift+Control+D')
    const comparison = new ComparisonPage(app.page)
    const [marum, leek] = ['Marum', 'Leek'].map(counts(before)) as [number, number]
    expect(await comparison.read()).toEqual({
      headline: '2 getallen veranderd door trajecten (1 rij gewijzigd)',
      numbers: [
        `per_gebied: Leek | n | ${leek} | ${leek + 1} | +1 | trajecten`,
        `per_gebied: Marum | n | ${marum} | ${marum - 1} | −1 | trajecten`,
      ],
      others: [],
    })
    await press('Escape')
    await comparison.root.waitFor({ state: 'hidden' })
  })

  it('offers what was typed last when it was not saved, line by line, and puts it back', async () => {
    await desk.cell('tekst-1').focus()
    await press('Enter')
    await editorOf('tekst-1').waitFor()
    await press('Control+End')
    await app.page.keyboard.type(' En waarom?')
    await expect.poll(() => existsSync(join(app.werkmap, '.feitenwerk/journaal'))).toBe(true)
    await app.page.waitForTimeout(1000)
    await app.close()
    await start({ werkmap: app.werkmap })
    await desk.open('Trajecten per gebied')
    await app.page.getByText('Niet opgeslagen wijzigingen van').waitFor()
    await app.page.getByRole('button', { name: 'Verschil bekijken' }).click()
    await app.page.getByRole('dialog').getByText('## Waar wonen ze? En waarom?').waitFor()
    await press('Escape')
    await app.page.getByRole('button', { name: 'Terugzetten' }).click()
    await app.page.getByRole('heading', { name: 'Waar wonen ze? En waarom?' }).waitFor()
    await desk.save()
    expect(saved()).toContain('## Waar wonen ze? En waarom?\n')
  })
})
