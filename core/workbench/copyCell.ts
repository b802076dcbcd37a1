import { fail, succeed, type Outcome } from '../bridge/outcome'
import { personalTextsOf } from '../feitenblad/personalTexts'
import { tableCopy, type TableCopy } from '../feitenblad/tableCopy'
import { tableFigure } from '../feitenblad/composeTable'
import { drawSvg } from '../figures/drawSvg'
import type { Figure } from '../figures/model'
import { figureNotes } from '../figures/notes'
import { pageWidth } from '../figures/pageWidth'
import { conflictText } from '../evidence/ledger/conflictText'
import { cellFigure } from './cellFigure'
import { cellFlags } from './cellFlags'
import { sealedPng, sealedSvg } from './exportFormats'
import type { CellOutput, NotebookState, Workbench } from './model'
import type { WorkbenchPorts } from './ports'
import { recordOfFigure } from './provenanceOf'

/** A figure as the clipboard takes it: the same bytes as its exported files. */
export interface FigureCopy {
  readonly png: Uint8Array
  readonly svg: string
  /** What it shows, its source and its caveats in words. */
  readonly text: string
}

/** What goes to the clipboard, with what its user has to know of it. */
export interface Copied<T> {
  readonly title: string
  readonly content: T
  /** Dutch sentences: what may name a person, what contradicts an earlier publication, whether it can be checked. */
  readonly remarks: readonly string[]
}

/**
 * The figure of a cell as others may see it, whatever view is on; a Dutch sentence when there is none, when it is withheld, or when
 * it doesn't follow from what the cell says now.
 */
export async function copyFigure(
  workbench: Workbench,
  { fonts, drawImage }: Pick<WorkbenchPorts, 'fonts' | 'drawImage'>,
  state: NotebookState,
  id: string,
): Promise<Outcome<Copied<FigureCopy>, string>> {
  const found = currentOutput(state, id)
  if (!found.ok) return found
  const figure = publishedFigure(state, id)
  if (figure === null)
    return fail(`Cel ${id} heeft geen figuur. Kopieer de tabel, of maak er een figuur van.`)
  const checked = mayLeave('figuur', figure, found.value)
  if (!checked.ok) return checked
  if (figure.spec === null) throw new Error(`Figure ${id} is neither drawn nor withheld.`)
  const drawn = {
    figure,
    svg: await drawSvg(figure.spec),
    record: recordOfFigure(state, id, figure, workbench),
  }
  const content = {
    png: await sealedPng(drawn, drawImage),
    svg: sealedSvg(drawn, await fonts()),
    text: figure.alternative,
  }
  return succeed({ title: figure.title, content, remarks: [...checked.value, ...unsavedRemark(state)] })
}

/** The table of a cell as others may see it, whatever view is on; of a figure its data. Fails as `copyFigure` does. */
export function copyTable(state: NotebookState, id: string): Outcome<Copied<TableCopy>, string> {
  const found = currentOutput(state, id)
  if (!found.ok) return found
  const figure = publishedFigure(state, id) ?? publishedTable(state, id, found.value)
  const checked = mayLeave('tabel', figure, found.value)
  if (!checked.ok) return checked
  return succeed({ title: figure.title, content: tableCopy(figure), remarks: checked.value })
}

function currentOutput({ cells }: NotebookState, id: string): Outcome<CellOutput, string> {
  const found = cells.find(({ cell }) => cell.id === id)
  if (found?.output == null) return fail('Deze cel heeft nog geen resultaat. Voer hem uit en kopieer dan.')
  if (found.status !== 'klaar')
    return fail('Wat hier staat volgt niet meer uit de cel. Voer hem uit en kopieer dan.')
  return succeed(found.output)
}

const publishedFigure = (state: NotebookState, id: string) =>
  cellFigure(state, id, { weergave: 'publicatie', width: pageWidth, scheme: 'licht' })

function publishedTable(state: NotebookState, id: string, output: CellOutput): Figure {
  const { roles, sources, assessment } = output
  const { protection } = assessment
  const flags = cellFlags(state, id, 'publicatie')
  const about = { flags, sources, roles, protection, weergave: 'publicatie' } as const
  return {
    ...tableFigure(id, id.replaceAll('_', ' '), { protection, roles }),
    notes: figureNotes(about, null, []),
  }
}

/** What is to be looked at before it is passed on; why it may not leave the werkmap at all. */
function mayLeave(
  kind: 'figuur' | 'tabel',
  figure: Figure,
  { assessment }: CellOutput,
): Outcome<readonly string[], string> {
  if (figure.withheld !== null) return fail(figure.withheld)
  const { certain, doubtful } = personalTextsOf({ kind, reference: figure.name, figure })
  if (certain.length > 0)
    return fail(
      `In ${certain.join(', ')} staat een naam, een adres of een nummer van een persoon. Haal het weg en kopieer opnieuw.`,
    )
  return succeed([
    ...doubtful.map((place) => `Kijk na: in ${place} staat misschien een naam of een adres van een persoon.`),
    ...assessment.conflicts.map((conflict) => `Eerder gepubliceerd: ${conflictText(figure.name, conflict)}`),
  ])
}

const unsavedRemark = ({ unsaved }: NotebookState) =>
  unsaved ? ['Sla de analyse op: pas dan is de kopie te controleren.'] : []
