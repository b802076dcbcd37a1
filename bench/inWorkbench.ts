import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { startBrowserHost } from '../electron/host/browserHost'
import { folderSource } from '../electron/host/pageSource'
import { chromiumArguments, findChromium } from '../electron/print/findChromium.mjs'

const root = resolve(import.meta.dirname, '..')

/** The built workbench in Chromium, through the browser host, on a werkmap that goes when the work is done. */
export async function inWorkbench<T>(
  werkmap: string,
  work: (page: Page, url: string, browser: Browser) => Promise<T>,
): Promise<T> {
  const page = folderSource(join(root, 'out/renderer'))
  const host = await startBrowserHost({ werkmap, page, appVersion: '0.0.0' })
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: chromiumArguments(),
  })
  try {
    return await work(await browser.newPage(), host.url, browser)
  } finally {
    await browser.close()
    await host.close()
    rmSync(werkmap, { recursive: true })
  }
}
