/** The look of a chart's texts. */
export const textLook = (look: TextLook): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${defaultRun(look)}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`

/** The letters of a chart. */
export interface Letters {
  /** Points. */
  readonly size: number
  /** Name of the typeface; `+mn-lt` is that of the theme. */
  readonly name: string
}

export interface TextLook {
  readonly letters: Letters
  /** `#rrggbb` */
  readonly colour: string
  readonly bold?: boolean
}

const attributes = ({ letters: { size }, bold = false }: TextLook) =>
  `lang="nl-NL" sz="${size * 100}" b="${bold ? 1 : 0}"`

const defaultRun = (look: TextLook) =>
  `<a:defRPr ${attributes(look)}>${solid(look.colour)}${typeface(look)}</a:defRPr>`

const typeface = ({ letters: { name } }: TextLook) => `<a:latin typeface="${name}"/>`

/** A text of a chart's own. */
export const richText = (escaped: string, look: TextLook): string =>
  `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${defaultRun(look)}</a:pPr>` +
  `<a:r><a:rPr ${attributes(look)}>${solid(look.colour)}${typeface(look)}</a:rPr><a:t>${escaped}</a:t></a:r></a:p></c:rich></c:tx>`

/** @param colour `#rrggbb` */
export const solid = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`
