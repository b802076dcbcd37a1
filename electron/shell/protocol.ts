import { protocol } from 'electron'
import { answerPage, secured, type PageOrigin } from '../host/answerPage'
import { notFound } from '../host/pageSource'
import { printOrigin, type PrintPages } from './printWindow'

/** The page's own origin. Never compare with `new URL(…).origin`: for this scheme Node gives the string 'null'. */
export const pageOrigin = 'app://bundle'

/** Before Electron is ready, once. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

/**
 * Serves the page's origin on app://bundle and what is printed on app://druk; any other host of the scheme has nothing.
 *
 * @returns Stops serving.
 */
export function serveScheme(origin: PageOrigin, printed: PrintPages['page']): () => void {
  protocol.handle('app', (request) => {
    const { host, pathname, search } = new URL(request.url)
    if (host === new URL(printOrigin).host) return secured(printed(pathname) ?? notFound())
    if (host !== 'bundle') return secured(notFound())
    const body = async (limit: number) => {
      if (Number(request.headers.get('content-length') ?? 0) > limit) return null
      const bytes = new Uint8Array(await request.arrayBuffer())
      return bytes.length > limit ? null : bytes
    }
    return answerPage({ method: request.method, pathname, search, body }, origin)
  })
  return () => protocol.unhandle('app')
}
