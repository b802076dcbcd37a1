import { palettes } from '../../../figures/colours'
import type { OfficeStyle } from '../model'
import type { DocumentPage } from './documentPage'

export const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

export const settingsXml = [
  `<w:settings ${wordNames}><w:compat>`,
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
  '</w:compat><w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
].join('')

const hex = (colour: string) => colour.slice(1).toUpperCase()
const rule = hex(palettes.licht.rule)

/** Without the `#`. */
type Colours = Record<'accent' | 'ink' | 'muted', string>

interface StyleLook {
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  /** Half points. */
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly colour?: string | undefined
  /** Twentieths of a point. */
  readonly before?: number
  readonly after?: number
  /** 240 is a line of its own height. */
  readonly line?: number
  readonly outline?: number
  readonly keepNext?: boolean
  readonly tabs?: string
  readonly indent?: number
}

function styleXml(id: string, look: StyleLook): string {
  const { name, basedOn = 'Normal', next, size, bold, italic, colour, before = 0, after = 0 } = look
  const { line, outline, keepNext = false, tabs = '', indent } = look
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/><w:pPr>',
    keepNext ? '<w:keepNext/>' : '',
    tabs,
    `<w:spacing w:before="${before}" w:after="${after}"${line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`}/>`,
    indent === undefined ? '' : `<w:ind w:left="${indent}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    '</w:pPr><w:rPr>',
    bold === undefined ? '' : `<w:b w:val="${bold ? 1 : 0}"/>`,
    italic === undefined ? '' : `<w:i w:val="${italic ? 1 : 0}"/>`,
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/>`,
    '</w:rPr></w:style>',
  ].join('')
}

const looks = ({ line }: DocumentPage, { accent, muted }: Colours): Readonly<Record<string, StyleLook>> => ({
  Title: { name: 'Title', size: 52, bold: true, after: 80, next: 'Subtitle' },
  Subtitle: { name: 'Subtitle', size: 24, colour: muted, after: 40 },
  Heading1: { name: 'heading 1', size: 34, bold: true, before: 480, after: 40, outline: 0, keepNext: true },
  Heading2: { name: 'heading 2', size: 24, bold: true, before: 200, after: 60, outline: 1, keepNext: true },
  Plaats: { name: 'Plaats', size: 19, colour: accent, after: 160, keepNext: true },
  Caption: { name: 'caption', size: 23, bold: true, before: 240, after: 60, keepNext: true },
  Kerncijfer: { name: 'Kerncijfer', size: 60, bold: true, colour: accent, before: 160, keepNext: true },
  Label: { name: 'Label', bold: true, after: 20, keepNext: true },
  Klein: { name: 'Klein', size: 18, colour: muted, after: 40, line: 245 },
  Bronkop: { name: 'Bronkop', size: 18, bold: true, colour: muted, before: 200, after: 20, keepNext: true },
  Quote: { name: 'Quote', italic: true, size: 25, before: 160, after: 60, indent: 284 },
  ListBullet: { name: 'List Bullet', after: 40 },
  ListNumber: { name: 'List Number', after: 40 },
  Tabelkop: { name: 'Tabelkop', size: 19, bold: true, before: 30, after: 30, keepNext: true },
  Tabelcel: { name: 'Tabelcel', size: 19, before: 20, after: 20 },
  Figuur: { name: 'Figuur', after: 60, keepNext: true },
  /** Ends a row of columns; takes no room. */
  Kolomeinde: { name: 'Kolomeinde', size: 2, line: 20 },
  Footer: {
    name: 'footer',
    size: 17,
    colour: muted,
    tabs: `<w:tabs><w:tab w:val="right" w:pos="${line}"/></w:tabs>`,
  },
})

export function stylesXml(page: DocumentPage, style: OfficeStyle): string {
  const { letters } = style
  const colours = { accent: hex(style.accent), ink: hex(style.ink), muted: hex(style.muted) }
  const { ink, muted } = colours
  return [
    `<w:styles ${wordNames}><w:docDefaults><w:rPrDefault><w:rPr>`,
    `<w:rFonts w:ascii="${letters}" w:hAnsi="${letters}" w:eastAsia="${letters}" w:cs="${letters}"/>`,
    `<w:color w:val="${ink}"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="57" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="table" w:styleId="Tabel"><w:name w:val="Tabel"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>',
    `<w:top w:val="single" w:sz="6" w:space="0" w:color="${muted}"/><w:bottom w:val="single" w:sz="6" w:space="0" w:color="${muted}"/>`,
    `<w:insideH w:val="single" w:sz="4" w:space="0" w:color="${rule}"/></w:tblBorders></w:tblPr>`,
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="${muted}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>`,
    ...Object.entries(looks(page, colours)).map(([id, look]) => styleXml(id, look)),
    '</w:styles>',
  ].join('')
}
