import { app, dialog } from 'electron'
import { basename, dirname, join, resolve } from 'node:path'
import { describeFileProblem } from '../../core/workspace/describeFileProblem'
import { askedWerkmap, werkmapAt, type Asked } from '../files/askedWerkmap'
import { copySample } from '../files/copySample'
import { describeWriteError } from '../files/fileProblem'
import { findWerkmap } from '../files/findWerkmap'
import { lastWerkmap } from '../files/lastWerkmap'
import { noWerkmap } from './otherWerkmap'

export interface Opening {
  readonly folder: string
  readonly welcome: boolean
}

/**
 * Which werkmap to start with: the one that was asked for, else the one that was open last, else the user's copy of the
 * sample. While developing it is the nearest one upwards instead. null when the user wants none, or there is none.
 */
export async function firstWerkmap(asked: Asked): Promise<Opening | null> {
  if (asked !== null) return 'folder' in asked ? { folder: asked.folder, welcome: false } : refuse(asked.none)
  if (!app.isPackaged) {
    const nearest = findWerkmap(process.cwd())
    return nearest === null ? refuse(process.cwd()) : { folder: nearest, welcome: false }
  }
  const last = lastWerkmap(app.getPath('userData'))
  if (last === null) return openSample(true)
  const found = werkmapAt(last)
  return 'folder' in found ? { folder: found.folder, welcome: false } : askInstead(last)
}

/** What the program was started with, apart from Chromium's switches and, while developing, the program itself. */
export const askedBy = (argv: readonly string[], from: string): Asked =>
  askedWerkmap(
    argv.slice(1).filter((arg) => !/^--(?!werkmap)/.test(arg) && resolve(from, arg) !== app.getAppPath()),
    from,
  )

/** The sample stands beside the archive of the program. */
async function openSample(welcome: boolean): Promise<Opening | null> {
  const sample = join(dirname(app.getAppPath()), 'voorbeeld')
  try {
    return { folder: await copySample(sample, [...documents(), app.getPath('userData')]), welcome }
  } catch (error) {
    const why = describeFileProblem(describeWriteError(error, 'Feitenwerk/Voorbeeld'))
    dialog.showErrorBox('Het voorbeeld kan niet worden klaargezet', why)
    return null
  }
}

/** None where the system knows of no folder for them. */
function documents(): readonly string[] {
  try {
    return [app.getPath('documents')]
  } catch {
    return []
  }
}

function refuse(folder: string): null {
  dialog.showErrorBox('Geen werkmap gevonden', noWerkmap(folder))
  return null
}

async function askInstead(last: string): Promise<Opening | null> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: `De werkmap ‘${basename(last)}’ is niet te vinden.`,
    detail:
      'Staat ze op een netwerkschijf of een USB-stick? Sluit die aan en start Feitenwerk opnieuw. In het voorbeeld kun je ook een andere werkmap openen.',
    buttons: ['Voorbeeld openen', 'Afsluiten'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return response === 0 ? openSample(false) : null
}
