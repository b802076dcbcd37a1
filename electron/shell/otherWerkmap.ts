import { app, dialog, type BrowserWindow } from 'electron'
import { basename } from 'node:path'
import type { Bridge } from '../../core/bridge/contract'
import { fail, succeed } from '../../core/bridge/outcome'
import { describeFileProblem } from '../../core/workspace/describeFileProblem'
import { werkmapAt } from '../files/askedWerkmap'
import { makeWerkmap } from '../files/makeWerkmap'

/**
 * Has the user pick the folder of another werkmap, or a place for a new one.
 *
 * @param open Opens a werkmap in the place of the one that is open.
 */
export function otherWerkmap(
  window: BrowserWindow,
  open: (folder: string) => void,
): Pick<Bridge, 'openWerkmap' | 'makeWerkmap'> {
  return {
    openWerkmap: async () => {
      const picked = await pickFolder(window, 'Werkmap openen', 'Openen')
      if (picked === null) return succeed(null)
      const found = werkmapAt(picked)
      if ('none' in found) return fail(noWerkmap(found.none))
      open(found.folder)
      return succeed(null)
    },
    makeWerkmap: async (titel, organisatie) => {
      const place = await pickFolder(window, 'Waar komt de nieuwe werkmap te staan?', 'Hier maken')
      if (place === null) return succeed(null)
      // A feitenblad is about the year that is over.
      const verslagjaar = new Date().getFullYear() - 1
      const made = await makeWerkmap(place, { titel, organisatie, verslagjaar })
      if (!made.ok) return fail(describeFileProblem(made.problem))
      open(made.value)
      return succeed(null)
    },
  }
}

export const noWerkmap = (folder: string): string =>
  `In de map ‘${basename(folder)}’ staat geen werkmap.yaml, dus het is geen werkmap. Kies de map waarin dat bestand staat.`

async function pickFolder(window: BrowserWindow, title: string, verb: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    message: title,
    buttonLabel: verb,
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}
