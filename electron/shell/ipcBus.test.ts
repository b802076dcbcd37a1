import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import { beforeEach, expect, it, vi } from 'vitest'
import { ipcBus } from './ipcBus'

type Handler = (event: Partial<IpcMainInvokeEvent>, ...args: unknown[]) => unknown
const handlers = vi.hoisted(() => new Map<string, Handler>())
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
  protocol: {},
}))

beforeEach(() => {
  handlers.clear()
  ipcBus({} as BrowserWindow).handle('files:list', async (args) => args)
})

const eventFrom = (origin: string, isMainFrame: boolean) => {
  const senderFrame = { origin }
  return {
    senderFrame,
    sender: { mainFrame: isMainFrame ? senderFrame : {} },
  } as unknown as IpcMainInvokeEvent
}
const call = (event: Partial<IpcMainInvokeEvent>) => handlers.get('files:list')?.(event, 1, 'a')

it('answers the main frame of the app’s own page', async () => {
  expect(await call(eventFrom('app://bundle', true))).toEqual([1, 'a'])
})

it('refuses other origins, other frames and frames that are gone', () => {
  const gone = { senderFrame: null, sender: { mainFrame: {} } } as unknown as IpcMainInvokeEvent
  const strangers = [
    eventFrom('https://kwaad.example', true),
    eventFrom('app://ander', true),
    eventFrom('null', true),
    eventFrom('app://bundle', false),
    gone,
  ]
  for (const stranger of strangers) expect(() => call(stranger)).toThrow(/Refused call/)
})
