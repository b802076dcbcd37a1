import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { RefusedCall } from '../host/handlers'
import type { HostBus } from '../host/hostBus'
import { pageOrigin } from './protocol'

/** A bus that can be taken away, for the next window. */
export interface WindowBus extends HostBus {
  close(): void
}

/** Electron's messages as a bus. Only the main frame of our own page is answered. */
export function ipcBus(window: BrowserWindow): WindowBus {
  const handled: string[] = []
  return {
    handle: (channel, answer) => {
      handled.push(channel)
      ipcMain.handle(channel, (event, ...args: unknown[]) => {
        if (!isOwnPage(event)) throw new RefusedCall('Refused call: not from the page of this app')
        return answer(args)
      })
    },
    send: (channel, ...args) => {
      if (!window.isDestroyed()) window.webContents.send(channel, ...args)
    },
    close: () => {
      for (const channel of handled) ipcMain.removeHandler(channel)
    },
  }
}

const isOwnPage = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === pageOrigin
