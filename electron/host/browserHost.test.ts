import { mkdtempSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBrowserHost, type BrowserHost } from './browserHost'
import { maxBodyBytes } from './readJson'

// Other programs, and pages of other sites, can reach a port of this machine. Node's fetch may not set Host or Origin,
// so these requests are made by hand.

const json = { 'content-type': 'application/json' }
let host: BrowserHost

beforeEach(async () => {
  host = await startBrowserHost({
    werkmap: makeWerkmap(),
    page: async () =>
      new Response('<html><script src="./a.js"></script></html>', {
        headers: { 'content-type': 'text/html' },
      }),
    appVersion: '1.2.3',
    idleMilliseconds: 50,
  })
})
afterEach(() => host.close())

describe('browser host', () => {
  it('listens on the loopback address only and keeps its key in the fragment', () => {
    expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#sleutel=[\w-]{43}$/)
  })

  it('refuses a name that was made to point here (421), another origin or site (403)', async () => {
    const statuses = [
      await ask('GET', '/', { host: 'kwaad.example' }),
      await ask('GET', '/', { host: `localhost:${new URL(host.origin).port}` }),
      await ask('GET', '/', { origin: 'https://kwaad.example' }),
      await ask('GET', '/', { origin: 'http://127.0.0.1:1' }),
      await ask('GET', '/', { 'sec-fetch-site': 'cross-site' }),
      await ask('GET', '/', { 'sec-fetch-site': 'same-site' }),
      await ask('GET', '/', { 'sec-fetch-site': 'none' }),
    ].map(({ status }) => status)
    expect(statuses).toEqual([421, 421, 403, 403, 403, 403, 200])
  })

  it('gives the session once, for the right key', async () => {
    const wrong = await openSession('x'.repeat(43))
    const right = await openSession(keyOf(host))
    const again = await openSession(keyOf(host))
    expect([wrong, right, again].map(({ status }) => status)).toEqual([401, 200, 401])
    expect(right.cookie).toMatch(
      new RegExp(`^feitenwerk${new URL(host.origin).port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    )
  })

  it('gives nothing of the werkmap without the session (401)', async () => {
    const statuses = [
      await ask('POST', '/__host/call/files:list', json, '[]'),
      await ask('GET', '/__host/events'),
      await ask('GET', '/__file/abc'),
      await ask(
        'POST',
        '/__host/call/files:list',
        { ...json, cookie: `feitenwerk${new URL(host.origin).port}=x` },
        '[]',
      ),
    ].map(({ status }) => status)
    expect(statuses).toEqual([401, 401, 401, 401])
  })

  it('takes calls as JSON only (415), by POST (405), of bounded size (413) and with fitting arguments (400)', async () => {
    const cookie = await session()
    const path = '/__host/call/files:read-text'
    const statuses = [
      await ask('POST', path, { cookie, 'content-type': 'text/plain' }, '["notitie.md"]'),
      await ask('GET', path, { cookie, ...json }),
      await ask('POST', path, { cookie, ...json, 'content-length': String(maxBodyBytes + 1) }, '"'),
      await ask('POST', path, { cookie, ...json }, '["../buiten"]'),
      await ask('POST', path, { cookie, ...json }, '["notitie.md", "meer"]'),
      await ask('POST', path, { cookie, ...json }, '{}'),
      await ask('POST', path, { cookie, ...json }, '['),
      await ask('POST', '/__host/call/files:delete', { cookie, ...json }, '[]'),
      await ask('POST', '/__host/call/window:close', { cookie, ...json }, '[]'),
      await ask('POST', path, { cookie, ...json }, '["notitie.md"]'),
    ].map(({ status }) => status)
    expect(statuses).toEqual([415, 405, 413, 400, 400, 400, 400, 404, 404, 200])
  })

  it('stops reading a body that turns out too long', async () => {
    const cookie = await session()
    const chunked = { cookie, ...json, 'transfer-encoding': 'chunked' }
    const { status } = await ask('POST', '/__host/call/files:list', chunked, ' '.repeat(maxBodyBytes + 1))
    expect(status).toBe(413)
  })

  it('sends the security headers with every answer and no CORS header ever', async () => {
    const answers = [
      await ask('GET', '/'),
      await ask('GET', '/__host/host.js'),
      await ask('GET', '/', { host: 'kwaad.example' }),
      await ask('POST', '/__host/call/files:list', json, '[]'),
      await openSession('fout'),
    ]
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
      )
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  it('puts the bridge before the first script of the page', async () => {
    const { body } = await ask('GET', '/')
    expect(body).toBe('<html><script src="/__host/host.js"></script><script src="./a.js"></script></html>')
  })

  it('answers the calls of the contract', async () => {
    const cookie = await session()
    const { body } = await ask('POST', '/__host/call/host:info', { cookie, ...json }, '[]')
    expect(JSON.parse(body)).toEqual({
      value: {
        kind: 'browser',
        appVersion: '1.2.3',
        werkmapFolder: expect.stringMatching(/^feitenwerk-browser-/),
        exportPlace: 'de map ‘uitvoer’ van je werkmap',
        welcome: false,
      },
    })
  })

  it('waits for the first page, and stops some time after the last one left', async () => {
    let stopped = false
    void host.stopped.then(() => (stopped = true))
    await pause(150)
    expect(stopped).toBe(false)
    const leave = await listen(await session())
    await pause(150)
    expect(stopped).toBe(false)
    leave()
    await host.stopped
    expect(stopped).toBe(true)
  })
})

interface Answered {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly cookie: string
  readonly body: string
}

function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(host.origin + path, { method, headers, agent: false }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          cookie: response.headers['set-cookie']?.[0] ?? '',
          body: Buffer.concat(pieces).toString(),
        }),
      )
    })
    sent.on('error', reject)
    // A refusal may come while the body is still on its way.
    sent.on('response', () => sent.off('error', reject).on('error', () => {}))
    sent.end(body)
  })
}

const openSession = (key: string) => ask('POST', '/__host/session', json, JSON.stringify({ key }))

const session = async () => (await openSession(keyOf(host))).cookie.split(';')[0] ?? ''

const keyOf = ({ url }: BrowserHost) => url.split('#sleutel=')[1] ?? ''

/** Opens the stream of events; the result closes it. */
function listen(cookie: string): Promise<() => void> {
  return new Promise((resolve) => {
    const sent = httpRequest(
      `${host.origin}/__host/events`,
      { headers: { cookie }, agent: false },
      (response) => {
        response.resume()
        response.on('error', () => {})
        resolve(() => sent.destroy())
      },
    )
    sent.on('error', () => {})
    sent.end()
  })
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

function makeWerkmap(): string {
  const folder = mkdtempSync(join(tmpdir(), 'feitenwerk-browser-'))
  writeFileSync(join(folder, 'werkmap.yaml'), 'formaat: 1\n')
  writeFileSync(join(folder, 'notitie.md'), 'tekst')
  return folder
}
