import { EventEmitter } from 'node:events'
import { strict } from './strict.mjs'

/** ipcMain, and the way in for calls from the page. Values are cloned both ways, as over Electron's pipe. */
export function makeIpc() {
  const handlers = new Map()
  const ipcMain = Object.assign(new EventEmitter(), {
    handle(channel, handler) {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
      handlers.set(channel, handler)
    },
    removeHandler: (channel) => handlers.delete(channel),
  })
  return { ipcMain: strict('ipcMain', ipcMain), invoke }

  /** @returns {Promise<{ value?: unknown, error?: string }>} */
  async function invoke(event, channel, args) {
    const handler = handlers.get(channel)
    if (!handler) return { error: `Error: No handler registered for '${channel}'` }
    try {
      return { value: structuredClone(await handler(event, ...args)) }
    } catch (error) {
      return { error: String(error) }
    }
  }
}
