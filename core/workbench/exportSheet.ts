import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ExportFile } from '../bridge/contract'
import { thresholdsOf } from '../evidence/disclosure/counts'
import { conflictText } from '../evidence/ledger/conflictText'
import { toldTogether, type Pair } from '../evidence/ledger/toldTogether'
import { smallRests } from '../evidence/records/smallRests'
import { toldByRecords, type Told } from '../evidence/records/toldByRecords'
import { exportFormats, type ExportFormat } from '../feitenblad/formats'
import type { Feitenblad } from '../feitenblad/model'
import { personalTexts } from '../feitenblad/personalTexts'
import { refusals } from '../feitenblad/refusals'
import type { SheetRecord } from '../provenance/recordSchema'
import { namesIn, writeFormat, type FigureToWrite } from './exportFormats'
import type { SheetExport, Workbench } from './model'
import type { WorkbenchPorts } from './ports'
import { drawnFigures, sheetRecord } from './provenanceOf'
import { publishedCells, runSheet, type RunSheet } from './sheet'
import type { SheetVariant } from './sheetVariants'

/**
 * The files of a feitenblad for others: `<map>.html` and such of the whole sheet, and `<map>-<figuur>.svg` and such for each figure
 * (with the notebook's name where two figures have the same one). Equal input gives equal bytes. A withheld figure has no files of
 * its own, and a sheet that says something of a person isn't exported.
 */
export async function exportSheet(
  workbench: Workbench,
  ports: WorkbenchPorts,
  path: string,
  formats: readonly ExportFormat[],
  variant: SheetVariant,
): Promise<Outcome<SheetExport, string>> {
  const sheet = await runSheet(workbench, ports.files, path, undefined, variant)
  if (!sheet.ok) return sheet
  const { feitenblad, problems } = sheet.value
  const personal = personalTexts(feitenblad)
  if (personal.certain.length > 0) return fail(namesPersons(personal.certain))
  const refused = refusals(feitenblad)
  if (refused.length > 0) return fail(refused.join(' '))
  const thresholds = thresholdsOf(workbench.state.werkmap.drempels)
  const together = toldTogether(publishedCells(sheet.value), thresholds)
  if (together.length > 0) return fail(together.map(giveAway).join(' '))
  const rests = smallRests(sheet.value.records, thresholds)
  if (rests.length > 0) return fail(rests.map(giveAway).join(' '))
  const told = toldByRecords(sheet.value.records, thresholds, ports.solver)
  if (told.length > 0) return fail(told.map(toldBeside).join(' '))
  const map = `${path.split('/').at(-2) ?? 'feitenblad'}${variant.suffix}`
  const record = sheetRecord(path, sheet.value, workbench, variant.values)
  const figures = figuresToWrite(map, feitenblad, record)
  const inputs = { run: sheet.value, record, figures, ports }
  const files: ExportFile[] = []
  const unwritten: string[] = []
  for (const format of exportFormats.filter((one) => formats.includes(one))) {
    const written = await writeFormat(format, map, inputs)
    if (written.ok) files.push(...written.value)
    else unwritten.push(written.problem)
  }
  return succeed({
    name: map,
    files,
    names: exportFormats.flatMap((format) => namesIn(format, map, figures)),
    withheld: feitenblad.withheld,
    problems: [...problems, ...unwritten],
    conflicts: conflictsOf(sheet.value),
    doubtful: [...personal.doubtful.map(mayNamePerson), ...voidReasons(feitenblad)],
  })
}

/** The figures that are drawn, each with its record and the start of its files' names. */
function figuresToWrite(map: string, feitenblad: Feitenblad, record: SheetRecord): readonly FigureToWrite[] {
  const drawn = drawnFigures(feitenblad)
  return drawn.flatMap(({ reference, figure, svg }, at): FigureToWrite[] => {
    const own = record.figuren[at]
    if (own === undefined) throw new Error('A sheet has a record of each of its figures.')
    if (svg === null) return []
    const isAlone = drawn.filter((other) => other.figure.name === figure.name).length === 1
    const name = `${map}-${isAlone ? figure.name : reference.replace('.', '-')}`
    return [{ name, reference, figure, svg, record: own }]
  })
}

const namesPersons = (places: readonly string[]) =>
  `In ${places.join(', ')} staat een naam, een adres of een nummer van een persoon. Haal het weg en exporteer opnieuw.`

const giveAway = ([one, other]: Pair) =>
  `${one} en ${other} op dit blad laten samen zien wat elk apart verbergt: hoe weinig mensen er verschillen, of een aantal dat niet getoond mag worden. Haal een van de twee van het blad en exporteer opnieuw.`

const toldBeside = ({ cell, by }: Told) =>
  `Wat ${cell} verbergt, is na te rekenen uit ${by.join(' en ')}: die tellen dezelfde mensen op een andere manier. Haal een van deze cellen van het blad en exporteer opnieuw.`

const mayNamePerson = (place: string) =>
  `In ${place} staat misschien een naam of een adres van een persoon. Kijk dit na voor je het bestand doorgeeft.`

const conflictsOf = ({ runs, cells }: RunSheet): readonly string[] =>
  cells.flatMap((reference) => {
    const [notebook = '', name = ''] = reference.split('.')
    const output = runs.get(notebook)?.cells.find(({ cell }) => cell.id === name)?.output
    return output?.assessment.conflicts.map((conflict) => conflictText(reference, conflict)) ?? []
  })

/** A reason that no longer holds isn't printed; who exports has to know. */
const voidReasons = ({ caveats }: Feitenblad): readonly string[] =>
  caveats.flatMap(({ flag, figures }) =>
    flag.acknowledged?.isVoid
      ? [
          `Bij ${figures.join(', ')} is de reden vervallen waarom dit toch is gepubliceerd, want de getallen erachter zijn veranderd: ${flag.message}`,
        ]
      : [],
  )
