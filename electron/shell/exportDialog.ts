import { dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Bridge, ExportFile } from '../../core/bridge/contract'
import { fail, succeed } from '../../core/bridge/outcome'
import { isWithin } from '../files/confine'
import { earlierExports } from '../files/earlierExports'
import { writeExport } from '../files/exportFolder'

/** Lets the user pick the folder for an export, and asks before files there are replaced. */
export function exportThroughDialog(window: BrowserWindow): Bridge['exportFiles'] {
  return async (name, files, names) => {
    const folder = await pickFolder(window, name)
    if (folder === null) return succeed(null)
    const sheet = names === null ? null : { name, files: names }
    const earlier = sheet === null ? [] : (await earlierExports(folder, sheet)).own
    if (!(await mayReplace(window, folder, files, earlier))) return succeed(null)
    return writeExport(folder, files, basename(folder), sheet)
  }
}

/** The same for the pseudonym key, which may not come to stand in the werkmap. */
export function exportKeyThroughDialog(window: BrowserWindow, werkmap: string): Bridge['exportKey'] {
  return async (file) => {
    const folder = await pickFolder(window, 'de sleutel')
    if (folder === null) return succeed(null)
    if (isWithin(werkmap, folder)) return fail({ kind: 'inside', path: basename(folder) })
    return (await mayReplace(window, folder, [file], []))
      ? writeExport(folder, [file], basename(folder), null)
      : succeed(null)
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
  earlier: readonly string[],
): Promise<boolean> {
  const present = files.map((file) => file.name).filter((name) => existsSync(join(folder, name)))
  if (present.length + earlier.length === 0) return true
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `In de map ‘${basename(folder)}’ staan al bestanden van deze export.`,
    detail: [
      ...present.map((name) => `${name} wordt vervangen`),
      ...earlier.map((name) => `${name} wordt verwijderd: de figuur zit niet meer in de export`),
    ].join('\n'),
    buttons: ['Vervangen', 'Annuleren'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
