import { dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Bridge, ExportFile, ExportPart } from '../../core/bridge/contract'
import { fail, succeed } from '../../core/bridge/outcome'
import { isWithin } from '../files/confine'
import { earlierExports } from '../files/earlierExports'
import { writeExport } from '../files/exportFolder'

/** Lets the user pick the folder for an export, and asks before files there are replaced; once for all parts of a series. */
export function exportThroughDialog(window: BrowserWindow): Bridge['exportFiles'] {
  let series: { readonly folder: string; readonly replaces: boolean } | null = null
  return async (name, files, names, part) => {
    const goesOn = part === 'volgende' ? series : null
    const folder = goesOn?.folder ?? (await pickFolder(window, name))
    if (folder === null) return succeed(null)
    const sheet = names === null ? null : { name, files: names }
    const earlier = sheet === null ? [] : (await earlierExports(folder, sheet)).own
    const asks = goesOn?.replaces !== true && replacesAny(folder, files, earlier)
    if (asks && !(await mayReplace(window, folder, files, earlier, part))) return succeed(null)
    series = part === 'geheel' ? null : { folder, replaces: asks || goesOn?.replaces === true }
    return writeExport(folder, files, basename(folder), sheet)
  }
}

/** The same for the pseudonym key, which may not come to stand in the werkmap. */
export function exportKeyThroughDialog(window: BrowserWindow, werkmap: string): Bridge['exportKey'] {
  return async (file) => {
    const folder = await pickFolder(window, 'de sleutel')
    if (folder === null) return succeed(null)
    if (isWithin(werkmap, folder)) return fail({ kind: 'inside', path: basename(folder) })
    return !replacesAny(folder, [file], []) || (await mayReplace(window, folder, [file], [], 'geheel'))
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

const replacesAny = (folder: string, files: readonly ExportFile[], earlier: readonly string[]) =>
  earlier.length + presentIn(folder, files).length > 0

const presentIn = (folder: string, files: readonly ExportFile[]) =>
  files.map((file) => file.name).filter((name) => existsSync(join(folder, name)))

async function mayReplace(
  window: BrowserWindow,
  folder: string,
  files: readonly ExportFile[],
  earlier: readonly string[],
  part: ExportPart,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `In de map ‘${basename(folder)}’ staan al bestanden van deze export.`,
    detail: [
      ...presentIn(folder, files).map((name) => `${name} wordt vervangen`),
      ...earlier.map((name) => `${name} wordt verwijderd: de figuur zit niet meer in de export`),
      ...(part === 'geheel' ? [] : ['Je antwoord geldt ook voor de andere bladen van deze reeks.']),
    ].join('\n'),
    buttons: ['Vervangen', 'Annuleren'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
