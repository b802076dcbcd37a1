import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'

/** The dialog in which a file from elsewhere is judged before it is added. */
export class AddSourcePage {
  constructor(readonly page: Page) {}

  get root(): Locator {
    return this.page.getByRole('dialog', { name: 'Bron toevoegen' })
  }

  /** Chooses a file with the button in the werkmap panel. */
  async choose(name: string, buffer: Buffer): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser')
    const werkmap = this.page.getByRole('navigation', { name: 'Werkmap' })
    await werkmap.getByRole('button', { name: 'Bron toevoegen' }).click()
    await (await choosing).setFiles([{ name, mimeType: 'text/csv', buffer }])
    await this.root.getByText(name).waitFor()
  }

  /** Chooses a file of this machine, of any size. */
  async chooseFile(path: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser')
    const werkmap = this.page.getByRole('navigation', { name: 'Werkmap' })
    await werkmap.getByRole('button', { name: 'Bron toevoegen' }).click()
    await (await choosing).setFiles(path)
    await this.root.waitFor()
  }

  /** Chooses a file with the keyboard alone, through the palette. */
  async chooseByKeys(name: string, buffer: Buffer): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser')
    await this.page.keyboard.press('Control+k')
    await this.page.getByRole('searchbox', { name: 'Zoeken' }).fill('Bron toevoegen')
    await this.page.getByRole('menuitem', { name: /^Bron toevoegen/ }).waitFor()
    await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
    await (await choosing).setFiles([{ name, mimeType: 'text/csv', buffer }])
    await this.root.getByText(name).waitFor()
  }

  /** Drops files of this machine on the window, as a file manager does. */
  async drop(...paths: readonly string[]): Promise<void> {
    const place = await this.page.getByRole('navigation', { name: 'Werkmap' }).boundingBox()
    if (place === null) throw new Error('The werkmap panel is not there.')
    const { x, y, width, height } = place
    const session = await this.page.context().newCDPSession(this.page)
    const data = { items: [], files: [...paths], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data })
    await session.detach()
    await this.root.getByRole('button', { name: /^(Toevoegen|Sluiten|Volgende bestand)$/ }).waitFor()
  }

  /** The sentence on a file of which nothing can be read; null when it can be added. */
  async refusal(): Promise<string | null> {
    const canBeAdded = (await this.root.getByRole('button', { name: 'Toevoegen' }).count()) > 0
    return canBeAdded ? null : this.root.getByRole('alert').innerText()
  }

  async answerDecimal(sign: ',' | '.'): Promise<void> {
    await this.root.getByRole('radio', { name: sign === ',' ? /^Komma/ : /^Punt/ }).check()
  }

  nameInSql(): Promise<string> {
    return this.root.getByRole('textbox', { name: 'Naam in SQL' }).first().inputValue()
  }

  async close(): Promise<void> {
    await this.root.getByRole('button', { name: 'Sluiten' }).click()
    await this.root.waitFor({ state: 'detached' })
  }

  heading(name: string): Locator {
    return this.root.getByRole('heading', { name })
  }

  isLoaded(column: string): Promise<boolean> {
    return this.root.getByRole('switch', { name: `Kolom ${column} laden` }).isChecked()
  }

  canAdd(): Promise<boolean> {
    return this.root.getByRole('button', { name: 'Toevoegen' }).isEnabled()
  }

  async add(): Promise<void> {
    await this.root.getByRole('button', { name: 'Toevoegen' }).click()
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
