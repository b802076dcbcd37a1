import type { ExportFile } from '../bridge/contract'
import { succeed, type Outcome } from '../bridge/outcome'
import { exportSvg } from '../feitenblad/exportSvg'
import { networkKey, networkSvg } from '../feitenblad/networkDrawing'
import { writeDocument } from '../feitenblad/office/document/writeDocument'
import type { Picture } from '../feitenblad/office/model'
import { officeSheet } from '../feitenblad/office/officeSheet'
import { pictureOf } from '../feitenblad/office/pictureOf'
import { writeSlides } from '../feitenblad/office/slides/writeSlides'
import type { FontFiles } from '../feitenblad/fonts'
import type { ExportFormat } from '../feitenblad/formats'
import type { SheetImage } from '../feitenblad/images/sheetImage'
import type { Feitenblad } from '../feitenblad/model'
import { finishPdf } from '../feitenblad/pdf/finishPdf'
import { exportPng } from '../feitenblad/png/exportPng'
import { publishedCsv } from '../feitenblad/publishedCsv'
import { sheetWorkbook, type PublishedTable } from '../feitenblad/publishedWorkbook'
import { renderHtml } from '../feitenblad/renderHtml'
import type { Figure } from '../figures/model'
import { withCsvOrigin } from '../provenance/earlierExport'
import type { FigureRecord, SheetRecord } from '../provenance/recordSchema'
import { sealText } from '../provenance/seal'
import { sealFile } from '../provenance/sealFile'
import { writeWorkbook } from '../workbook/writeWorkbook'
import { cellFlags } from './cellFlags'
import type { WorkbenchPorts } from './ports'
import { drawnFigures } from './provenanceOf'
import { base64 } from '../feitenblad/images/base64'
import type { RunSheet } from './sheet'

export interface FigureToWrite {
  /** Of its files, without extension. */
  readonly name: string
  /** `notebook.cel` */
  readonly reference: string
  readonly figure: Figure
  readonly svg: string
  readonly record: FigureRecord
}

export interface ExportInput {
  readonly run: RunSheet
  readonly record: SheetRecord
  readonly figures: readonly FigureToWrite[]
  readonly ports: WorkbenchPorts
}

/** The names of the files that a format has. */
export function namesIn(format: ExportFormat, map: string, figures: readonly FigureToWrite[]): string[] {
  switch (format) {
    case 'html':
    case 'pdf':
    case 'docx':
    case 'pptx':
    case 'xlsx':
      return [`${map}.${format}`]
    case 'svg':
    case 'png':
    case 'csv':
      return figures.map(({ name }) => `${name}.${format}`)
  }
}

/** The files of a format, with their provenance; a Dutch sentence when it can't be written here. */
export async function writeFormat(
  format: ExportFormat,
  map: string,
  input: ExportInput,
): Promise<Outcome<readonly ExportFile[], string>> {
  return format === 'pdf' ? writePdf(map, input) : succeed(await writeFiles(format, map, input))
}

async function writePdf(
  map: string,
  { run: { feitenblad }, record, ports }: ExportInput,
): Promise<Outcome<readonly ExportFile[], string>> {
  const printed = await ports.printPdf(renderHtml(feitenblad, await ports.fonts(), ''))
  if (!printed.ok) return printed
  const bytes = sealFile('pdf', record, (json) => finishPdf(printed.value, feitenblad, json))
  return succeed([bytesFile(`${map}.pdf`, bytes)])
}

