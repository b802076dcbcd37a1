import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/**
 * Decides which requests to the browser host come from the page it opened. Other programs and sites on this machine can
 * reach a loopback port too, so being local proves nothing.
 */
export interface Gatekeeper {
  /** Goes into the address' fragment, which reaches no log and no other site. */
  readonly key: string
  /** A status to refuse with, for whoever doesn't address us as our own page does; null when fine. */
  refuseStranger(request: IncomingMessage): 421 | 403 | null
  /** Trades the key for the session's cookie; null when it is wrong or was traded before. */
  exchange(key: unknown): string | null
  hasSession(request: IncomingMessage): boolean
}

/** @param port Stands in the cookie's name: browsers share cookies between the ports of a machine. */
export function openGatekeeper(port: number): Gatekeeper {
  const host = `127.0.0.1:${port}`
  const cookieName = `feitenwerk${port}`
  const key = randomBytes(32).toString('base64url')
  const session = randomBytes(32).toString('base64url')
  let exchanged = false
  return {
    key,
    refuseStranger({ headers }) {
      // A name that was made to point at this machine (DNS rebinding) shows in Host.
      if (headers.host !== host) return 421
      if (headers.origin !== undefined && headers.origin !== `http://${host}`) return 403
      const site = headers['sec-fetch-site']
      return site === undefined || site === 'same-origin' || site === 'none' ? null : 403
    },
    exchange(given) {
      if (exchanged || typeof given !== 'string' || !isSame(given, key)) return null
      exchanged = true
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
    hasSession: ({ headers }) => isSame(readCookie(headers.cookie ?? '', cookieName), session),
  }
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const readCookie = (header: string, name: string): string =>
  header
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? ''
