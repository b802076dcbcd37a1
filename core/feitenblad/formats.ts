/** What a feitenblad is exported as: a whole sheet (`pdf`, `docx`, `pptx`, `html`, `xlsx`) or each of its figures (`svg`, `png`, `csv`). */
export const exportFormats = ['html', 'pdf', 'docx', 'pptx', 'svg', 'png', 'csv', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** As a person reads it in a list to choose from. */
export const formatNames: Readonly<Record<ExportFormat, string>> = {
  html: 'Webpagina (HTML)',
  pdf: 'Document om te lezen en af te drukken (PDF)',
  docx: 'Document (Word, DOCX)',
  pptx: 'Presentatie (PowerPoint, PPTX)',
  svg: 'Figuren als tekening (SVG)',
  png: 'Figuren als afbeelding (PNG, 300 dpi)',
  csv: 'Gegevens per figuur (CSV)',
  xlsx: 'Gegevens in een werkboek (XLSX)',
}
