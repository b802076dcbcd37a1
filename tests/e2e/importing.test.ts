import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, launchBrowserHost, type Launched } from '../support/launch'
import { AddSourcePage } from './pages/addSourcePage'
import { WorkbenchPage } from './pages/workbenchPage'

// A large file is read beside the window: the page answers while it goes on, shows how far it is, and can stop it.

const hosts = [
  ['desktop app', launchApp],
  ['browser host', launchBrowserHost],
] as const

const rows = 300_000
const values = Array.from({ length: 8 }, (_, at) => `${at * 7},${at + 10}`).join(';')
const header = ['nummer', 'wijk', ...Array.from({ length: 8 }, (_, at) => `waarde ${at + 1}`)].join(';')

describe.each(hosts)('importing a large file in the %s', { timeout: 300_000 }, (_name, launch) => {
  const folder = mkdtempSync(join(tmpdir(), 'feitenwerk-large-'))
  const file = join(folder, 'groot.csv')
  let app: Launched
  let desk: WorkbenchPage
  let dialog: AddSourcePage

  const traces = () => ({
    files: readdirSync(app.werkmap, { recursive: true }).map(String).toSorted(),
    werkmap: readFileSync(join(app.werkmap, 'werkmap.yaml'), 'utf8'),
  })

  beforeAll(async () => {
    const lines = Array.from({ length: rows }, (_, at) => `${at + 1};${at % 2 ? 'Noord' : 'Zuid'};${values}`)
    writeFileSync(file, `${header}\r\n${lines.join('\r\n')}\r\n`)
    app = await launch({})
    desk = new WorkbenchPage(app.page)
    dialog = new AddSourcePage(app.page)
    await desk.ready()
  })
  afterAll(async () => {
    await app?.close()
    rmSync(folder, { recursive: true })
  })

  it('reads it in a worker, while the page goes on and shows how far it is', async () => {
    const shown = watchProgress(app)
    await dialog.chooseFile(file)
    await expect
      .poll(() => app.page.workers().some((worker) => worker.url().includes('importWorker')))
      .toBe(true)
    await dialog.root.getByRole('button', { name: 'Toevoegen' }).waitFor({
      timeout: 120_000,
    })
    const seen = await shown()
    expect(seen.length).toBeGreaterThan(2)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })

  it('leaves no trace when adding is stopped', async () => {
    const before = traces()
    await dialog.root.getByRole('button', { name: 'Toevoegen' }).click()
    await dialog.root.getByRole('button', { name: 'Stop' }).click({ timeout: 60_000 })
    await expect.poll(() => dialog.canAdd(), { timeout: 30_000 }).toBe(true)
    expect(traces()).toEqual(before)
    await dialog.root.getByRole('button', { name: 'Annuleren' }).click()
    await desk.open('Individuele trajecten: Financiën')
    await desk.done('dimensies')
    await desk.writeQuery('per_gebied', 'SELECT count(*) AS n FROM groot')
    await desk.run()
    await desk.cell('per_gebied').getByText('Er is geen bron of cel met de naam groot').first().waitFor()
  })

  it('adds it whole afterwards', async () => {
    await dialog.chooseFile(file)
    await dialog.root.getByRole('button', { name: 'Toevoegen' }).click({ timeout: 120_000 })
    await app.page.getByText('Bron groot toegevoegd: 300.000 rijen.').waitFor({
      timeout: 180_000,
    })
    expect(readFileSync(join(app.werkmap, 'bronnen/groot.csv'), 'utf8').slice(1)).toBe(
      readFileSync(file, 'utf8'),
    )
  })

  it('wrote no error to the console', () => {
    expect(app.consoleErrors).toEqual([])
  })
})

/** Looks at the dialog's progress from a timer of the page: what a page that is held up would never get to do. */
function watchProgress({ page }: Launched): () => Promise<readonly number[]> {
  const started = page.evaluate(() => {
    const seen: number[] = []
    setInterval(() => {
      const line = document.querySelector('[role="dialog"] [role="progressbar"]')
      const now = Number(line?.getAttribute('aria-valuenow') ?? Number.NaN)
      if (!Number.isNaN(now) && now !== seen.at(-1)) seen.push(now)
    }, 20)
    Object.assign(window, { seenProgress: seen })
  })
  return async () => {
    await started
    return page.evaluate(() => (window as unknown as { seenProgress: number[] }).seenProgress)
  }
}
