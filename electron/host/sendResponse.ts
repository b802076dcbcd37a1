import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { secured } from './answerPage'

/** Sends a web response over Node's http, security headers included. */
export async function sendResponse(result: Response, response: ServerResponse): Promise<void> {
  response.writeHead(result.status, Object.fromEntries(secured(result).headers))
  if (result.body === null) response.end()
  else await pipeline(Readable.fromWeb(result.body as ReadableStream), response)
}
