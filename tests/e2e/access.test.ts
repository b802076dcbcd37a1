import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeProblems } from '../support/axeProblems'
import { launchBrowserHost, type Launched } from '../support/launch'
import { WorkbenchPage } from './pages/workbenchPage'

// Every screen holds WCAG 2.2 AA as far as a machine can see, in light, dark and at 200%; and prints as what it is.

describe('screens for everybody', () => {
  let app: Launched
  let desk: WorkbenchPage

  beforeAll(async () => {
    app = await launchBrowserHost()
    desk = new WorkbenchPage(app.page)
    await app.page.setViewportSize({ width: 1280, height: 800 })
    await desk.ready()
  })
  afterAll(() => app?.close())

  const problems = () => axeProblems(app.page)

  it('the overview and a source', async () => {
    expect(await problems()).toEqual([])
    await desk.werkmap.getByRole('button', { name: 'trajecten', exact: true }).click()
    await app.page.getByRole('gridcell', { name: 'T10001' }).waitFor()
    expect(await problems()).toEqual([])
  })

  it('the rows of a source by keyboard, with why a value is missing; not in Publicatie', async () => {
    const rows = app.page.getByRole('grid', { name: 'Rijen van Registratie van individuele trajecten' })
    await rows.focus()
    await app.page.keyboard.press('Control+End')
    const last = rows.locator('[aria-rowindex="719"] [aria-colindex="12"]')
    await last.getByText('leeg').waitFor()
    expect(await last.getAttribute('id')).toBe(await rows.getAttribute('aria-activedescendant'))
    await app.page.getByRole('radio', { name: 'Publicatie' }).click({ force: true })
    await rows.waitFor({ state: 'detached' })
    await app.page.getByRole('radio', { name: 'Intern' }).click({ force: true })
  })

  it('a notebook in both views, and at 200%', async () => {
    await desk.open('Individuele trajecten: Financiën')
    await desk.done('dimensies')
    expect(await problems()).toEqual([])
    await app.page.getByRole('radio', { name: 'Publicatie' }).click({ force: true })
    expect(await problems()).toEqual([])
    await app.page.setViewportSize({ width: 640, height: 400 })
    expect(await problems()).toEqual([])
    await app.page.setViewportSize({ width: 1280, height: 800 })
  })

  it('the palette, opened and used with the keyboard alone; the focus then is in the document', async () => {
    await app.page.keyboard.press('Control+k')
    await app.page.getByRole('dialog').waitFor()
    expect(await problems()).toEqual([])
    // The first of what is found is chosen, also when a key before something else came first.
    await app.page.keyboard.type('van de kinderen groeide')
    const isChosen = () =>
      app.page
        .getByRole('menuitem')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-focused') === 'true'))
    await expect.poll(isChosen).toEqual([true, false])
    await app.page.keyboard.press('Control+a')
    await app.page.keyboard.type('armoede en schulden in')
    await app.page.getByRole('menuitem', { name: /^Armoede en schulden/ }).waitFor()
    await app.page.keyboard.press('Enter')
    await app.page.locator('section.blad').first().waitFor({ timeout: 60_000 })
    const inDocument = () => app.page.evaluate(() => document.activeElement?.closest('main') !== null)
    await expect.poll(inDocument).toBe(true)
  })

  it('a feitenblad; printed, each of its pages is a page of A4 across', async () => {
    expect(await problems()).toEqual([])
    await app.page.emulateMedia({ media: 'print' })
    const heights = await app.page
      .locator('section.blad, div.blad')
      .evaluateAll((pages) => pages.map((page) => page.getBoundingClientRect().height))
    const sheet = 793.7
    const fixed = heights.slice(0, -1)
    const appendix = (heights.at(-1) ?? 0) / sheet
    expect(fixed.filter((height) => height > sheet + 1)).toEqual([])
    const pdf = (await app.page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sizes = pdf.match(/\/MediaBox ?\[[^\]]*\]/g) ?? []
    expect([...new Set(sizes)]).toEqual(['/MediaBox [0 0 841.91998 594.95996]'])
    // The appendix with the data flows on: its last page may hold nothing but the room below it, and is not printed then;
    // what isn't cut in two takes some room at the foot of its pages, which on the screen has none.
    const [least, most] = [Math.floor(appendix), Math.ceil(appendix * 1.2)]
    expect(sizes.length - fixed.length).toBeGreaterThanOrEqual(least)
    expect(sizes.length - fixed.length).toBeLessThanOrEqual(most)
  })
})
