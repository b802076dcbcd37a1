import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFeitenblad } from '../../core/feitenblad/readFeitenblad'
import { axeProblems } from '../support/axeProblems'
import { launchBrowserHost, type Launched } from '../support/launch'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { WorkbenchPage } from './pages/workbenchPage'

// An author makes a feitenblad out of nothing, mostly by keyboard: chapters, blocks, saving, exporting.

describe('composing a feitenblad', () => {
  let app: Launched
  const path = 'analyses/armoede/feitenblad.yaml'
  const werkmap = copySampleWerkmap()
  const onDisk = () => readFileSync(join(werkmap, path), 'utf8')
  const blocks = (chapter: number) => {
    const read = readFeitenblad(onDisk())
    return read.ok ? (read.value.hoofdstukken[chapter]?.blokken ?? []) : read.problem
  }
  const panel = () => app.page.getByRole('complementary', { name: 'Opbouw' })
  const add = async (chapter: string, kind: string) => {
    await panel()
      .getByRole('button', { name: `Blok toevoegen aan ${chapter}` })
      .press('Enter')
    await app.page.getByRole('menuitem', { name: kind, exact: true }).press('Enter')
  }
  const save = async () => {
    await app.page.keyboard.press('Control+s')
    await app.page.getByRole('button', { name: 'Opslaan' }).and(app.page.locator(':disabled')).waitFor()
  }

  beforeAll(async () => {
    rmSync(join(werkmap, path))
    app = await launchBrowserHost({ werkmap })
    await app.page.setViewportSize({ width: 1280, height: 800 })
    await new WorkbenchPage(app.page).ready()
  })
  afterAll(() => app?.close())

  it('begins with the seven chapters and the figures of the theme', async () => {
    await app.page.keyboard.press('Control+k')
    await app.page.keyboard.type('Nieuw feitenblad')
    await app.page.getByRole('menuitem', { name: /^Nieuw feitenblad/ }).waitFor()
    await app.page.keyboard.press('Enter')
    await app.page
      .getByRole('textbox', { name: 'Titel', exact: true })
      .fill('Rondkomen in het Westerkwartier')
    await app.page.getByRole('combobox', { name: 'Thema' }).fill('armoede')
    await app.page.keyboard.press('Enter')
    await app.page.locator('section.blad').first().waitFor({ timeout: 60_000 })
    expect(blocks(0)).toContainEqual({ soort: 'figuur', figuur: 'situatie.huishoudens' })
    expect(blocks(1)).toEqual([])
  })

  it('takes blocks of an analysis and of one’s own words; what is typed is on the page at once', async () => {
    await add('Activiteiten', 'Tekst')
    await app.page
      .getByRole('textbox', { name: 'Tekst', exact: true })
      .fill('Er is een inloop voor geldvragen.')
    await app.page.locator('.blad').getByText('Er is een inloop voor geldvragen.').waitFor()

    await add('Activiteiten', 'Kerncijfer')
    const choice = app.page.getByRole('dialog').getByLabel('Getal')
    await choice.selectOption('individuele-trajecten.financien.pct')
    await app.page.getByRole('dialog').getByRole('button', { name: 'Toevoegen' }).press('Enter')
    await app.page.getByRole('textbox', { name: 'Wat het telt' }).fill('van de trajecten gaat over Financiën')
    await app.page.locator('.blad .kerncijfer').getByText('38%').waitFor()

    await add('Samenwerking', 'Citaat')
    await app.page.getByRole('textbox', { name: 'Citaat', exact: true }).fill('Je komt samen verder.')
    await app.page.getByRole('textbox', { name: 'Van wie' }).fill('een vrijwilliger')
    await save()
    expect(blocks(1)).toEqual([
      { soort: 'tekst', tekst: 'Er is een inloop voor geldvragen.' },
      {
        soort: 'kerncijfer',
        waarde: 'individuele-trajecten.financien.pct',
        opmaak: 'procent',
        label: 'van de trajecten gaat over Financiën',
        basis: '',
      },
    ])
  })

  it('moves, copies and deletes a block by key, and goes back through all of it', async () => {
    const saved = onDisk()
    await panel()
      .getByRole('button', { name: /^Kerncijfer: van de trajecten/ })
      .focus()
    await app.page.keyboard.press('Alt+ArrowUp')
    await app.page.keyboard.press('d')
    await app.page.keyboard.press('ArrowDown')
    await app.page.keyboard.press('Delete')
    await save()
    expect(blocks(1)).toMatchObject([{ soort: 'kerncijfer' }, { soort: 'kerncijfer' }])
    for (let step = 0; step < 3; step++) await app.page.keyboard.press('Control+z')
    await save()
    expect(onDisk()).toBe(saved)
  })

  it('chooses the block that is clicked on a page', async () => {
    await app.page.locator('.blad blockquote').click()
    expect(await app.page.getByRole('textbox', { name: 'Van wie' }).inputValue()).toBe('een vrijwilliger')
  })

  it('moves a block on the grid of its page by key and by pointer, one step to undo each', async () => {
    const saved = onDisk()
    const places = () => [blocks(1)].flat().map((block) => ('plaats' in block ? block.plaats : null))
    await app.page.locator('.blad .kerncijfer').getByText('38%').click()
    const frame = app.page.getByRole('button', { name: /^Blok 2 verplaatsen/ })
    await frame.press('ArrowDown')
    await app.page.locator('.blad .raster').waitFor()
    await save()
    const [first, second] = places()
    expect(first).toMatchObject({ blad: 1, kolom: 1, rij: 1 })
    expect(second).toMatchObject({ blad: 1, rij: 2 })

    await app.page.waitForTimeout(200)
    const box = (await frame.boundingBox())!
    await app.page.mouse.move(box.x + box.width / 2, box.y + 10)
    await app.page.mouse.down()
    await app.page.mouse.move(box.x + box.width / 2, box.y + 160, { steps: 5 })
    await app.page.mouse.up()
    await save()
    const [stays, dragged] = places()
    expect(stays).toEqual(first)
    expect(dragged?.rij).toBeGreaterThan(second?.rij ?? 12)

    for (let step = 0; step < 2; step++) await app.page.keyboard.press('Control+z')
    await save()
    expect(onDisk()).toBe(saved)
  })

  it('has no violation of axe with a form open and in the text, and says where the text goes wrong', async () => {
    expect(await axeProblems(app.page)).toEqual([])
    await app.page.getByRole('radio', { name: 'Tekst' }).click({ force: true })
    const editor = app.page.getByRole('textbox', { name: 'Tekst van het feitenblad in YAML' })
    await editor.click()
    await app.page.keyboard.press('Control+Home')
    await app.page.keyboard.type('kleur: rood\n')
    await app.page.getByText(`${path}, regel 1: kleur: deze sleutel bestaat niet.`).waitFor()
    expect(await axeProblems(app.page)).toEqual([])
    await app.page.keyboard.press('Control+z')
    await app.page.getByText('De tekst is te lezen.').waitFor()
    await app.page.getByRole('radio', { name: 'Opbouw' }).click({ force: true })
  })

  it('exports only with consent for the quote, and saves first', async () => {
    const exportHtml = async () => {
      await app.page.keyboard.press('Control+e')
      const dialog = app.page.getByRole('dialog')
      for (const box of await dialog.getByRole('checkbox').all())
        await box.setChecked((await box.locator('..').textContent())?.includes('HTML') ?? false)
      await dialog.getByRole('button', { name: /xporte/ }).click()
    }
    await exportHtml()
    await app.page.getByText(/Niet geëxporteerd.*toestemming/).waitFor({ timeout: 60_000 })
    await app.page.locator('.blad blockquote').click()
    await app.page.getByRole('checkbox', { name: /vindt goed/ }).check()
    await exportHtml()
    await app.page.getByText('Eén bestand staat', { exact: false }).waitFor({ timeout: 60_000 })
    expect(blocks(2)).toEqual([
      { soort: 'citaat', tekst: 'Je komt samen verder.', van: 'een vrijwilliger', toestemming: true },
    ])
    const html = readFileSync(join(werkmap, 'uitvoer/armoede/armoede.html'), 'utf8')
    expect(html).toContain('Je komt samen verder.')
    expect(html).not.toContain('data-blok')
  })

  it('wrote no error to the console', () => expect(app.consoleErrors).toEqual([]))
})
