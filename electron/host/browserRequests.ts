import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerPage, type PageOrigin } from './answerPage'
import { injectBridge, bridgeScript } from './browserPage'
import type { EventStreams } from './eventStreams'
import type { Gatekeeper } from './gatekeeper'
import { RefusedCall } from './handlers'
import type { Answer } from './hostBus'
import { oneTimePrefix } from './oneTimeFiles'
import { readBody, readJson } from './readJson'
import { sendResponse } from './sendResponse'
import { uploadPrefix } from './uploads'

export interface BrowserRequests {
  readonly gatekeeper: Gatekeeper
  readonly streams: EventStreams
  readonly answers: ReadonlyMap<string, Answer>
  readonly origin: PageOrigin
}

/** Answers every request to the browser host. Nothing of the werkmap goes out without the session's cookie. */
export function serveRequests(host: BrowserRequests) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    route(host, request)
      .catch(reportBug)
      .then((result) => (result === 'events' ? host.streams.add(response) : sendResponse(result, response)))
      .catch(() => response.destroy())
  }
}

/** @returns 'events' when the answer stays open as a stream of events. */
async function route(host: BrowserRequests, request: IncomingMessage): Promise<Response | 'events'> {
  const stranger = host.gatekeeper.refuseStranger(request)
  if (stranger !== null) return refuse(stranger)
  const { pathname, search } = new URL(request.url ?? '/', 'http://host')
  if (pathname === '/__host/host.js') return bridgeScript()
  if (pathname === '/__host/session') return openSession(host, request)
  const isOpen = ![hostPrefix, oneTimePrefix, uploadPrefix].some((prefix) => pathname.startsWith(prefix))
  if (!isOpen && !host.gatekeeper.hasSession(request)) return refuse(401)
  if (pathname === '/__host/events') return 'events'
  if (pathname.startsWith(callPrefix)) return answerCall(host, request, pathname.slice(callPrefix.length))
  const method = request.method ?? ''
  const body = (limit: number) => readBody(request, limit)
  return injectBridge(await answerPage({ method, pathname, search, body }, host.origin))
}

const hostPrefix = '/__host/'
const callPrefix = '/__host/call/'

async function openSession(host: BrowserRequests, request: IncomingMessage): Promise<Response> {
  if (request.method !== 'POST') return refuse(405)
  const body = await readJson(request)
  if ('refuse' in body) return refuse(body.refuse)
  const { content } = body
  const key = typeof content === 'object' && content !== null && 'key' in content ? content.key : undefined
  const cookie = host.gatekeeper.exchange(key)
  return cookie === null ? refuse(401) : Response.json({}, { headers: { 'set-cookie': cookie } })
}

/** Arguments come as a JSON array; what the call gives goes back as `{ value }`. */
async function answerCall(host: BrowserRequests, request: IncomingMessage, name: string): Promise<Response> {
  if (request.method !== 'POST') return refuse(405)
  const answer = host.answers.get(decodeURIComponent(name))
  if (answer === undefined) return refuse(404)
  const body = await readJson(request)
  if ('refuse' in body) return refuse(body.refuse)
  if (!Array.isArray(body.content)) return refuse(400)
  try {
    return Response.json({ value: (await answer(body.content)) ?? null })
  } catch (error) {
    if (error instanceof RefusedCall) return refuse(400)
    throw error
  }
}

const refuse = (status: number): Response => new Response('Geweigerd', { status })

function reportBug(error: unknown): Response {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return refuse(500)
}
