import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import { noChromium, notPrinted } from '../../core/feitenblad/pdf/printProblems'
import { chromiumArguments, findChromium } from './findChromium.mjs'
import { openPipe } from './devtoolsPipe'

/** How a page becomes a PDF for everybody: tags, bookmarks, and the sizes that the page asks for. */
export const printOptions = {
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  preferCSSPageSize: true,
  printBackground: true,
} as const

/** Longer than any sheet takes. */
const patience = 120_000

/**
 * Prints a page that has everything inside with the Chromium, Chrome or Edge of this machine. It runs in a folder of its
 * own, reaches nothing, and is gone afterwards.
 *
 * @returns A Dutch sentence when there is none, or it doesn't print.
 */
export async function printPdf(html: string): Promise<Outcome<Uint8Array, string>> {
  const program = findChromium()
  if (program === null) return fail(noChromium)
  const folder = await mkdtemp(join(tmpdir(), 'feitenwerk-druk-'))
  try {
    return succeed(await printWith(program, folder, html))
  } catch {
    return fail(notPrinted)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function printWith(program: string, folder: string, html: string): Promise<Uint8Array> {
  const chromium = spawn(
    program,
    ['--headless', '--remote-debugging-pipe', `--user-data-dir=${folder}`, ...chromiumArguments()],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const gone = new Promise<void>((resolve) => {
    chromium.once('exit', () => resolve())
    chromium.once('error', () => resolve())
  })
  const clock = setTimeout(() => chromium.kill(), patience)
  try {
    const { call } = openPipe(chromium)
    const { targetId } = await call<{ targetId: string }>('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await call<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    })
    const { frameTree } = await call<{ frameTree: { frame: { id: string } } }>(
      'Page.getFrameTree',
      {},
      sessionId,
    )
    await call('Page.setDocumentContent', { frameId: frameTree.frame.id, html }, sessionId)
    await call(
      'Runtime.evaluate',
      { expression: 'document.fonts.ready.then(() => 0)', awaitPromise: true },
      sessionId,
    )
    const { data } = await call<{ data: string }>('Page.printToPDF', printOptions, sessionId)
    return new Uint8Array(Buffer.from(data, 'base64'))
  } finally {
    clearTimeout(clock)
    chromium.kill()
    await gone
  }
}
