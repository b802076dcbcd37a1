import { dialog, type BrowserWindow } from 'electron'
import { pushChannels, type Bridge, type HostCommand } from '../../core/bridge/contract'
import type { HostBus } from '../host/hostBus'

/**
 * Asks before work would be lost. The page says whether there is any, and does the saving itself.
 *
 * @param onStay The user chose to stay.
 */
export function guardClosing(
  window: BrowserWindow,
  bus: HostBus,
  onStay: () => void,
): Pick<Bridge, 'setUnsaved' | 'closeWindow'> {
  let unsaved = false
  let asking = false
  window.on('close', (event) => {
    if (!unsaved) return
    event.preventDefault()
    if (!asking) void ask()
  })
  // A new page, or none, has nothing to lose; else a crashed one could never be closed.
  window.webContents.on('render-process-gone', () => (unsaved = false))

  async function ask() {
    asking = true
    const choice = await askWhatToDo(window)
    asking = false
    if (choice === 'opslaan') bus.send(pushChannels.onCommand, 'opslaan-en-sluiten' satisfies HostCommand)
    if (choice === 'niet-opslaan') close()
    if (choice === 'annuleren') onStay()
  }
  function close() {
    unsaved = false
    window.close()
  }
  return {
    setUnsaved: async (now) => {
      unsaved = now
    },
    closeWindow: async () => close(),
  }
}

async function askWhatToDo(window: BrowserWindow): Promise<'opslaan' | 'niet-opslaan' | 'annuleren'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Wil je de wijzigingen opslaan?',
    detail: 'Als je niet opslaat, gaan ze verloren.',
    buttons: ['Opslaan', 'Niet opslaan', 'Annuleren'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  return (['opslaan', 'niet-opslaan', 'annuleren'] as const)[response] ?? 'annuleren'
}
