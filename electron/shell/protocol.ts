import { protocol } from 'electron'
import { answerPage } from '../host/answerPage'
import type { OneTimeFiles } from '../host/oneTimeFiles'
import { notFound, type PageSource } from '../host/pageSource'

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

/** Serves the page and the one-time files on app://bundle; any other host of the scheme has nothing. */
export function serveScheme(page: PageSource, files: OneTimeFiles): void {
  protocol.handle('app', (request) => {
    const { host, pathname, search } = new URL(request.url)
    const source = host === 'bundle' ? page : async () => notFound()
    return answerPage({ method: request.method, pathname, search }, source, files)
  })
}
