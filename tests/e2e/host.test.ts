import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostCommands } from '../../core/bridge/contract'
import {
  launchApp,
  launchBrowserHost,
  type Launched,
  type LaunchedBrowser,
  type LaunchedDesktop,
} from '../support/launch'

// What a host owes, whatever its page shows.

const hosts = [
  ['desktop app', () => launchApp({ werkmap: makeWerkmap() })],
  ['browser host', () => launchBrowserHost({ werkmap: makeWerkmap() })],
] as const

describe.each(hosts)('%s', (_name, launch) => {
  let host: Launched
  let page: Page
  beforeAll(async () => {
    host = await launch()
    page = host.page
  })
  afterAll(() => host?.close())

  it('gives the page no Node and a bridge it cannot change', async () => {
    const found = await page.evaluate(() => {
      const world = window as unknown as Record<string, unknown>
      return {
        node: ['require', 'process', 'module', 'Buffer', '__dirname'].filter((name) => name in world),
        frozen: Object.isFrozen(window.bridge),
        writable: Object.getOwnPropertyDescriptor(window, 'bridge')?.writable,
        calls: Object.keys(window.bridge).toSorted(),
      }
    })
    expect(found).toEqual({
      node: [],
      frozen: true,
      writable: false,
      calls: [
        'beginFile',
        'closeWindow',
        'dropFile',
        'exportFiles',
        'exportKey',
        'handOverKey',
        'hostInfo',
        'keepFile',
        'listFiles',
        'listOwn',
        'makeWerkmap',
        'movePlace',
        'onCommand',
        'onFilesChanged',
        'openFile',
        'openWerkmap',
        'printPdf',
        'pseudonymKey',
        'readText',
        'removeCopy',
        'removeOwn',
        'setUnsaved',
        'takeOverKey',
        'writeText',
      ],
    })
  })

  it('sends its rules with every answer, of scripts, workers and refusals too', async () => {
    const paths = [...builtFiles(), 'bestaat-niet.js', '__file/onbekend', '..%2f..%2fpackage.json']
    const answers = await page.evaluate(async (all) => {
      const fetched = await Promise.all(all.map((path) => fetch(`/${path}`)))
      return fetched.map(({ status, headers }) => ({
        status,
        policy: headers.get('content-security-policy'),
        sniff: headers.get('x-content-type-options'),
        opener: headers.get('cross-origin-opener-policy'),
        embedder: headers.get('cross-origin-embedder-policy'),
      }))
    }, paths)
    const rules = {
      policy:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      sniff: 'nosniff',
      opener: 'same-origin',
      embedder: 'require-corp',
    }
    const statuses = paths.map((path) => (builtFiles().includes(path) ? 200 : 404))
    expect(answers).toEqual(statuses.map((status) => ({ status, ...rules })))
  })

  it('runs no text as code', async () => {
    const attempt = page.evaluate(async () => {
      // What evaluate runs before its first wait is exempt from the rules.
      await new Promise((done) => setTimeout(done))
      // oxlint-disable-next-line no-implied-eval -- what must not work
      return new Function('return 1')() as number
    })
    await expect(attempt).rejects.toThrow(/EvalError/)
  })

  it('lets nothing out', async () => {
    const reached = await page.evaluate(async () => {
      const tries = [fetch('https://example.com/'), fetch('http://127.0.0.1:9/')]
      return (await Promise.allSettled(tries)).map((result) => result.status)
    })
    expect(reached).toEqual(['rejected', 'rejected'])
    // The rules stop them before they are requests at all; the console says so.
    expect(host.outsideRequests).toEqual([])
    expect(host.consoleErrors.filter((text) => text.includes('connect-src'))).not.toEqual([])
  })

  it('denies permissions', async () => {
    const answers = await page.evaluate(async () => ({
      notifications: await Notification.requestPermission(),
      geolocation: await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('granted'),
          (error) => done(error.code === error.PERMISSION_DENIED ? 'denied' : 'other'),
        ),
      ),
    }))
    expect(answers).toEqual({ notifications: 'denied', geolocation: 'denied' })
  })

  it('refuses arguments that do not fit the call', async () => {
    const refused = await page.evaluate(async () => {
      type Loose = Record<
        'readText' | 'writeText' | 'setUnsaved' | 'exportFiles',
        (...args: unknown[]) => Promise<unknown>
      >
      const call = window.bridge as unknown as Loose
      const tries = [
        call.readText(7),
        call.readText(),
        call.writeText('a.md', 'tekst', 'geen-sha'),
        call.setUnsaved('ja'),
        call.exportFiles('../weg', [], null, 'geheel'),
        call.exportFiles('armoede', [{ name: '../weg.html', text: '' }], null, 'geheel'),
      ]
      return (await Promise.allSettled(tries)).map((result) => result.status)
    })
    // The browser host's page keeps setUnsaved to itself.
    const unsaved = host.kind === 'browser' ? 'fulfilled' : 'rejected'
    expect(refused).toEqual(['rejected', 'rejected', 'rejected', unsaved, 'rejected', 'rejected'])
  })

  it.each(['../buiten.txt', '/etc/hostname', 'C:/x', 'a/../../buiten.txt', String.raw`..\buiten.txt`])(
    'refuses the path %s',
    async (path) => {
      const refused = await page.evaluate(
        async (asked) =>
          (
            await Promise.allSettled([
              window.bridge.readText(asked),
              window.bridge.openFile(asked),
              window.bridge.writeText(asked, 'x', null),
            ])
          ).map((result) => result.status),
        path,
      )
      expect(refused).toEqual(['rejected', 'rejected', 'rejected'])
    },
  )

  it('follows no link out of the werkmap', async () => {
    const problems = await page.evaluate(async () => [
      await window.bridge.readText('naar-buiten/geheim.txt'),
      await window.bridge.openFile('geheim.txt'),
      await window.bridge.writeText('naar-buiten/nieuw.txt', 'x', null),
    ])
    expect(problems).toEqual([
      { ok: false, problem: { kind: 'outside', path: 'naar-buiten/geheim.txt' } },
      { ok: false, problem: { kind: 'outside', path: 'geheim.txt' } },
      { ok: false, problem: { kind: 'outside', path: 'naar-buiten/nieuw.txt' } },
    ])
  })

  it('gives the bytes of a file once per address', async () => {
    const fetched = await page.evaluate(async () => {
      const opened = await window.bridge.openFile('bron.csv')
      if (!opened.ok) return opened.problem.kind
      const [first, second] = [await fetch(opened.value.url), await fetch(opened.value.url)]
      const bytes = [...new Uint8Array(await first.arrayBuffer())]
      return { size: opened.value.size, bytes, statuses: [first.status, second.status] }
    })
    expect(fetched).toEqual({ size: 4, bytes: [0x61, 0x80, 0x3b, 0x0a], statuses: [200, 404] })
  })

  it('lists the files that matter', async () => {
    const files = await page.evaluate(() => window.bridge.listFiles())
    expect(files).toEqual([
      { path: 'bron.csv', size: 4 },
      { path: 'notitie.md', size: 5 },
      { path: 'werkmap.yaml', size: 11 },
    ])
  })

  it('overwrites nothing that changed on disk meanwhile', async () => {
    const first = await page.evaluate(() => window.bridge.readText('notitie.md'))
    writeFileSync(join(host.werkmap, 'notitie.md'), 'iemand anders')
    const saved = await page.evaluate(
      (sha256) => window.bridge.writeText('notitie.md', 'ik', sha256),
      first.ok ? first.value.sha256 : null,
    )
    expect(saved).toEqual({ ok: false, problem: { kind: 'changed-on-disk', path: 'notitie.md' } })
    expect(readFileSync(join(host.werkmap, 'notitie.md'), 'utf8')).toBe('iemand anders')
    writeFileSync(join(host.werkmap, 'notitie.md'), 'tekst')
  })

  it('tells the page which files changed', async () => {
    const told = page.evaluate(
      () =>
        new Promise((done) => {
          const stop = window.bridge.onFilesChanged((paths) => {
            if (!paths.includes('erbij.md')) return
            stop()
            done(paths)
          })
        }),
    )
    writeFileSync(join(host.werkmap, 'erbij.md'), 'nieuw')
    expect(await told).toContain('erbij.md')
  })

  it('keeps one key per werkmap, outside it', async () => {
    const keys = await page.evaluate(async () => [
      await window.bridge.pseudonymKey(),
      await window.bridge.pseudonymKey(),
    ])
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(keys[1]).toBe(keys[0])
    const texts = readdirSync(host.werkmap).filter((name) => name.endsWith('.md') || name.endsWith('.yaml'))
    expect(texts.some((name) => readFileSync(join(host.werkmap, name), 'utf8').includes(keys[0] ?? ''))).toBe(
      false,
    )
  })
})

