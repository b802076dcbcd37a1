import { pagePolicy } from './headers'
import type { PageSource } from './pageSource'

/**
 * Serves the page from Vite's server while developing, so that origin, bridge and files are those of the real thing.
 * Its rules are looser, for hot reload; the built app never gets here.
 */
export function devServerSource(base: string): PageSource {
  const origin = new URL(base).origin
  return async (pathname, search) => {
    const answer = await fetch(origin + pathname + search)
    const headers = new Headers({ 'content-security-policy': developmentPolicy(origin) })
    const type = answer.headers.get('content-type')
    if (type !== null) headers.set('content-type', type)
    return new Response(answer.body, { status: answer.status, headers })
  }
}

/** Hot reload needs inline scripts and styles, and a socket to Vite. */
const developmentPolicy = (origin: string): string =>
  pagePolicy
    .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", `connect-src 'self' ${origin} ${origin.replace('http', 'ws')}`)
