import { securityHeaders } from './headers'
import { oneTimePrefix, type OneTimeFiles } from './oneTimeFiles'
import { notFound, streamFile, type PageSource } from './pageSource'
import { maxPieceBytes, uploadPrefix, type Uploads } from './uploads'

/**
 * Answers what the page asks of its own origin: its own files, the werkmap's through one-time addresses, and the pieces of
 * a new file. The same for app:// and for the browser host; every answer carries the security headers, refusals too.
 */
export async function answerPage(request: PageRequest, origin: PageOrigin): Promise<Response> {
  return secured(await answer(request, origin))
}

export interface PageOrigin {
  readonly page: PageSource
  readonly oneTimeFiles: OneTimeFiles
  readonly uploads: Uploads
}

export interface PageRequest {
  readonly method: string
  readonly pathname: string
  readonly search: string
  /** null when it is more than `limit` bytes. */
  readonly body: (limit: number) => Promise<Uint8Array | null>
}

/** The same response with the security headers on it. */
export function secured(response: Response): Response {
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (!response.headers.has(name)) response.headers.set(name, value)
  }
  return response
}

async function answer(request: PageRequest, { page, oneTimeFiles, uploads }: PageOrigin): Promise<Response> {
  if (request.pathname.startsWith(uploadPrefix)) return takePiece(request, uploads)
  if (request.method !== 'GET') return new Response('Alleen GET', { status: 405 })
  if (!request.pathname.startsWith(oneTimePrefix)) return page(request.pathname, request.search)
  const file = await oneTimeFiles.take(request.pathname.slice(oneTimePrefix.length))
  return file === null ? notFound() : streamFile(file.absolute, 'application/octet-stream')
}

async function takePiece({ method, pathname, body }: PageRequest, uploads: Uploads): Promise<Response> {
  if (method !== 'PUT') return new Response('Alleen PUT', { status: 405 })
  const piece = await body(maxPieceBytes)
  if (piece === null) return new Response('Te groot', { status: 413 })
  return new Response(null, { status: await uploads.append(pathname.slice(uploadPrefix.length), piece) })
}
