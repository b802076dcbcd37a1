import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pushChannels } from '../../core/bridge/contract'
import { writeIntoWerkmap } from '../files/exportFolder'
import { watchWerkmap } from '../files/watchWerkmap'
import { serveRequests } from './browserRequests'
import { openEventStreams } from './eventStreams'
import { openGatekeeper } from './gatekeeper'
import { bindHandlers } from './handlers'
import type { Answer, HostBus } from './hostBus'
import { fail, succeed } from '../../core/bridge/outcome'
import { printPdf } from '../print/printPdf'
import { openOneTimeFiles } from './oneTimeFiles'
import type { PageSource } from './pageSource'
import { openUploads } from './uploads'
import { werkmapCalls } from './werkmapCalls'

export interface BrowserHostOptions {
  readonly werkmap: string
  readonly page: PageSource
  readonly appVersion: string
  /** How long after the last page left the host stops; a reload must fit in. */
  readonly idleMilliseconds?: number
}

export interface BrowserHost {
  /** The address to open, key included; it works once. */
  readonly url: string
  readonly origin: string
  readonly bus: HostBus
  /** Resolves when the host has stopped, by `close` or because every page is gone. */
  readonly stopped: Promise<void>
  close(): Promise<void>
}

/**
 * Serves the workbench to an ordinary browser on this machine: loopback only, one random port, one session, and no
 * files but those of the opened werkmap.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const server = createServer()
  const port = await listen(server)
  const gatekeeper = openGatekeeper(port)
  const stopped = new Promise<void>((resolve) => server.once('close', () => resolve()))
  const streams = openEventStreams(options.idleMilliseconds ?? 3 * 60_000, () => void close())
  const oneTimeFiles = openOneTimeFiles(options.werkmap)
  const uploads = openUploads(options.werkmap)
  const answers = new Map<string, Answer>()
  const bus: HostBus = {
    handle: (channel, answer) => answers.set(channel, answer),
    send: (channel, ...args) => streams.send(channel, args),
  }
  bindHandlers(
    bus,
    werkmapCalls({
      werkmap: options.werkmap,
      kind: 'browser',
      appVersion: options.appVersion,
      exportPlace: 'de map ‘uitvoer’ van je werkmap',
      welcome: false,
      oneTimeFiles,
      uploads,
      // It serves this werkmap and nothing else.
      openWerkmap: () => Promise.resolve(fail(oneWerkmap)),
      makeWerkmap: () => Promise.resolve(fail(oneWerkmap)),
      // The only folder that this host writes to is in the werkmap.
      exportKey: () => Promise.resolve(fail({ kind: 'inside', path: 'uitvoer' })),
      printPdf: async (html) => {
        const printed = await printPdf(html)
        return printed.ok ? succeed(Buffer.from(printed.value).toString('base64')) : printed
      },
      exportFiles: (name, files, sheet) => writeIntoWerkmap(options.werkmap, name, files, sheet),
    }),
  )
  const watch = watchWerkmap(options.werkmap, (paths) => bus.send(pushChannels.onFilesChanged, paths))
  await watch.ready
  server.on(
    'request',
    serveRequests({ gatekeeper, streams, answers, origin: { page: options.page, oneTimeFiles, uploads } }),
  )

  async function close(): Promise<void> {
    streams.stop()
    server.close()
    server.closeAllConnections()
    await watch.close()
    await uploads.drop()
    await stopped
  }
  const origin = `http://127.0.0.1:${port}`
  return { url: `${origin}/#sleutel=${gatekeeper.key}`, origin, bus, stopped, close }
}

const oneWerkmap =
  'In de browser opent Feitenwerk één werkmap. Start Feitenwerk met een andere map, of gebruik het programma.'

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve())
  })
  return (server.address() as AddressInfo).port
}
