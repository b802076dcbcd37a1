import { stringify } from 'yaml'
import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ChapterKind } from '../feitenblad/model'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { WerkmapPath, WorkspaceFiles } from '../workspace/files'
import { fileWords } from './fileWords'
import { freePath } from './freePath'

export interface NewNotebook {
  readonly titel: string
  readonly thema: string
  readonly bronnen: readonly string[]
  /** The chapter of a feitenblad that it is for. */
  readonly hoofdstuk?: ChapterKind
  /** Cells to begin with, as they stand in the file. */
  readonly cellen?: string
}

/** Makes the file of a notebook, without cells unless it is to begin with some, in the folder of its theme, under a name that is free. */
export async function writeNotebook(
  files: WorkspaceFiles,
  wanted: NewNotebook,
  onMade: (path: WerkmapPath) => Promise<void> = () => Promise.resolve(),
): Promise<Outcome<WerkmapPath, string>> {
  const { titel, thema } = wanted
  const [folder, name] = [fileWords(thema), fileWords(titel)]
  if (folder === '') return fail('Geef de analyse een thema: letters of cijfers.')
  if (name === '') return fail('Geef de analyse een titel: letters of cijfers.')
  const path = await freePath(files, `analyses/${folder}/${name}`, '.md')
  const written = await files.writeText(path, textOf({ ...wanted, thema: folder }), null)
  if (!written.ok) return fail(describeFileProblem(written.problem))
  await onMade(path)
  return succeed(path)
}

function textOf({ titel, thema, bronnen, hoofdstuk, cellen = '' }: NewNotebook): string {
  const chapter = hoofdstuk === undefined ? {} : { hoofdstuk }
  const head = stringify({ formaat: 1, titel, thema, ...chapter }, { lineWidth: 0 })
  const sources = bronnen.length === 0 ? '' : `bronnen: [${bronnen.join(', ')}]\n`
  return `---\n${head}${sources}---\n${cellen}`
}
