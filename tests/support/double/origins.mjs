import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { strict } from './strict.mjs'

/**
 * Electron's `protocol`: one loopback server per scheme and host passes requests to main's own handler, so the headers
 * that Chromium gets are the real ones. `toHttp` and `toApp` translate addresses between the two worlds.
 */
export function makeOrigins(isReady) {
  const privileged = new Set()
  const handlers = new Map()
  const servers = new Map()
  const protocol = strict('protocol', {
    registerSchemesAsPrivileged(schemes) {
      if (isReady()) throw new Error('registerSchemesAsPrivileged must be called before the app is ready')
      for (const { scheme } of schemes) privileged.add(scheme)
    },
    handle(scheme, handler) {
      if (!isReady()) throw new Error('protocol.handle must be called when the app is ready')
      if (handlers.has(scheme)) throw new Error(`The scheme is handled already: ${scheme}`)
      handlers.set(scheme, handler)
    },
    unhandle: (scheme) => void handlers.delete(scheme),
  })

  async function toHttp(url) {
    const [, scheme, host, rest] = /^([a-z]+):\/\/([^/]*)(.*)$/.exec(url) ?? []
    if (!privileged.has(scheme)) return url
    const origin = `${scheme}://${host}`
    if (!servers.has(origin)) servers.set(origin, await serve(origin, () => handlers.get(scheme)))
    return servers.get(origin).base + (rest || '/')
  }

  function toApp(url) {
    for (const [origin, { base }] of servers)
      if (url.startsWith(`${base}/`)) return origin + url.slice(base.length)
    return url
  }

  function close() {
    for (const { server } of servers.values()) {
      server.closeAllConnections()
      server.close()
    }
  }

  return { protocol, toHttp, toApp, isOwn: (url) => toApp(url) !== url, close }
}

/** A page that goes away while it is answered is no failure of main. */
function fail(response, error) {
  if (!response.headersSent) response.writeHead(500).end(String(error))
}

async function serve(origin, handlerOf) {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => fail(response, error))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${server.address().port}`
  return { server, base }

  async function answer(request, response) {
    const hasBody = !['GET', 'HEAD'].includes(request.method)
    const body = hasBody ? { body: Readable.toWeb(request), duplex: 'half' } : {}
    const asked = new Request(origin + request.url, { method: request.method, ...body })
    const result = await handlerOf()(asked)
    response.writeHead(result.status, Object.fromEntries(result.headers))
    if (result.body) await pipeline(Readable.fromWeb(result.body), response)
    else response.end()
  }
}
