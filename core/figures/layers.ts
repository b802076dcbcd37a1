/** Pieces of a vega-lite layer that stand at pixels of the plot: texts, lines and small blocks beside the marks. */

export interface PlacedText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly colour: string
  readonly weight?: 400 | 600
  readonly align?: 'left' | 'center' | 'right'
  /** Degrees clockwise. */
  readonly angle?: number
  /** Drawn with a broad edge of its own colour. */
  readonly halo?: boolean
  /** What a screen reader says for it; without it the text is decoration beside a mark that says the same. */
  readonly description?: string
}

export interface PlacedLine {
  readonly x: number
  readonly y: number
  readonly x2: number
  readonly y2: number
}

export interface PlacedBlock extends PlacedLine {
  readonly fill: string
  readonly stroke: string
}

/** `y` is a text's middle. Texts of one style share a layer, in the order in which the styles appear. */
export function textLayers(texts: readonly PlacedText[]): object[] {
  const styles = new Map<string, PlacedText[]>()
  for (const placed of texts) {
    const { size, colour, weight, align, angle, halo, description } = placed
    const style = [size, colour, weight, align, angle, halo, description].join('|')
    styles.set(style, [...(styles.get(style) ?? []), placed])
  }
  return [...styles.values()].map(textLayer)
}

/** Paper around texts that lines run behind. */
export function haloLayers(texts: readonly PlacedText[], paper: string): object[] {
  return textLayers(
    texts.map(({ x, y, text, size, weight, align }) => {
      return { x, y, text, size, weight, align, colour: paper, halo: true }
    }),
  )
}

export function lineLayer(lines: readonly PlacedLine[], colour: string, width: number): object[] {
  if (lines.length === 0) return []
  const mark = { type: 'rule', color: colour, strokeWidth: width, aria: false }
  return [{ data: { values: lines }, mark, encoding: atPixels(true) }]
}

export function blockLayer(blocks: readonly PlacedBlock[]): object[] {
  if (blocks.length === 0) return []
  const encoding = {
    ...atPixels(true),
    fill: { field: 'fill', type: 'nominal', scale: null },
    stroke: { field: 'stroke', type: 'nominal', scale: null },
  }
  return [{ data: { values: blocks }, mark: { type: 'rect', strokeWidth: 1, aria: false }, encoding }]
}

/** A small triangle, the sign of a caveat. */
export function triangleLayer(places: readonly { x: number; y: number }[], colour: string): object[] {
  if (places.length === 0) return []
  const mark = { type: 'point', shape: 'triangle-up', size: 58, filled: true, opacity: 1, color: colour }
  return [{ data: { values: places }, mark: { ...mark, aria: false }, encoding: atPixels(false) }]
}

function textLayer(texts: readonly PlacedText[]): object {
  const [first = { size: 12, colour: '' }] = texts
  const { size, colour, weight = 400, align = 'left', angle, halo, description }: Partial<PlacedText> = first
  const aria = description === undefined ? { aria: false } : { description, ariaRoleDescription: 'tekst' }
  return {
    data: { values: texts.map(({ x, y, text }) => ({ x, y, text })) },
    mark: {
      type: 'text',
      fontSize: size,
      fontWeight: weight,
      color: colour,
      align,
      baseline: 'middle',
      ...(angle === undefined ? {} : { angle }),
      ...(halo ? { stroke: colour, strokeWidth: 5, strokeJoin: 'round' } : {}),
      ...aria,
    },
    encoding: { ...atPixels(false), text: { field: 'text', type: 'nominal' } },
  }
}

function atPixels(range: boolean): object {
  const place = { type: 'quantitative', scale: null, axis: null }
  const ends = range ? { x2: { field: 'x2' }, y2: { field: 'y2' } } : {}
  return { x: { field: 'x', ...place }, y: { field: 'y', ...place }, ...ends }
}
