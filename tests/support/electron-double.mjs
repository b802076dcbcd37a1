// Runs the built app (main, preload and page) in Chromium, without Electron's executable. Written down in double/ is only
// what the app uses; what it can't show: the preload's own world, the real sandbox, menus and dialogs of the system.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { register } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeApp } from './double/app.mjs'
import { makeDialog } from './double/dialog.mjs'
import { makeIpc } from './double/ipc.mjs'
import { Menu, MenuItem } from './double/menu.mjs'
import { makeOrigins } from './double/origins.mjs'
import { makeSession } from './double/session.mjs'
import { strict } from './double/strict.mjs'
import { makeWindows } from './double/windows.mjs'

globalThis.electronDoubles = new Map()
let launches = 0

/**
 * The same shape as playwright's `_electron.launch()`: evaluate, firstWindow, close.
 *
 * @param packaged Whether the program is an installed one, with its own files around it.
 * @param onPage Gets each window's page before anything is loaded in it.
 */
export async function launchDouble({
  root,
  chromium,
  executablePath,
  chromiumArguments,
  args,
  packaged = false,
  onPage,
}) {
  if (launches === 0) register(new URL('./hooks.mjs', import.meta.url))
  const launch = String(++launches)
  const userData = mkdtempSync(join(tmpdir(), 'electron-double-'))
  const browser = await chromium.launch({ executablePath, args: chromiumArguments })
  const context = await browser.newContext()
  const windows = []
  const { app, start } = makeApp({ root, userData, windows, packaged })
  const origins = makeOrigins(() => app.isReady())
  const session = makeSession(context)
  const ipc = makeIpc()
  const BrowserWindow = makeWindows({ app, origins, session, ipc, context, onPage }, windows)
  const electron = strict('electron', {
    app,
    BrowserWindow,
    dialog: makeDialog(),
    ipcMain: ipc.ipcMain,
    Menu,
    MenuItem,
    protocol: origins.protocol,
    screen: strict('screen', {
      getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
    }),
    session: session.session,
  })
  globalThis.electronDoubles.set(launch, electron)
  await importMain(root, launch, args)
  start()

  return {
    /** Like ElectronApplication.evaluate: the function crosses as text, so it sees no variables from around it. */
    evaluate: async (work, argument) =>
      structuredClone(await (0, eval)(`(${work})`)(electron, structuredClone(argument))),
    async firstWindow() {
      const window = await firstOf(windows)
      if (window.page && window.loading === null && window.page.url() !== 'about:blank') return window.page
      return new Promise((done) => window.once('double:loaded', done))
    },
    async close() {
      app.exit()
      await browser.close()
      origins.close()
      rmSync(userData, { recursive: true, force: true })
      globalThis.electronDoubles.delete(launch)
    },
  }
}

/** Main opens its window when it has started, which is soon or never. */
async function firstOf(windows) {
  for (let tries = 0; windows.length === 0; tries += 1) {
    if (tries === 1000) throw new Error('electron double: main opened no window')
    await new Promise((done) => setTimeout(done, 10))
  }
  return windows[0]
}

/** Main reads its arguments while it loads. */
async function importMain(root, launch, args) {
  const { main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const kept = process.argv
  process.argv = ['electron', root, ...args]
  try {
    await import(`${pathToFileURL(resolve(root, main)).href}?double=${launch}`)
  } finally {
    process.argv = kept
  }
}