describe('desktop app: window', () => {
  let host: LaunchedDesktop
  beforeAll(async () => {
    host = await launchApp({ werkmap: makeWerkmap() })
  })
  afterAll(() => host?.close())

  it('stays on its page and opens no others', async () => {
    const { page } = host
    const before = page.url()
    await page.evaluate(() => {
      location.href = 'https://example.com/'
    })
    await page.evaluate(() => void window.open('https://example.com/'))
    await page.waitForTimeout(300)
    // The double closes a window that was refused; on a busy machine that takes a moment.
    await expect.poll(() => page.context().pages().length, { timeout: 5_000 }).toBe(1)
    expect(page.url()).toBe(before)
  })

  it('has a menu item for every command of the contract, and sends it to the page', async () => {
    const { page } = host
    await page.evaluate(() => {
      const world = window as unknown as { heard: string[] }
      world.heard = []
      window.bridge.onCommand((command) => world.heard.push(command))
    })
    // Closing is a story of its own.
    const commands = hostCommands.filter((command) => command !== 'opslaan-en-sluiten')
    await host.evaluate(({ Menu }, ids) => {
      for (const id of ids) Menu.getApplicationMenu()!.getMenuItemById(id)!.click()
    }, commands)
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
    await expect.poll(heard).toEqual(commands)
  })

  it('shows the keys in the menu and leaves handling them to the page', async () => {
    const keys = await host.evaluate(
      ({ Menu }, ids) => {
        const items = ids.map((id) => Menu.getApplicationMenu()!.getMenuItemById(id)!)
        return Object.fromEntries(items.map((item) => [item.id, item.accelerator ?? null]))
      },
      [...hostCommands],
    )
    expect(keys).toEqual({
      'nieuwe-werkmap': null,
      'werkmap-openen': null,
      'over-feitenwerk': null,
      opslaan: 'CmdOrCtrl+S',
      'opslaan-en-sluiten': null,
      uitvoeren: 'CmdOrCtrl+Enter',
      'alles-uitvoeren': 'Shift+CmdOrCtrl+Enter',
      'alles-opnieuw': null,
      exporteren: 'CmdOrCtrl+E',
      palet: 'CmdOrCtrl+K',
      'openen-op-naam': 'CmdOrCtrl+P',
      'ongedaan-maken': 'CmdOrCtrl+Z',
      'opnieuw-doen': 'Shift+CmdOrCtrl+Z',
      vergelijken: 'Shift+CmdOrCtrl+D',
      'weergave-wisselen': null,
      'werkmap-tonen': null,
      'kanttekeningen-tonen': null,
      'drempels-en-regels': null,
      'gepubliceerde-cijfers': null,
      'sleutel-overdragen': null,
      'sleutel-overnemen': null,
      handleiding: 'F1',
      'toetsen-tonen': null,
    })
  })

  it('prints a page as a tagged PDF, in a window without the workbench', async () => {
    expect(await printed(host.page)).toEqual({ begin: '%PDF-', tagged: true, ran: false })
  })

  it('exports into the folder the user picks, and asks before it replaces', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'feitenwerk-export-'))
    const exportOnce = (text: string) =>
      host.page.evaluate(
        (content) =>
          window.bridge.exportFiles(
            'armoede',
            [{ name: 'armoede.html', text: content }],
            ['armoede.html'],
            'geheel',
          ),
        text,
      )
    await host.evaluate(({ dialog }, picked) => {
      dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [picked] })) as never
      dialog.showMessageBox = (async () => ({ response: 1 })) as never
    }, folder)
    const [first, second] = [await exportOnce('een'), await exportOnce('twee')]
    expect([first, second]).toEqual([
      {
        ok: true,
        value: { place: folder.split('/').at(-1), files: ['armoede.html'], removed: [], left: [] },
      },
      { ok: true, value: null },
    ])
    expect(readFileSync(join(folder, 'armoede.html'), 'utf8')).toBe('een')
  })
})

