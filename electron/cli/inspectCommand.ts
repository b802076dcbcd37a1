import type { InspectedColumn, Inspection } from '../../core/sources/inspection'
import { describeImportProblem } from '../../core/sources/describeImportProblem'
import { createDirectImporter } from '../../core/sources/importer/directImporter'
import { describeLeftOut } from '../../core/sources/preview/leftOut'
import { formatNumber, formatPercent } from '../../core/statistics/dutchNumbers'
import type { Arguments } from './arguments'
import { BadInput } from './badInput'
import { printTable } from './printTable'
import { openSourceFile } from './sqlCommand'

/** `inspect <bestand>`: what importing a file would give. */
export async function inspectCommand({ words, json }: Arguments): Promise<number> {
  const file = words[0]
  if (file === undefined) throw new BadInput('Geef het bestand dat je wilt bekijken.')
  const inspected = await createDirectImporter().inspect(await openSourceFile(file), {})
  if (!inspected.ok) throw new BadInput(describeImportProblem(inspected.problem))
  if (json) console.log(JSON.stringify(inspectionReport(inspected.value), null, 2))
  else printInspection(inspected.value)
  return 0
}

/** The machine-readable form (docs/FORMATS.md). */
function inspectionReport(inspection: Inspection) {
  const { fileName, format, encoding, dialect, kind, nature, confidence, rowCount, columns, privacy } =
    inspection
  return {
    bestand: fileName,
    formaat: format,
    codering: encoding,
    dialect: {
      scheiding: dialect.delimiter,
      decimaal: dialect.decimal,
      titelregels: dialect.titleRecords,
      kopregels: dialect.headerRecords,
      voetregels: dialect.footerRecords,
    },
    soort: kind,
    aard: nature,
    zekerheid: confidence,
    tabellen: [{ naam: fileName, rijen: rowCount, kolommen: columns.map(columnReport) }],
    privacy: privacy.map(({ header, detector, ground, action }) => ({
      kolom: header,
      soort: detector,
      grond: ground,
      gevolg: action,
    })),
    meldingen: remarks(inspection),
  }
}

function columnReport(column: InspectedColumn) {
  return {
    naam: column.name,
    label: column.label,
    type: column.type,
    eenheid: column.unit,
    nulls: column.nulls,
    ontbreekt: column.missing,
    waardelabels: column.valueLabels,
    rol: column.role,
    geladen: column.loaded,
  }
}

function describeFields({ delimiter, decimal }: Inspection['dialect']): readonly string[] {
  return delimiter === null ? [] : [`scheiding “${delimiter}”`, `decimaalteken ${decimal ?? 'niet nodig'}`]
}

function printInspection(inspection: Inspection): void {
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
  for (const { ground } of privacy) console.log(`Privacy: ${ground}`)
  for (const text of remarks(inspection)) console.log(text)
}

const remarks = ({ questions, leftOut, notes }: Inspection): readonly string[] => [
  ...questions.map(({ text }) => text),
  ...leftOut.map(describeLeftOut),
  ...notes,
]
