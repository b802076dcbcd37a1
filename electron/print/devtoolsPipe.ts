import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

/** A conversation with a Chromium over its pipe (`--remote-debugging-pipe`): messages of JSON, each ended by a zero. */
export interface DevtoolsPipe {
  /** @throws {Error} when Chromium refuses, or goes away. */
  readonly call: <T>(method: string, params?: object, session?: string) => Promise<T>
}

export function openPipe(chromium: ChildProcess): DevtoolsPipe {
  const [, , , send, receive] = chromium.stdio as unknown as [null, null, null, Writable, Readable]
  const waiting = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>()
  let last = 0
  let open = ''
  const end = (reason: string) => {
    for (const { failed } of waiting.values()) failed(new Error(reason))
    waiting.clear()
  }
  receive.setEncoding('utf8')
  receive.on('data', (piece: string) => {
    const messages = (open + piece).split('\0')
    open = messages.pop() ?? ''
    for (const message of messages) take(JSON.parse(message) as Message)
  })
  chromium.on('error', ({ message }) => end(message))
  chromium.on('exit', () => end('Chromium has gone.'))
  // What it can't be told any more, its exit tells.
  send.on('error', () => undefined)

  function take({ id, result, error }: Message): void {
    const asked = id === undefined ? undefined : waiting.get(id)
    if (id === undefined || asked === undefined) return
    waiting.delete(id)
    if (error) asked.failed(new Error(error.message))
    else asked.done(result)
  }

  return {
    call: <T>(method: string, params: object = {}, session?: string) =>
      new Promise<T>((done, failed) => {
        const id = (last += 1)
        waiting.set(id, { done: (result) => done(result as T), failed })
        send.write(`${JSON.stringify({ id, method, params, ...(session && { sessionId: session }) })}\0`)
      }),
  }
}

interface Message {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}