describe('desktop app: closing with unsaved work', () => {
  let host: LaunchedDesktop
  beforeAll(async () => {
    host = await launchApp({ werkmap: makeWerkmap() })
  })
  afterAll(() => host?.close())

  const closeWindow = (answer: number) =>
    host.evaluate(({ dialog, BrowserWindow }, response) => {
      dialog.showMessageBox = (async () => ({ response })) as never
      BrowserWindow.getAllWindows()[0]!.close()
    }, answer)
  const countWindows = () => host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)

  it('stays open on Annuleren, asks the page to save on Opslaan, and closes when the page says so', async () => {
    const { page } = host
    await page.evaluate(async () => {
      const world = window as unknown as { heard: string[] }
      world.heard = []
      window.bridge.onCommand((command) => world.heard.push(command))
      await window.bridge.setUnsaved(true)
    })
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
    await closeWindow(2)
    expect({ windows: await countWindows(), heard: await heard() }).toEqual({ windows: 1, heard: [] })
    await closeWindow(0)
    await expect.poll(heard).toEqual(['opslaan-en-sluiten'])
    await page.evaluate(() => window.bridge.closeWindow()).catch(() => {})
    await expect.poll(countWindows).toBe(0)
  })

  it('remembers where the window stood', () => {
    const file = join(process.env['FEITENWERK_DATA'] ?? '', 'venster.json')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      bounds: { x: expect.any(Number), y: expect.any(Number), width: 1440, height: 900 },
      maximized: false,
    })
  })
})

