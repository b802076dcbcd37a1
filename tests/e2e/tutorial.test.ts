import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeProblems, looks } from '../support/axeProblems'
import { launchBrowserHost, type Launched } from '../support/launch'
import { WorkbenchPage } from './pages/workbenchPage'

// "Je eerste feitenblad" (docs/handleiding), followed step by step as it is written; it takes the pictures of the manual.

const manual = resolve(import.meta.dirname, '../../docs/handleiding')
const written = readFileSync(join(manual, 'eerste-feitenblad.md'), 'utf8')
const caveats = readdirSync(join(manual, 'kanttekeningen')).map((name) =>
  readFileSync(join(manual, 'kanttekeningen', name), 'utf8')
    .split('\n')[0]
    ?.slice(2),
)
const pictures = join(process.env['FEITENWERK_PICTURES'] ?? 'test-results', 'handleiding/beelden')
describe('the first feitenblad, by the manual', () => {
  let app: Launched
  let desk: WorkbenchPage

  beforeAll(async () => {
    app = await launchBrowserHost()
    desk = new WorkbenchPage(app.page)
    mkdirSync(pictures, { recursive: true })
    await app.page.setViewportSize({ width: 1280, height: 800 })
    await desk.ready()
  })
  afterAll(() => app?.close())

  const take = async (name: string) => {
    await app.page.waitForTimeout(300)
    await app.page.screenshot({ path: join(pictures, `${name}.png`) })
  }
  const button = (name: string) => app.page.getByRole('main').getByRole('button', { name })
  const dialog = (name: string) => app.page.getByRole('dialog', { name })
  /** What a step says to type, in the order of the page. */
  const typed = (label: string) => {
    const found = [...written.matchAll(new RegExp(`${label}:? \`([^\`]+)\``, 'g'))]
    return found.map((match) => match[1] ?? '')
  }

  it('1. looks at a source', async () => {
    await desk.werkmap.getByRole('button', { name: 'trajecten', exact: true }).click()
    await app.page.getByRole('heading', { level: 1, name: 'Registratie van individuele trajecten' }).waitFor()
    expect(await app.page.getByRole('main').innerText()).toMatch(/BSN[\s\S]*niet geladen/i)
  })

  it('2. makes an analysis', async () => {
    await desk.werkmap.getByRole('button', { name: 'Nieuwe analyse' }).click()
    const asked = dialog('Nieuwe analyse')
    await asked.getByLabel('Titel').fill(typed('Titel')[0] ?? '')
    await asked.getByLabel('Thema').fill(typed('Thema')[0] ?? '')
    await asked.getByText('trajecten', { exact: true }).click()
    await asked.getByRole('button', { name: 'Maken' }).click()
    await app.page.getByRole('heading', { level: 1, name: 'Trajecten per gebied' }).waitFor()
    expect(readdirSync(join(app.werkmap, 'analyses/oefenen'))).toEqual(['trajecten-per-gebied.md'])
  })

  it('3. counts the trajecten', async () => {
    await button('Query').first().click()
    await app.page.getByRole('main').getByRole('textbox').last().waitFor()
    await app.page.keyboard.press('Control+a')
    await app.page.keyboard.insertText(/```sql\n([\s\S]*?)\n```/.exec(written)?.[1] ?? '')
    await app.page.keyboard.press('Control+Enter')
    await desk.done('query')
    const counts = await desk.column('query', 1)
    expect([counts.length, counts.reduce((sum, n) => sum + Number(n), 0)]).toEqual([4, 718])
    await take('query')
  })

  it('4. draws a figure, with its caveats beside it', async () => {
    await button('Figuur').last().click()
    await app.page.getByLabel('Titel', { exact: true }).fill('Trajecten per gebied')
    await app.page.getByLabel('X-as').selectOption('n')
    await app.page.getByLabel('Y-as').selectOption('gebied')
    await app.page.keyboard.press('Shift+Control+Enter')
    await desk.done('figuur')
    expect(await desk.figureTexts('figuur')).toEqual(
      expect.arrayContaining(['Leek', 'Zuidhorn', 'Grootegast', 'Marum']),
    )
    const notes = app.page.getByRole('complementary', { name: /kanttekeningen/i })
    await notes.getByText('Trajecten, geen personen').first().click()
    await desk
      .cell('figuur')
      .locator('svg.marks')
      .evaluate((drawing) => drawing.scrollIntoView({ block: 'center' }))
    await take('figuur')
    await notes.getByRole('link', { name: 'Meer hierover: Trajecten, geen personen' }).click()
    await dialog('Handleiding').getByRole('region', { name: 'Trajecten, geen personen' }).waitFor()
    await app.page.keyboard.press('Escape')
  })

  it('5. chooses the chapter and saves', async () => {
    await button('Titel, thema en bronnen wijzigen').click()
    const asked = dialog('Over deze analyse')
    await asked.getByLabel('Hoofdstuk van het feitenblad').selectOption({ label: 'individuele trajecten' })
    await asked.getByRole('button', { name: 'Wijzigen' }).click()
    await asked.waitFor({ state: 'detached' })
    await app.page.keyboard.press('Control+s')
    const file = join(app.werkmap, 'analyses/oefenen/trajecten-per-gebied.md')
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('hoofdstuk: individuele-trajecten')
  })

  it('6. makes the feitenblad, with the figure in its chapter', async () => {
    await desk.werkmap.getByRole('button', { name: 'Nieuw feitenblad' }).click()
    const asked = dialog('Nieuw feitenblad')
    await asked.getByLabel('Titel').fill(typed('Titel')[1] ?? '')
    await asked.getByLabel('Thema', { exact: true }).fill(typed('Thema')[1] ?? '')
    await asked.getByLabel('Periode van').fill(typed('_Periode van_')[0] ?? '')
    await asked.getByLabel('Periode tot en met').fill(typed('_Periode tot en met_')[0] ?? '')
    await asked.getByRole('button', { name: 'Maken' }).click()
    await app.page.locator('section.blad').first().waitFor({ timeout: 60_000 })
    await app.page.getByText('Individuele trajecten').first().waitFor()
    await expect
      .poll(() => app.page.locator('section.blad svg text').allTextContents(), { timeout: 60_000 })
      .toContain('Zuidhorn')
  })

  it('7. writes a sentence, and is told when it claims a cause', async () => {
    await app.page.getByText('Opbouw', { exact: true }).click()
    await app.page.getByRole('button', { name: 'Blok toevoegen aan Samenvatting en duiding' }).click()
    await app.page.getByRole('menuitem', { name: /^Tekst/ }).click()
    const sentence = /“(Het aantal trajecten daalde[^”]*)”/.exec(written)?.[1] ?? ''
    await app.page.getByRole('textbox', { name: 'Tekst' }).fill(sentence)
    const told = app.page.getByRole('complementary', { name: 'Opbouw' }).getByText(/beweer(t|en) een oorzaak/)
    await told.scrollIntoViewIfNeeded()
    await take('feitenblad')
    expect(await told.innerText()).toContain('door')
  })

  it('opens the page of a caveat from the feitenblad', async () => {
    await app.page.getByRole('button', { name: 'Meer hierover' }).first().click()
    await dialog('Handleiding').waitFor()
    const page = dialog('Handleiding').getByRole('navigation').locator('[aria-current="page"]')
    expect(caveats).toContain(await page.innerText())
    await app.page.keyboard.press('Escape')
    await dialog('Handleiding').waitFor({ state: 'detached' })
  })

  it('8. exports', async () => {
    await app.page.keyboard.press('Control+e')
    await app.page
      .getByRole('dialog')
      .getByRole('button', { name: /xporte/ })
      .click()
    await app.page
      .getByText(/Geëxporteerd/)
      .first()
      .waitFor({ timeout: 60_000 })
    const written = readdirSync(join(app.werkmap, 'uitvoer'), { recursive: true, encoding: 'utf8' })
    expect(written.some((name) => name.endsWith('oefenen.pdf'))).toBe(true)
  })

  it('has the manual one key away, over a dialog too, which then is as it was', async () => {
    await desk.werkmap.getByRole('button', { name: 'Nieuwe analyse' }).click()
    const title = dialog('Nieuwe analyse').getByLabel('Titel')
    await title.fill('Halverwege')
    await app.page.keyboard.press('F1')
    await dialog('Handleiding').waitFor()
    await app.page.keyboard.press('Escape')
    await dialog('Handleiding').waitFor({ state: 'detached' })
    expect(await title.inputValue()).toBe('Halverwege')
    await app.page.keyboard.press('Escape')
    await dialog('Nieuwe analyse').waitFor({ state: 'detached' })
  })

  it('reads a manual in which axe finds nothing on any page, and in the dark neither, with its pictures in it', async () => {
    await app.page.keyboard.press('F1')
    const contents = dialog('Handleiding').getByRole('navigation').getByRole('button')
    const found: string[] = []
    for (const [at, page] of (await contents.all()).entries()) {
      await page.click()
      // What a page looks like in the dark is the same for all.
      const problems = await axeProblems(app.page, at % 10 === 0 ? looks : ['licht'])
      found.push(...problems.map((problem) => `${at}, ${problem}`))
    }
    expect(await contents.count()).toBeGreaterThan(40)
    expect(found).toEqual([])
    await dialog('Handleiding').getByRole('button', { name: 'Je eerste feitenblad' }).first().click()
    const drawn = await dialog('Handleiding')
      .getByRole('img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0))
    expect(drawn.length > 0 && drawn.every(Boolean)).toBe(true)
    expect({ outside: app.outsideRequests, errors: app.consoleErrors }).toEqual({ outside: [], errors: [] })
  })
})
