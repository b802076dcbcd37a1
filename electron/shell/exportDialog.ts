import { dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Bridge, ExportFile } from '../../core/bridge/contract'
import { succeed } from '../../core/bridge/outcome'
import { writeExport } from '../files/exportFolder'

/** Lets the user pick the folder for an export, and asks before files there are replaced. */
export function exportThroughDialog(window: BrowserWindow): Bridge['exportFiles'] {
  return async (name, files) => {
    const folder = await pickFolder(window, name)
    if (folder === null || !(await mayReplace(window, folder, files))) return succeed(null)
    return writeExport(folder, files, basename(folder))
  }
}

async function pickFolder(window: BrowserWindow, name: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: `Map kiezen voor ${name}`,
    buttonLabel: 'Exporteren',
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

async function mayReplace(
  window: BrowserWindow,
  folder: string,
  files: readonly ExportFile[],
): Promise<boolean> {
  const present = files.filter((file) => existsSync(join(folder, file.name)))
  if (present.length === 0) return true
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `In de map ‘${basename(folder)}’ staan al bestanden met deze namen.`,
    detail: present.map((file) => file.name).join('\n'),
    buttons: ['Vervangen', 'Annuleren'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
