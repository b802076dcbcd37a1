import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { RefusedCall } from '../host/handlers'
import type { HostBus } from '../host/hostBus'
import { pageOrigin } from './protocol'

/** Electron's messages as a bus. Only the main frame of our own page is answered. */
export function ipcBus(window: BrowserWindow): HostBus {
  return {
    handle: (channel, answer) =>
      ipcMain.handle(channel, (event, ...args: unknown[]) => {
        if (!isOwnPage(event)) throw new RefusedCall('Refused call: not from the page of this app')
        return answer(args)
      }),
    send: (channel, ...args) => {
      if (!window.isDestroyed()) window.webContents.send(channel, ...args)
    },
  }
}

const isOwnPage = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === pageOrigin