async function writeFiles(
  format: Exclude<ExportFormat, 'pdf'>,
  map: string,
  input: ExportInput,
): Promise<readonly ExportFile[]> {
  const { run, record, figures, ports } = input
  switch (format) {
    case 'html': {
      const fonts = await ports.fonts()
      return [
        { name: `${map}.html`, text: sealText(record, (json) => renderHtml(run.feitenblad, fonts, json)) },
      ]
    }
    case 'docx':
    case 'pptx': {
      const sheet = officeSheet(
        run.feitenblad,
        await picturesOf(run.feitenblad, ports),
        await logoPicture(run.feitenblad, ports),
      )
      const write = format === 'docx' ? writeDocument : writeSlides
      return [
        bytesFile(
          `${map}.${format}`,
          sealFile(format, record, (json) => write(sheet, json)),
        ),
      ]
    }
    case 'xlsx': {
      const sheets = sheetWorkbook(figures.map((figure) => publishedTable(figure, run)))
      return [
        bytesFile(
          `${map}.xlsx`,
          sealFile('xlsx', record, (json) => writeWorkbook(sheets, json)),
        ),
      ]
    }
    case 'svg': {
      const fonts = await ports.fonts()
      return figures.map((figure) => ({ name: `${figure.name}.svg`, text: sealedSvg(figure, fonts) }))
    }
    case 'png':
      return writeImages(figures, ports)
    case 'csv':
      return figures.map(({ name, figure, record: own }) => ({
        name: `${name}.csv`,
        text: withCsvOrigin(publishedCsv(figure), figure.name, own.notebook),
      }))
  }
}

async function writeImages(
  figures: readonly FigureToWrite[],
  { drawImage }: WorkbenchPorts,
): Promise<readonly ExportFile[]> {
  const files: ExportFile[] = []
  for (const figure of figures)
    files.push(bytesFile(`${figure.name}.png`, await sealedPng(figure, drawImage)))
  return files
}

type DrawnWithRecord = Pick<FigureToWrite, 'figure' | 'svg' | 'record'>

/** The text of a figure's SVG file, with its provenance. */
export const sealedSvg = ({ figure, svg, record }: DrawnWithRecord, fonts: FontFiles): string =>
  sealText(record, (json) => exportSvg(figure, svg, fonts, json))

/** The bytes of a figure's PNG file, with its provenance. */
export async function sealedPng(
  { figure, svg, record }: DrawnWithRecord,
  drawImage: WorkbenchPorts['drawImage'],
): Promise<Uint8Array> {
  const image = await drawImage(exportSvg(figure, svg, null, ''))
  return sealFile('png', record, (json) => exportPng(figure, image, json))
}

/** Pictures of the figures that office programs don't draw themselves, by `notebook.cel`, and of images, by path. */
async function picturesOf(
  feitenblad: Feitenblad,
  { drawImage }: WorkbenchPorts,
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>()
  for (const { reference, figure, svg } of drawnFigures(feitenblad)) {
    if (svg === null || figure.plot !== undefined) continue
    pictures.set(reference, pictureOf(await drawImage(exportSvg(figure, svg, null, ''))))
  }
  for (const block of feitenblad.chapters.flatMap(({ blocks }) => blocks))
    if (block.kind === 'afbeelding') pictures.set(block.path, await imagePicture(block.image, drawImage))
    else if (block.kind === 'netwerk') {
      const { accent, ink } = feitenblad.style
      const svg = networkSvg(block, { accent, ink, paper: '#ffffff' })
      pictures.set(networkKey(block), pictureOf(await drawImage(svg)))
    }
  return pictures
}

async function imagePicture(image: SheetImage, drawImage: WorkbenchPorts['drawImage']): Promise<Picture> {
  if (image.kind === 'svg') return pictureOf(await drawImage(image.text))
  const { kind, bytes, width, height } = image
  return { format: kind, bytes, width: (width * 72) / 96, height: (height * 72) / 96 }
}

async function logoPicture(
  { style: { logo } }: Feitenblad,
  { drawImage }: WorkbenchPorts,
): Promise<Picture | null> {
  if (logo === null) return null
  return imagePicture(logo.image, drawImage)
}

const bytesFile = (name: string, bytes: Uint8Array): ExportFile => ({
  name,
  text: base64(bytes),
  encoding: 'base64',
})

function publishedTable({ reference, figure }: FigureToWrite, { runs }: RunSheet): PublishedTable {
  const [notebook = '', id = ''] = reference.split('.')
  const state = runs.get(notebook)
  const output = state?.cells.find(({ cell }) => cell.id === id)?.output
  if (!state || !output) throw new Error(`Figure ${reference} was drawn from a cell that did not run.`)
  const { data, hidden, shares, decimals, title } = figure
  return {
    ...{ data, hidden, shares, title },
    ...(decimals && { decimals }),
    roles: output.roles,
    totals: output.assessment.protection.totals,
    sources: output.sources,
    flags: cellFlags(state, id, 'publicatie'),
  }
}
