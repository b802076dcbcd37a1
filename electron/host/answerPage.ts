import { securityHeaders } from './headers'
import { oneTimePrefix, type OneTimeFiles } from './oneTimeFiles'
import { notFound, streamFile, type PageSource } from './pageSource'

/**
 * Answers what the page fetches from its own origin: its own files, and the werkmap's through one-time addresses.
 * The same for app:// and for the browser host; every answer carries the security headers, refusals too.
 */
export async function answerPage(
  request: PageRequest,
  page: PageSource,
  files: OneTimeFiles,
): Promise<Response> {
  return secured(await answer(request, page, files))
}

export interface PageRequest {
  readonly method: string
  readonly pathname: string
  readonly search: string
}

/** The same response with the security headers on it. */
export function secured(response: Response): Response {
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (!response.headers.has(name)) response.headers.set(name, value)
  }
  return response
}

async function answer(request: PageRequest, page: PageSource, files: OneTimeFiles): Promise<Response> {
  if (request.method !== 'GET') return new Response('Alleen GET', { status: 405 })
  if (!request.pathname.startsWith(oneTimePrefix)) return page(request.pathname, request.search)
  const file = await files.take(request.pathname.slice(oneTimePrefix.length))
  return file === null ? notFound() : streamFile(file.absolute, 'application/octet-stream')
}
