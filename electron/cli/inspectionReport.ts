import { describeLeftOut } from '../../core/sources/preview/leftOut'
import type { InspectedColumn, Inspection } from '../../core/sources/inspection'

/** A table of the file, as it would be loaded. */
export interface TableReport {
  /** Of the worksheet, or of the file where it has no worksheets. */
  readonly naam: string
  readonly rijen: number
  readonly kolommen: readonly ReturnType<typeof columnReport>[]
  /** Whether this is the table that importing gives without settings. */
  readonly gekozen: boolean
  readonly verborgen: boolean
}

/** The machine-readable form (docs/FORMATS.md). The chosen table stands first, the others in the order of the file. */
export function inspectionReport(inspection: Inspection, others: readonly TableReport[]) {
  const { fileName, format, encoding, dialect, kind, nature, confidence, privacy } = inspection
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
    tabellen: [tableReport(inspection, true), ...others],
    privacy: privacy.map(({ header, detector, ground, action }) => ({
      kolom: header,
      soort: detector,
      grond: ground,
      gevolg: action,
    })),
    meldingen: remarks(inspection),
  }
}

export function tableReport(
  { fileName, sheets, rowCount, columns }: Inspection,
  chosen: boolean,
): TableReport {
  const sheet = sheets.find((entry) => entry.chosen)
  return {
    naam: sheet?.name ?? fileName,
    rijen: rowCount,
    kolommen: columns.map(columnReport),
    gekozen: chosen,
    verborgen: sheet?.hidden ?? false,
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

/** What is asked, was left out or was noticed; Dutch. */
export const remarks = ({ questions, leftOut, notes, rowCount }: Inspection): readonly string[] => [
  ...(rowCount === 0 ? ['De tabel heeft geen rijen.'] : []),
  ...questions.map(({ text }) => text),
  ...leftOut.map(describeLeftOut),
  ...notes,
]
