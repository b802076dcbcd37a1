import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startBrowserHost, type BrowserHost } from './host/browserHost'
import { folderSource, type PageSource } from './host/pageSource'

const root = resolve(import.meta.dirname, '..')

/**
 * Opens the workbench on a werkmap in the user's browser and prints the address, for where no browser opens by itself.
 * Needs the built page (`npm run build`).
 *
 * @param why A Dutch sentence on why it isn't the Electron window, or null when the user asked for the browser.
 */
export async function openInBrowser(
  werkmap: string,
  why: string | null,
  page: PageSource = builtPage(),
): Promise<BrowserHost> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  // `npm start | head` takes the first lines and goes; the workbench stays.
  process.stdout.on('error', () => undefined)
  const host = await startBrowserHost({ werkmap, page, appVersion: version })
  if (why !== null) process.stdout.write(`${why}\n`)
  process.stdout.write(`Feitenwerk staat klaar in de browser: ${host.url}\n`)
  process.stdout.write(
    'Het adres werkt één keer. Stoppen: Ctrl C, of sluit de pagina; dan stopt het na drie minuten.\n',
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void host.close())
  openAddress(host.url)
  return host
}

function builtPage(): PageSource {
  const folder = join(root, 'out/renderer')
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('The page is not built; run npm run build first')
  return folderSource(folder)
}

/** Without a display there is nothing to open it in; the printed address remains. */
function openAddress(url: string): void {
  const { platform, env } = process
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return
  const [program, ...args] =
    platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler']
      : [platform === 'darwin' ? 'open' : 'xdg-open']
  if (program === undefined) return
  const opener = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  opener.once('error', () =>
    process.stdout.write('De browser ging niet vanzelf open; open het adres zelf.\n'),
  )
  opener.unref()
}
