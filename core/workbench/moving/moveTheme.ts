import { isMap, parseDocument } from 'yaml'
import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { changeMeta } from '../../notebook/edit/changeMeta'
import { parseNotebook } from '../../notebook/parseNotebook'
import { editsOf, spliced, type Values } from '../../workspace/changeMap'
import { describeFileProblem } from '../../workspace/describeFileProblem'
import type { FileText, WerkmapPath, WorkspaceFiles } from '../../workspace/files'
import { ownName } from '../file/ownPlace'
import type { FileStep } from './fileSteps'
import { hasUnsavedLeft } from './history'
import { unsavedLeft } from './moveNotebook'
import { placeNameProblem } from './placeName'

/**
 * What has to be done to give the folder of a feitenblad another name, with all that is in it: the notebooks keep their
 * names in it, so that every reference holds, and their runs and old versions go along.
 *
 * @returns The steps, or a Dutch sentence why it can't be done.
 */
export async function planThemeMove(
  files: WorkspaceFiles,
  folder: string,
  name: string,
): Promise<Outcome<readonly FileStep[], string>> {
  const problem = placeNameProblem(name)
  if (problem !== null) return fail(problem)
  if (name === folder) return succeed([])
  const [from, to] = [`analyses/${folder}`, `analyses/${name}`]
  const inside = (await files.list()).map(({ path }) => path).filter((path) => path.startsWith(`${from}/`))
  const texts: FileStep[] = []
  const versions: FileStep[] = []
  for (const path of inside.filter(isDocument)) {
    if (await hasUnsavedLeft(files, path)) return fail(unsavedLeft(path))
    const read = await files.readText(path)
    if (!read.ok) return fail(describeFileProblem(read.problem))
    const after = withTheme(path, read.value, folder, name)
    if (after !== read.value.text) texts.push({ kind: 'text', path, before: read.value, after })
    if (path.endsWith('.md')) versions.push(versionsMove(path, `${to}${path.slice(from.length)}`))
  }
  return succeed([
    ...texts,
    { kind: 'move', from, to },
    { kind: 'move', from: `.feitenwerk/runs/${from}`, to: `.feitenwerk/runs/${to}`, optional: true },
    ...versions,
  ])
}

const isDocument = (path: WerkmapPath) => path.endsWith('.md') || path.endsWith('/feitenblad.yaml')

const versionsMove = (from: WerkmapPath, to: WerkmapPath): FileStep => ({
  kind: 'move',
  from: `.feitenwerk/versies/${ownName(from)}`,
  to: `.feitenwerk/versies/${ownName(to)}`,
  optional: true,
})

/** A theme that is the folder's name follows it. */
function withTheme(path: WerkmapPath, { text }: FileText, folder: string, name: string): string {
  if (path.endsWith('.md')) {
    const notebook = parseNotebook(text)
    return notebook.meta.thema === folder ? changeMeta(notebook, { thema: name }).text : text
  }
  const document = parseDocument(text)
  if (document.errors.length > 0 || !isMap(document.contents)) return text
  const values = document.toJS() as Values
  if (values['thema'] !== folder) return text
  return spliced(text, editsOf(document.contents as never, values, { ...values, thema: name }, text))
}
