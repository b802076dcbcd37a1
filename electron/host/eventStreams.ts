import type { ServerResponse } from 'node:http'
import { securityHeaders } from './headers'

/** The pages that listen, over server-sent events. */
export interface EventStreams {
  add(response: ServerResponse): void
  send(channel: string, args: readonly unknown[]): void
  stop(): void
}

/**
 * @param onIdle Called when the last page has been gone for `idleMilliseconds`: long enough for a reload, or for a
 *   laptop that slept. Never before the first page came.
 */
export function openEventStreams(idleMilliseconds: number, onIdle: () => void): EventStreams {
  const streams = new Set<ServerResponse>()
  let idle: NodeJS.Timeout | undefined
  const beat = setInterval(() => {
    for (const stream of streams) stream.write(': still here\n\n')
  }, 25_000)
  beat.unref()
  return {
    add(response) {
      clearTimeout(idle)
      streams.add(response)
      response
        .writeHead(200, { ...securityHeaders, 'content-type': 'text/event-stream' })
        .write(': hello\n\n')
      response.on('close', () => {
        streams.delete(response)
        if (streams.size === 0) idle = setTimeout(onIdle, idleMilliseconds)
      })
    },
    send(channel, args) {
      for (const stream of streams) stream.write(`data: ${JSON.stringify([channel, args])}\n\n`)
    },
    stop() {
      clearInterval(beat)
      clearTimeout(idle)
      for (const stream of streams) stream.removeAllListeners('close').end()
      streams.clear()
    },
  }
}
