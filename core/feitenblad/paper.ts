/** What a sheet is made on; `16:9` is a slide of a presentation. */
export const paperKinds = ['a4-liggend', 'a4-staand', '16:9'] as const
export type PaperKind = (typeof paperKinds)[number]

/** Millimetres. */
export interface Paper {
  readonly width: number
  readonly height: number
}

export const papers: Readonly<Record<PaperKind, Paper>> = {
  'a4-liggend': { width: 297, height: 210 },
  'a4-staand': { width: 210, height: 297 },
  '16:9': { width: 338.667, height: 190.5 },
}

/** Of pages (HTML and PDF), slides (PPTX) and documents (DOCX). */
export interface Papers {
  readonly page: Paper
  readonly slide: Paper
  readonly document: Paper
}

/** All on the paper that the sheet names; where it names none, each format has its usual one. */
export const papersOf = (pagina: PaperKind | undefined): Papers => ({
  page: papers[pagina ?? 'a4-liggend'],
  slide: papers[pagina ?? '16:9'],
  document: papers[pagina ?? 'a4-staand'],
})

/** Of an image on a page, in millimetres. */
export const highestImage = ({ height }: Paper): number => Math.floor(Math.min(150, height - 90) * 0.75)

export const isUpright = ({ width, height }: Paper): boolean => height > width

/** CSS pixels. */
export const pixels = (millimetres: number): number => (millimetres * 96) / 25.4
export const points = (millimetres: number): number => Math.round((millimetres * 72) / 25.4)
