import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import type { FileProblem } from '../../core/workspace/files'
import { folderNameOf, newWerkmapText, type NewWerkmap } from '../../core/workspace/newWerkmap'
import { werkmapExtension } from './askedWerkmap'
import { writeAtomically } from './atomic'
import { codeOf, describeWriteError } from './fileProblem'

/**
 * Makes a folder for a new werkmap, with `werkmap.yaml` and the file that opens it at a double click.
 *
 * @param place The folder in which it comes to stand.
 * @returns The new folder; `taken` when one of that name is there, of which nothing is changed.
 */
export async function makeWerkmap(place: string, asked: NewWerkmap): Promise<Outcome<string, FileProblem>> {
  const name = folderNameOf(asked.titel) || 'Werkmap'
  const folder = join(place, name)
  try {
    await mkdir(folder)
  } catch (error) {
    return fail(codeOf(error) === 'EEXIST' ? { kind: 'taken', path: name } : describeWriteError(error, name))
  }
  try {
    await writeAtomically(join(folder, 'werkmap.yaml'), new TextEncoder().encode(newWerkmapText(asked)))
    await writeAtomically(join(folder, openerOf(folder)), opener)
    return succeed(folder)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    return fail(describeWriteError(error, name))
  }
}

const openerOf = (folder: string) => `${basename(folder)}${werkmapExtension}`
const opener = new TextEncoder().encode('formaat: 1\n')
