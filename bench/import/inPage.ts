import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { inWorkbench } from '../inWorkbench'
import type { Measure } from './measure'

const limit = 600_000

/**
 * Opens a werkmap with one source in the built workbench, in Chromium, and waits until the source is loaded.
 *
 * @returns Seconds from opening the page; peak memory of the page with its workers where the system tells (Linux);
 * the longest task of the window's thread.
 */
export async function openInPage(path: string): Promise<Measure> {
  return inWorkbench(makeWerkmap(path), async (page, url, browser) => {
    await page.addInitScript(keepLongestTask)
    const start = performance.now()
    await page.goto(url)
    await page.getByText(/^1 van 1 bronnen geladen/).waitFor({ timeout: limit })
    const seconds = (performance.now() - start) / 1000
    return { seconds, longestTask: await longestTask(page), ...(await useOfPage(browser)) }
  })
}

function makeWerkmap(path: string): string {
  const werkmap = mkdtempSync(join(tmpdir(), 'feitenwerk-bench-'))
  const name = basename(path)
  copyFileSync(path, join(werkmap, name))
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
  writeFileSync(
    join(werkmap, 'werkmap.yaml'),
    `formaat: 1
titel: Bench
organisatie: Bench
verslagjaar: 2020
bronnen:
  - naam: bron
    titel: Bron
    pad: ${name}
    sha256: ${sha256}
    soort: overig
    aard: onbekend
`,
  )
  return werkmap
}

/** Runs in the page. */
function keepLongestTask(): void {
  const kept = globalThis as { longestTask?: number }
  kept.longestTask = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.longestTask = Math.max(kept.longestTask ?? 0, duration)
  }).observe({ type: 'longtask', buffered: true })
}

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as { longestTask?: number }).longestTask ?? 0)

async function useOfPage(browser: Browser): Promise<Pick<Measure, 'megabytes' | 'processorSeconds'>> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const pages = processInfo.filter(({ type }) => type === 'renderer')
  const peaks = pages.map(({ id }) => peakOf(id)).filter((peak) => peak !== null)
  return {
    megabytes: peaks.length === 0 ? null : Math.max(...peaks),
    processorSeconds: Math.max(...pages.map(({ cpuTime }) => cpuTime)),
  }
}

function peakOf(process: number): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}
