import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'

/** The dialog in which a newer file for a source is judged before it replaces anything. */
export class NewerFilePage {
  constructor(readonly page: Page) {}

  get root(): Locator {
    return this.page.getByRole('dialog', { name: /^Nieuwer bestand voor/ })
  }

  /** Chooses a file with the button on the source's view. */
  async choose(name: string, buffer: Buffer): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: 'Nieuwer bestand…' }).click()
    await (await choosing).setFiles([{ name, mimeType: 'text/csv', buffer }])
    await this.root.getByRole('heading', { name: 'Rijen' }).waitFor()
  }

  /** What is counted: `erbij`, `weg`, `gewijzigd`, `gelijk`. */
  async counts(): Promise<Readonly<Record<string, string>>> {
    const pairs = await this.root
      .locator('dl > div')
      .evaluateAll((found) =>
        found.map((pair) => [pair.querySelector('dt')?.textContent, pair.querySelector('dd')?.textContent]),
      )
    return Object.fromEntries(pairs) as Record<string, string>
  }

  /** The rows of one of the tables of examples. */
  rows(title: string): Promise<readonly string[]> {
    return this.root
      .getByRole('region', { name: `${title}: rijen` })
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent).join(' | ')),
      )
  }

  async cancel(): Promise<void> {
    await this.root.getByRole('button', { name: 'Annuleren' }).click()
    await this.root.waitFor({ state: 'detached' })
  }

  async accept(): Promise<void> {
    await this.root.getByRole('button', { name: 'Vervangen' }).click()
    await this.root.waitFor({ state: 'detached' })
  }

  /** What axe finds wrong with the dialog. */
  async problemsOfAccess(): Promise<readonly string[]> {
    await this.page.evaluate(axe.source)
    return this.page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('[role="dialog"]')
      return violations.map(({ id, help }) => `${id}: ${help}`)
    })
  }
}
