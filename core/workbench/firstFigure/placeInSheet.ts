import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { chapterNames } from '../../feitenblad/chapterNames'
import { applySheetEdit } from '../../feitenblad/edit/applySheetEdit'
import { chapterKinds, type ChapterKind } from '../../feitenblad/model'
import { readFeitenblad } from '../../feitenblad/readFeitenblad'
import { parseNotebook } from '../../notebook/parseNotebook'
import { describeFileProblem } from '../../workspace/describeFileProblem'
import type { WerkmapPath, WorkspaceFiles } from '../../workspace/files'
import { describeYamlProblem } from '../../workspace/readYaml'
import { writeSheet } from '../newSheet'

/** Where a figure was put. */
export interface PlacedFigure {
  readonly path: WerkmapPath
  /** What its chapter is called. */
  readonly hoofdstuk: string
  /** Whether it stood there already; then nothing was changed. */
  readonly wasThere: boolean
}

export interface ToPlace {
  /** The notebook, as it is saved. */
  readonly notebook: WerkmapPath
  readonly cell: string
  /** Of a feitenblad that is made for it: days as ISO, both included. */
  readonly periode: { readonly van: string; readonly tot: string }
}

/**
 * Puts a figure at the end of its notebook's chapter in the feitenblad of its folder; where there is none, one of seven
 * chapters is made. A notebook that names no chapter goes with the situation.
 */
export async function placeInSheet(
  files: WorkspaceFiles,
  { notebook, cell, periode }: ToPlace,
): Promise<Outcome<PlacedFigure, string>> {
  const read = await files.readText(notebook)
  if (!read.ok) return fail(describeFileProblem(read.problem))
  const { meta } = parseNotebook(read.value.text)
  const folder = notebook.slice(0, notebook.lastIndexOf('/'))
  const path = `${folder}/feitenblad.yaml`
  if (!(await files.list()).some((file) => file.path === path)) {
    const thema = folder.slice(folder.lastIndexOf('/') + 1)
    const titel = thema.charAt(0).toUpperCase() + thema.slice(1).replaceAll('-', ' ')
    const made = await writeSheet(files, { titel, thema, periode, figuren: false })
    if (!made.ok) return made
  }
  const chapter = chapterKinds.find((kind) => kind === meta.hoofdstuk) ?? 'situatie'
  const figuur = `${notebook.slice(folder.length + 1).replace(/\.md$/, '')}.${cell}`
  return addFigure(files, path, chapter, figuur)
}

async function addFigure(
  files: WorkspaceFiles,
  path: WerkmapPath,
  kind: ChapterKind,
  figuur: string,
): Promise<Outcome<PlacedFigure, string>> {
  const file = await files.readText(path)
  if (!file.ok) return fail(describeFileProblem(file.problem))
  const sheet = readFeitenblad(file.value.text)
  if (!sheet.ok) return fail(describeYamlProblem(path, sheet.problem))
  const chapters = sheet.value.hoofdstukken
  const holds = chapters.find(({ blokken }) =>
    blokken.some((block) => block.soort === 'figuur' && block.figuur === figuur),
  )
  if (holds) return succeed({ path, hoofdstuk: chapterNames[holds.hoofdstuk], wasThere: true })
  const chapter = chapters.findIndex(({ hoofdstuk }) => hoofdstuk === kind)
  const at = { chapter, block: chapters[chapter]?.blokken.length ?? 0 }
  const edited = applySheetEdit(file.value.text, {
    kind: 'toevoegen',
    at,
    block: { soort: 'figuur', figuur },
  })
  if (!edited.ok) return edited
  const written = await files.writeText(path, edited.value.text, file.value.sha256)
  if (!written.ok) return fail(describeFileProblem(written.problem))
  return succeed({ path, hoofdstuk: chapterNames[kind], wasThere: false })
}
