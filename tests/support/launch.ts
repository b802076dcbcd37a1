import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, chromium, type Page } from 'playwright-core'
import { startBrowserHost, type BrowserHost } from '../../electron/host/browserHost'
import { folderSource } from '../../electron/host/pageSource'
import { chromiumArguments, findChromium } from '../../electron/print/findChromium.mjs'
import { findElectron } from '../../scripts/findElectron.mjs'
import type { LaunchedApp } from './electron-double.mjs'
import { makeRecorder, type Recording } from './recorder'
import { copySampleWerkmap } from './sampleWerkmap'

const repository = resolve(import.meta.dirname, '../..')

export interface LaunchOptions {
  /** The folder to open, as it is; default a temporary copy of the sample werkmap. */
  readonly werkmap?: string
  /** The user's own application data, for one who comes back; default a temporary folder. */
  readonly data?: string
  /** Folder of the built program, for one that is packed; default this repository. */
  readonly root?: string
  /** What follows the program on its command line; default `--werkmap` with that folder. */
  readonly args?: readonly string[]
  /** Starts the double as an installed program: Electron's own can't be had without installing it. */
  readonly packaged?: boolean
}

/** A running workbench with its page. */
export interface Launched extends Recording {
  readonly kind: 'electron' | 'double' | 'browser'
  readonly page: Page
  /** The opened folder: what the page saves can be looked up here. */
  readonly werkmap: string
  close(): Promise<void>
}

export interface LaunchedDesktop extends Launched {
  /** The page of the window that is open now, when it has loaded: another werkmap comes in another window. */
  window(): Promise<Page>
  readonly evaluate: LaunchedApp['evaluate']
}

export interface LaunchedBrowser extends Launched {
  readonly host: BrowserHost
}

/** The built desktop app: in Electron where its executable is, else in the double. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedDesktop> {
  const data = keepDataAside(options.data)
  const werkmap = options.werkmap ?? copySampleWerkmap()
  const binary = options.packaged ? null : findElectron()
  const record = makeRecorder()
  const launch = binary === null ? launchInDouble(options.packaged ?? false) : launchElectron(binary)
  const app = await launch(options.root ?? repository, options.args ?? ['--werkmap', werkmap], record.watch)
  const page = await app.firstWindow()
  return {
    kind: binary === null ? 'double' : 'electron',
    page,
    werkmap,
    evaluate: (work, argument) => app.evaluate(work, argument),
    window: () => app.firstWindow(),
    ...record.recording,
    async close() {
      await app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.destroy()
      }, null)
      await app.close()
      data.remove()
    },
  }
}

/** The browser host with the built page, opened in Chromium. */
export async function launchBrowserHost(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const data = keepDataAside(options.data)
  const werkmap = options.werkmap ?? copySampleWerkmap()
  const page = folderSource(join(repository, 'out/renderer'))
  const host = await startBrowserHost({ werkmap, page, appVersion: '0.0.0' })
  const browser = await chromium.launch({ executablePath: executable(), args: chromiumArguments() })
  const opened = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const record = makeRecorder()
  record.watch(opened)
  await opened.goto(host.url)
  return {
    kind: 'browser',
    page: opened,
    werkmap,
    host,
    ...record.recording,
    async close() {
      await browser.close()
      await host.close()
      data.remove()
    },
  }
}

type Launch = (root: string, args: readonly string[], onPage: (page: Page) => void) => Promise<LaunchedApp>

const launchInDouble =
  (packaged: boolean): Launch =>
  async (root, args, onPage) => {
    const { launchDouble } = await import('./electron-double.mjs')
    return launchDouble({
      root,
      chromium,
      executablePath: executable(),
      chromiumArguments: chromiumArguments(),
      args,
      packaged,
      onPage,
    })
  }

const launchElectron =
  (executablePath: string): Launch =>
  async (root, args, onPage) => {
    const unsandboxed = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const app = await _electron.launch({ executablePath, args: [root, ...args, ...unsandboxed] })
    app.on('window', onPage)
    return {
      evaluate: (work, argument) => app.evaluate(work as never, argument) as never,
      firstWindow: () => app.firstWindow(),
      close: () => app.close(),
    }
  }

function executable(): string {
  const found = findChromium()
  if (found === null) throw new Error('No Chromium here; `npm test` says what to install')
  return found
}

/** Keys and window places of a test never reach the user's own. */
function keepDataAside(given: string | undefined) {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'feitenwerk-data-'))
  process.env['FEITENWERK_DATA'] = folder
  return { remove: () => given ?? rmSync(folder, { recursive: true, force: true }) }
}
