import { stringify } from 'yaml'
import { fail, succeed, type Outcome } from '../bridge/outcome'
import { chapterHints } from '../feitenblad/chapterHints'
import { chapterNames } from '../feitenblad/chapterNames'
import { blockYaml } from '../feitenblad/edit/blockYaml'
import { chapterKinds, type ChapterKind } from '../feitenblad/model'
import { parseNotebook } from '../notebook/parseNotebook'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { WerkmapPath, WorkspaceFiles } from '../workspace/files'
import { fileWords } from './fileWords'

export interface NewSheet {
  readonly titel: string
  readonly thema: string
  /** Days as ISO, both included. */
  readonly periode: { readonly van: string; readonly tot: string }
  /** Whether the figures of the theme's notebooks are put in the chapters that those are written for. */
  readonly figuren: boolean
}

/** Makes `feitenblad.yaml` in the folder of its theme: the seven chapters, each with what belongs in it as a comment. */
export async function writeSheet(
  files: WorkspaceFiles,
  wanted: NewSheet,
  onMade: (path: WerkmapPath) => Promise<void> = () => Promise.resolve(),
): Promise<Outcome<WerkmapPath, string>> {
  const thema = fileWords(wanted.thema)
  if (thema === '') return fail('Geef het feitenblad een thema: letters of cijfers.')
  if (wanted.titel.trim() === '') return fail('Geef het feitenblad een titel.')
  const { van, tot } = wanted.periode
  if (![van, tot].every(isDay)) return fail('Schrijf de periode met dagen als 31-08-2020.')
  if (van > tot) return fail('De periode eindigt voor ze begint. Draai de twee dagen om.')
  const folder = `analyses/${thema}`
  const path = `${folder}/feitenblad.yaml`
  const all = await files.list()
  if (all.some((file) => file.path.toLowerCase() === path))
    return fail(`Het thema ${thema} heeft al een feitenblad. Open dat, of kies een ander thema.`)
  const notebooks = all.flatMap((file) =>
    file.path.startsWith(`${folder}/`) && file.path.endsWith('.md') ? [file.path] : [],
  )
  const figures = wanted.figuren ? await figuresByChapter(files, notebooks) : new Map()
  const written = await files.writeText(path, textOf({ ...wanted, thema }, figures), null)
  if (!written.ok) return fail(describeFileProblem(written.problem))
  await onMade(path)
  return succeed(path)
}

type Figures = ReadonlyMap<ChapterKind, readonly string[]>

/** `notebook.cel` of each cell that draws, by the chapter that its notebook is written for. */
async function figuresByChapter(files: WorkspaceFiles, paths: readonly WerkmapPath[]): Promise<Figures> {
  const figures = new Map<ChapterKind, readonly string[]>()
  for (const path of paths) {
    const read = await files.readText(path)
    if (!read.ok) continue
    const { meta, cells } = parseNotebook(read.value.text)
    const chapter = chapterKinds.find((kind) => kind === meta.hoofdstuk)
    if (chapter === undefined) continue
    const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
    const own = cells.flatMap(({ kind, id }) =>
      kind === 'figuur' || kind === 'zrm' ? [`${name}.${id}`] : [],
    )
    figures.set(chapter, [...(figures.get(chapter) ?? []), ...own])
  }
  return figures
}

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day)

const blockIndent = 6

function textOf({ titel, thema, periode }: NewSheet, figures: Figures): string {
  const head = stringify({ formaat: 1, titel: titel.trim(), thema }, { lineWidth: 0 })
  const chapters = chapterKinds.map((kind) => {
    const blocks = (figures.get(kind) ?? []).map((figuur) =>
      blockYaml({ soort: 'figuur', figuur }, blockIndent),
    )
    const list = blocks.length === 0 ? ' []\n' : `\n${blocks.join('')}`
    return `  # ${chapterHints[kind]}\n  - hoofdstuk: ${kind}\n    titel: ${chapterNames[kind]}\n    blokken:${list}`
  })
  return `${head}periode: { van: ${periode.van}, tot: ${periode.tot} }\n\nhoofdstukken:\n${chapters.join('\n')}`
}
