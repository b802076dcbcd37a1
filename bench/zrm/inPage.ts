import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inWorkbench } from '../inWorkbench'
import { benchNotebooks, notebookText } from './cells'
import { columnNames } from './makeRegistration'

const limit = 300_000

export interface PageTimes {
  /** That the engine was at work on what the cells asked: until the counts were back in the page. */
  readonly counting: number
  /** From opening the first notebook until every cell of the last one has its result. */
  readonly whole: number
  /** The longest that the window's thread was busy at a stretch, in milliseconds. */
  readonly longestTask: number
}

/** Opens the notebooks one after another in the built workbench, in Chromium, after their source was loaded. */
export async function compareInPage(registration: string): Promise<PageTimes> {
  return inWorkbench(makeWerkmap(registration), async (page, url) => {
    await page.addInitScript({ content: watchWindow })
    await page.goto(url)
    await page.getByText(/^1 van 1 bronnen geladen/).waitFor({ timeout: limit })
    const before = await watched(page)
    const start = performance.now()
    for (const { title, cells } of benchNotebooks) {
      await page.getByRole('button', { name: title, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor({ timeout: limit })
      await page.waitForFunction(allDone, cells.length, { timeout: limit })
    }
    const whole = performance.now() - start
    const after = await watched(page)
    return {
      counting: (after.engine - before.engine) / 1000,
      whole: whole / 1000,
      longestTask: after.longestTask,
    }
  })
}

function makeWerkmap(registration: string): string {
  const werkmap = mkdtempSync(join(tmpdir(), 'feitenwerk-bench-'))
  copyFileSync(registration, join(werkmap, 'trajecten.csv'))
  const sha256 = createHash('sha256').update(readFileSync(registration)).digest('hex')
  const columns = columnNames.map((name) => `      ${name}: { als: ${name}${roleOf(name)} }`)
  writeFileSync(
    join(werkmap, 'werkmap.yaml'),
    `formaat: 1
titel: Bench
organisatie: Bench
verslagjaar: 2020
bronnen:
  - naam: trajecten
    titel: Trajecten
    pad: trajecten.csv
    sha256: ${sha256}
    soort: registratie-trajecten
    aard: registratie
    peilperiode: { van: 2016-01-01, tot: 2020-12-31 }
    kolommen:
${columns.join('\n')}
`,
  )
  mkdirSync(join(werkmap, 'analyses/bench'), { recursive: true })
  for (const [at, notebook] of benchNotebooks.entries())
    writeFileSync(join(werkmap, `analyses/bench/${at}.md`), notebookText(notebook))
  return werkmap
}

function roleOf(name: string): string {
  if (name === 'organisatieonderdeel') return ''
  if (name === 'client') return ', rol: client, omzetting: pseudoniem'
  return `, rol: ${name === 'trajectnummer' ? 'traject' : name}`
}

interface Watched {
  readonly engine: number
  readonly longestTask: number
}

/**
 * Runs in the page, as text: a function would carry the names that the loader of this bench puts in. Adds up the time in
 * which the engine's worker owes an answer, and keeps the longest task.
 */
const watchWindow = `
  const kept = { engine: 0, longestTask: 0 }
  globalThis.watched = kept
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.longestTask = Math.max(kept.longestTask, duration)
  }).observe({ type: 'longtask', buffered: true })
  const open = new Set()
  let since = 0
  const watch = (worker) => {
    const post = worker.postMessage.bind(worker)
    worker.postMessage = (message, ...rest) => {
      if (open.size === 0) since = performance.now()
      open.add(message.messageId)
      post(message, ...rest)
    }
    worker.addEventListener('message', ({ data }) => {
      if (open.delete(data.requestId) && open.size === 0) kept.engine += performance.now() - since
    })
  }
  globalThis.Worker = new Proxy(globalThis.Worker, {
    construct(target, given) {
      const worker = Reflect.construct(target, given)
      if (String(given[0]).includes('duckdb')) watch(worker)
      return worker
    },
  })
`

const watched = (page: Page): Promise<Watched> =>
  page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched).then((kept) => ({ ...kept }))

/** Runs in the page. */
function allDone(count: number): boolean {
  const done = document.querySelectorAll('[data-cell][data-status="klaar"]').length
  const failed = document.querySelector('[data-cell][data-status="fout"]')
  if (failed !== null) throw new Error(failed.textContent ?? '')
  return done === count
}
