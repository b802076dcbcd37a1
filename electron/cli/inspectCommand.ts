import type { Outcome } from '../../core/bridge/outcome'
import type { ImportProblem, Inspection, SheetEntry } from '../../core/sources/inspection'
import { describeImportProblem } from '../../core/sources/describeImportProblem'
import { createDirectImporter } from '../../core/sources/importer/directImporter'
import { formatNumber, formatPercent } from '../../core/statistics/dutchNumbers'
import type { Arguments } from './arguments'
import { BadInput } from './badInput'
import { inspectionReport, remarks, tableReport, type TableReport } from './inspectionReport'
import { printTable } from './printTable'
import { hasNoSheets, readSourceReference } from './sourceReference'
import { openSourceFile } from './sqlCommand'

/** `inspect <bestand>`: what importing a file would give, and which other tables are in it. */
export async function inspectCommand({ words, json }: Arguments): Promise<number> {
  const file = words[0]
  if (file === undefined) throw new BadInput('Geef het bestand dat je wilt bekijken.')
  const { path, reading } = readSourceReference(file)
  const opened = await openSourceFile(path)
  const importer = createDirectImporter()
  const inspected = await importer.inspect(opened, { reading })
  if (!inspected.ok) throw new BadInput(describeImportProblem(inspected.problem))
  if (reading.blad !== undefined && inspected.value.sheets.length === 0) throw new BadInput(hasNoSheets(path))
  const others: TableReport[] = []
  for (const sheet of inspected.value.sheets.filter(({ chosen }) => !chosen))
    others.push(otherTable(await importer.inspect(opened, { reading: { blad: sheet.name } }), sheet))
  if (json) console.log(JSON.stringify(inspectionReport(inspected.value, others), null, 2))
  else printInspection(inspected.value, others)
  return 0
}

/** A sheet without a table stays in the list. */
function otherTable(
  inspected: Outcome<Inspection, ImportProblem>,
  { name, hidden }: SheetEntry,
): TableReport {
  if (inspected.ok) return tableReport(inspected.value, false)
  return { naam: name, rijen: 0, kolommen: [], gekozen: false, verborgen: hidden }
}

function describeFields({ delimiter, decimal }: Inspection['dialect']): readonly string[] {
  return delimiter === null ? [] : [`scheiding “${delimiter}”`, `decimaalteken ${decimal ?? 'niet nodig'}`]
}

function printInspection(inspection: Inspection, others: readonly TableReport[]): void {
  const { fileName, format, encoding, dialect, kind, nature, confidence, rowCount, columns, privacy } =
    inspection
  console.log(`${fileName}: ${formatNumber(rowCount)} rijen, ${columns.length} kolommen`)
  console.log(
    `Gelezen als ${[format, ...(encoding === null ? [] : [encoding]), ...describeFields(dialect)].join(', ')}.`,
  )
  console.log(
    `Herkend als ${kind} (${nature}), zekerheid ${formatPercent(confidence)}: ${inspection.grounds.join(' ')}`,
  )
  const rows = columns.map(({ name, type, unit, role, nulls, loaded }) => ({
    kolom: name,
    type,
    eenheid: unit ?? '',
    rol: role ?? '',
    ontbreekt: nulls,
    geladen: loaded ? 'ja' : 'nee',
  }))
  printTable(['kolom', 'type', 'eenheid', 'rol', 'ontbreekt', 'geladen'], rows)
  for (const { naam, rijen, kolommen, verborgen } of others)
    console.log(
      `Ander werkblad: ${naam}${verborgen ? ' (verborgen)' : ''}, ${formatNumber(rijen)} rijen, ${kolommen.length} kolommen`,
    )
  for (const { ground } of privacy) console.log(`Privacy: ${ground}`)
  for (const text of remarks(inspection)) console.log(text)
}
