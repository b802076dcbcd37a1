import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowserHost, type Launched } from '../support/launch'
import { AddSourcePage } from './pages/addSourcePage'
import { WorkbenchPage } from './pages/workbenchPage'

// A crosstab with years as columns becomes rows, in a step that the werkmap remembers.

const crosstab = Buffer.from(
  ['Gemeente;2021;2022;2023', 'Leek;1,5;2,5;3,5', 'Marum;10;.;30', 'Zuidhorn;4;5;6', ''].join('\r\n'),
)

describe('working a source up in steps', { timeout: 120_000 }, () => {
  let app: Launched
  let desk: WorkbenchPage
  let dialog: AddSourcePage
  const steps = () => app.page.getByRole('region', { name: 'Stappen' })
  const form = () => app.page.getByRole('dialog', { name: 'Stap toevoegen' })
  const inWerkmap = () => readFileSync(join(app.werkmap, 'werkmap.yaml'), 'utf8')
  const rowsOf = (label: string) =>
    app.page
      .getByRole('grid', { name: label })
      .getByRole('row')
      .filter({ has: app.page.getByRole('gridcell') })
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('[role="gridcell"]')].map((cell) => cell.textContent).join(' | '),
        ),
      )

  beforeAll(async () => {
    app = await launchBrowserHost({})
    desk = new WorkbenchPage(app.page)
    dialog = new AddSourcePage(app.page)
    await desk.ready()
    await dialog.choose('Kruistabel.csv', crosstab)
    await dialog.add()
  })
  afterAll(() => app?.close())

  it('says what a step still needs, and adds nothing when it is left', async () => {
    const before = inWerkmap()
    await steps().getByRole('button', { name: 'Stap toevoegen' }).click()
    await form().getByRole('combobox').first().selectOption({ label: 'Kolommen worden rijen' })
    await form().getByRole('button', { name: 'Stap toevoegen' }).click()
    await form()
      .getByRole('alert')
      .getByText(/^Vul in: /)
      .waitFor()
    await app.page.keyboard.press('Escape')
    await form().waitFor({ state: 'detached' })
    expect(await steps().getByRole('listitem').count()).toBe(0)
    expect(inWerkmap()).toBe(before)
  })

  it('makes rows of the columns with years, with a preview, before anything is saved', async () => {
    const before = inWerkmap()
    await steps().getByRole('button', { name: 'Stap toevoegen' }).click()
    await form().getByRole('combobox').first().selectOption({ label: 'Kolommen worden rijen' })
    const all = form().getByRole('group', { name: 'Of: alle kolommen behalve deze' })
    await all.getByRole('checkbox', { name: 'gemeente' }).check()
    await form().getByRole('textbox', { name: 'Naam van de kolom met de koppen' }).fill('jaar')
    await form().getByRole('textbox', { name: 'Naam van de kolom met de waarden' }).fill('aantal')
    await form().getByRole('button', { name: 'Stap toevoegen' }).click()
    await steps().getByText('3 → 9 rijen').waitFor()
    expect((await rowsOf('De eerste rijen na stap 1')).slice(3, 6)).toEqual([
      'Marum | 2021 | 01-01-2021 | 10,0',
      'Marum | 2022 | 01-01-2022 | . (onbekend of geheim)',
      'Marum | 2023 | 01-01-2023 | 30,0',
    ])
    expect(inWerkmap()).toBe(before)
  })

  it('is saved, and analyses read the long table at once', async () => {
    await steps().getByRole('button', { name: 'Stappen opslaan' }).click()
    await steps().getByText('Nog niet opgeslagen').waitFor({ state: 'detached' })
    expect(inWerkmap()).toContain(
      '    stappen:\n      - { stap: naar_lang, behalve: [ gemeente ], naam: jaar, waarde: aantal }\n',
    )
    await app.page.locator('[data-newer-for="kruistabel"] header').getByText('9 rijen').waitFor()
  })

  it('is there after opening the werkmap again', async () => {
    await app.page.reload()
    await app.page.getByText(/^(\d+) van \1 bronnen geladen/).waitFor({ timeout: 90_000 })
    await desk.werkmap.getByRole('button', { name: 'kruistabel', exact: true }).click()
    await app.page.locator('[data-newer-for="kruistabel"] header').getByText('9 rijen').waitFor()
    await steps().getByText('3 → 9 rijen').waitFor()
    expect(app.consoleErrors).toEqual([])
  })
})
