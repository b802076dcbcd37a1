import type { Locator, Page } from 'playwright-core'

/** The workbench as its user sees it: what can be found and done, by the words on the screen. */
export class WorkbenchPage {
  constructor(readonly page: Page) {}

  get werkmap(): Locator {
    return this.page.getByRole('navigation', { name: 'Werkmap' })
  }

  /** Waits until every source is loaded. */
  async ready(): Promise<void> {
    await this.page.getByText(/^(\d+) van \1 bronnen geladen/).waitFor({ timeout: 90_000 })
  }

  async open(title: string): Promise<void> {
    await this.werkmap.getByRole('button', { name: title, exact: true }).click()
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor()
  }

  cell(name: string): Locator {
    return this.page.locator(`[data-cell="${name}"]`)
  }

  /** Waits until a cell has run. */
  async done(name: string): Promise<void> {
    await this.page.locator(`[data-cell="${name}"][data-status="klaar"]`).waitFor({ timeout: 30_000 })
  }

  /** Opens a query and replaces its text. */
  async writeQuery(name: string, sql: string): Promise<void> {
    const editor = this.cell(name).getByRole('textbox')
    if ((await editor.count()) === 0)
      await this.cell(name).locator('button[aria-expanded]:not([aria-haspopup])').click()
    await editor.click()
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.insertText(sql)
  }

  /** Runs the whole analysis, as soon as it isn't running any more; a cell that is out of date has a button of that name too. */
  async run(): Promise<void> {
    const head = this.page.locator('header', { has: this.page.getByRole('heading', { level: 1 }) })
    await head.getByRole('button', { name: 'Uitvoeren', exact: true }).click()
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s')
    await this.page.getByRole('button', { name: 'Opslaan' }).and(this.page.locator(':disabled')).waitFor()
  }

  /** The numbers of a result table's column, as they read; • for a protected one. */
  async column(cell: string, index: number): Promise<readonly string[]> {
    const rows = this.cell(cell).getByRole('row')
    const texts = await rows.evaluateAll(
      (found, at) => found.map((row) => row.querySelectorAll('td, [role="gridcell"]')[at]?.textContent ?? ''),
      index,
    )
    return texts.filter((text) => text !== '').map((text) => text.replace('beschermd', ''))
  }

  /** All words drawn in a figure. */
  async figureTexts(cell: string): Promise<readonly string[]> {
    const drawing = this.cell(cell).locator('svg.marks, svg[role]').first()
    await drawing.waitFor()
    return drawing.locator('text').allTextContents()
  }
}
