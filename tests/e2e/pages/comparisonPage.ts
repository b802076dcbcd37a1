import type { Locator, Page } from 'playwright-core'

/** What the dialog says changed since an earlier run. */
export interface ReadComparison {
  /** Without since when. */
  readonly headline: string
  /** `cel: rij | kolom | was | is nu | verschil | door` */
  readonly numbers: readonly string[]
  /** Differences that are no old and new value. */
  readonly others: readonly string[]
}

/** The dialog *Wat is er veranderd*. */
export class ComparisonPage {
  constructor(readonly page: Page) {}

  get root(): Locator {
    return this.page.getByRole('dialog', { name: 'Wat is er veranderd' })
  }

  /** Waits until it compared, and reads it. */
  async read(): Promise<ReadComparison> {
    const headline = this.root.getByRole('status').filter({ hasText: ' sinds ' })
    await headline.waitFor()
    const text = (await headline.textContent()) ?? ''
    return {
      headline: text.slice(0, text.lastIndexOf(' sinds ')),
      numbers: await this.#numbers(),
      others: await this.root
        .getByRole('region', { name: /^(?:Voorbehouden|Erbij en weg)$/ })
        .getByRole('listitem')
        .allTextContents(),
    }
  }

  async #numbers(): Promise<readonly string[]> {
    const rows = await this.root
      .locator('tbody tr')
      .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
    let cell = ''
    return rows.flatMap((row) => {
      if (row.length > 1) return [`${cell}: ${row.join(' | ')}`]
      cell = row[0] ?? ''
      return []
    })
  }
}