describe('browser host: page', () => {
  let host: LaunchedBrowser
  beforeAll(async () => {
    host = await launchBrowserHost({ werkmap: makeWerkmap() })
  })
  afterAll(() => host?.close())

  it('hides its key from the address and outlives a reload', async () => {
    await host.page.reload()
    expect(host.page.url()).toBe(`${host.host.origin}/`)
    const info = await host.page.evaluate(() => window.bridge.hostInfo())
    expect(info.werkmapFolder).toBe('werkmap')
  })

  it('says what to do when its address is opened again elsewhere', async () => {
    const stranger = await host.page.context().browser()!.newPage()
    await stranger.goto(host.host.url)
    await stranger.getByText('Dit adres is al eens gebruikt').waitFor()
    const call = stranger.evaluate(() => window.bridge.listFiles())
    await expect(call).rejects.toThrow(/401/)
    await stranger.close()
  })

  it('prints a page as a tagged PDF, with the browser of this machine', async () => {
    expect(await printed(host.page)).toEqual({ begin: '%PDF-', tagged: true, ran: false })
  })

  it('writes exports into uitvoer of the werkmap', async () => {
    const receipt = await host.page.evaluate(() =>
      window.bridge.exportFiles(
        'armoede',
        [{ name: 'armoede.html', text: '<p>é</p>' }],
        ['armoede.html'],
        'geheel',
      ),
    )
    expect(receipt).toEqual({
      ok: true,
      value: { place: 'uitvoer/armoede', files: ['armoede.html'], removed: [], left: [] },
    })
    expect(readFileSync(join(host.werkmap, 'uitvoer/armoede/armoede.html'), 'utf8')).toBe('<p>é</p>')
  })

  it('passes commands of the host on', async () => {
    const heard = host.page.evaluate(
      () => new Promise((done) => void window.bridge.onCommand((command) => done(command))),
    )
    // The listener stands as soon as evaluate has begun; one more call makes sure it has.
    await host.page.evaluate(() => window.bridge.hostInfo())
    host.host.bus.send('command', 'opslaan')
    expect(await heard).toBe('opslaan')
  })

  it('lets the browser ask before a page with unsaved work is left, and not after', async () => {
    const asked: string[] = []
    host.page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    // A browser asks only for pages that someone has used.
    await host.page.mouse.click(5, 5)
    await host.page.evaluate(() => window.bridge.setUnsaved(true))
    await host.page.reload()
    await host.page.mouse.click(5, 5)
    await host.page.evaluate(async () => {
      await window.bridge.setUnsaved(true)
      await window.bridge.setUnsaved(false)
    })
    await host.page.reload()
    expect(asked).toEqual(['beforeunload'])
  })
})

/** A small werkmap with a bait outside it. */
function makeWerkmap(): string {
  const parent = mkdtempSync(join(tmpdir(), 'feitenwerk-host-'))
  const werkmap = join(parent, 'werkmap')
  mkdirSync(join(parent, 'elders'))
  mkdirSync(werkmap)
  writeFileSync(join(parent, 'buiten.txt'), 'buiten')
  writeFileSync(join(parent, 'elders/geheim.txt'), 'geheim')
  writeFileSync(join(werkmap, 'werkmap.yaml'), 'formaat: 1\n')
  writeFileSync(join(werkmap, 'notitie.md'), 'tekst')
  writeFileSync(join(werkmap, 'bron.csv'), Buffer.from([0x61, 0x80, 0x3b, 0x0a]))
  symlinkSync(join(parent, 'elders'), join(werkmap, 'naar-buiten'))
  symlinkSync(join(parent, 'elders/geheim.txt'), join(werkmap, 'geheim.txt'))
  return werkmap
}

function builtFiles(): string[] {
  const folder = resolve(import.meta.dirname, '../../out/renderer')
  if (!existsSync(folder)) throw new Error('The app is not built')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

/** A page of one heading, and whether a script in it ran. */
async function printed(page: Page): Promise<{ begin: string; tagged: boolean; ran: boolean }> {
  const html =
    '<!doctype html><html lang="nl"><head><title>Proef</title><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head>' +
    '<body><h1>Proef</h1><script>document.title = "Gedraaid"</script></body></html>'
  const answer = await page.evaluate((content) => window.bridge.printPdf(content), html)
  if (!answer.ok) throw new Error(answer.problem)
  const text = Buffer.from(answer.value, 'base64').toString('latin1')
  return { begin: text.slice(0, 5), tagged: text.includes('/Marked true'), ran: text.includes('Gedraaid') }
}
