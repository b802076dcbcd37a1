import { fail, succeed, type Outcome } from '../bridge/outcome'
import { pageWidth } from '../figures/pageWidth'
import { readCarried, type CarriedProblem } from '../provenance/carried'
import type { FigureRecord, ProvenanceRecord, SheetRecord } from '../provenance/recordSchema'
import { describeChange } from '../runs/describe'
import { compareRecords } from '../verification/compareRecords'
import type { Verification } from '../verification/result'
import type { Workbench } from './model'
import type { WorkbenchPorts } from './ports'
import { recordOfFigure, sheetRecord } from './provenanceOf'
import { runSheet } from './sheet'
import { plainVariant, shownValues } from './sheetVariants'

/**
 * Whether an exported file still follows from the sources of the open werkmap: what it was made of is run again, with the
 * parameters it was made with, and set against what the file carries. Nothing in the file is run or trusted: queries come
 * from the werkmap's own notebooks.
 */
export async function verifyExport(
  workbench: Workbench,
  ports: WorkbenchPorts,
  bytes: Uint8Array,
): Promise<Verification> {
  const carried = readCarried(bytes)
  if (!carried.ok) return undecided(carriedSentences[carried.problem], null)
  const { record, intact } = carried.value
  await workbench.loadSources()
  const altered = intact ? [] : [{ soort: 'bestand' as const }]
  const now = await makeAgain(workbench, ports, record)
  if (!now.ok)
    return {
      uitslag: intact ? 'niet-te-controleren' : 'gewijzigd',
      verschillen: altered,
      toelichting: [now.problem],
      herkomst: record,
    }
  const { verschillen, wijzigingen } = compareRecords(record, now.value)
  const all = [...altered, ...verschillen]
  return {
    uitslag: all.length === 0 ? 'gelijk' : 'gewijzigd',
    verschillen: all,
    toelichting: [...wijzigingen.map(describeChange), ...(intact ? [limit] : [])],
    herkomst: record,
  }
}

/** What the check can't see (docs/FORMATS.md). */
const limit =
  'Het bestand is niet bewerkt sinds het is gemaakt, voor zover te zien: wie een bestand met opzet vervalst, kan ook het kenmerk erin vervalsen.'

const undecided = (sentence: string, herkomst: ProvenanceRecord | null): Verification => ({
  uitslag: 'niet-te-controleren',
  verschillen: [],
  toelichting: [sentence],
  herkomst,
})

const carriedSentences: Readonly<Record<CarriedProblem, string>> = {
  'ander-formaat': 'Dit is geen bestand van een soort waarin Feitenwerk zijn herkomst meegeeft.',
  'geen-herkomst':
    'In dit bestand staat geen herkomst: het is niet van Feitenwerk, of de herkomst is eruit gehaald.',
  'bestand-beschadigd':
    'Dit bestand is beschadigd: het kan niet worden uitgepakt. Vraag het opnieuw op bij wie het stuurde.',
  beschadigd: 'De herkomst in dit bestand is beschadigd.',
  'te-nieuw': 'Dit bestand is gemaakt door een nieuwere versie van Feitenwerk.',
}

/** The record that the werkmap gives now; a Dutch sentence when it gives none. */
async function makeAgain(
  workbench: Workbench,
  ports: WorkbenchPorts,
  record: ProvenanceRecord,
): Promise<Outcome<ProvenanceRecord, string>> {
  const path = record.soort === 'figuur' ? record.notebook : record.bestand
  if (!workbench.state.documents.some((document) => document.path === path))
    return fail(`${path} is er niet in deze werkmap.`)
  return record.soort === 'figuur' ? figureAgain(workbench, record) : sheetAgain(workbench, ports, record)
}

async function figureAgain(
  workbench: Workbench,
  { notebook, figuur, parameters }: FigureRecord,
): Promise<Outcome<ProvenanceRecord, string>> {
  const opened = await workbench.openNotebook(notebook)
  if (!opened.ok) return opened
  const session = opened.value
  try {
    for (const [name, value] of Object.entries(parameters))
      if (Object.hasOwn(session.state.parameters, name)) session.setParameter(name, value)
    await session.run({ cell: figuur })
    const figure = session.figure(figuur, { weergave: 'publicatie', width: pageWidth, scheme: 'licht' })
    if (figure !== null) return succeed(recordOfFigure(session.state, figuur, figure, workbench))
    const cell = session.state.cells.find((candidate) => candidate.cell.id === figuur)
    return fail(
      cell === undefined
        ? `In ${notebook} is geen figuur ${figuur} meer.`
        : `Figuur ${figuur} kan niet opnieuw worden gemaakt: ${cell.error?.text ?? 'de cel heeft geen resultaat.'}`,
    )
  } finally {
    await session.close()
  }
}

async function sheetAgain(
  workbench: Workbench,
  { files }: WorkbenchPorts,
  { bestand, parameters = {} }: SheetRecord,
): Promise<Outcome<ProvenanceRecord, string>> {
  const variant = { ...plainVariant, values: parameters, shown: shownValues(parameters) }
  const sheet = await runSheet(workbench, files, bestand, undefined, variant)
  if (!sheet.ok) return sheet
  const { problems, imageProblems } = sheet.value
  const [problem] = problems.filter((one) => !imageProblems.includes(one))
  return problem === undefined
    ? succeed(sheetRecord(bestand, sheet.value, workbench, parameters))
    : fail(problem)
}
