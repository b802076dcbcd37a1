import { palettes } from '../../../figures/colours'
import type { PackageParts } from '../packageParts'
import { margin, type Box, type SlideGrid } from './layout'
import type { OfficeStyle } from '../model'
import { emu } from './shapes'

export const slideNames =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

export const master = 'ppt/slideMasters/slideMaster1.xml'
export const slideLayout = 'ppt/slideLayouts/slideLayout1.xml'
export const notesMaster = 'ppt/notesMasters/notesMaster1.xml'

/** What every slide and every page of notes is made on: one master, one layout, colours and letters. */
export function addMasters(parts: PackageParts, grid: SlideGrid, style: OfficeStyle): void {
  const themeXml = themeOf(style)
  const placeholders = placeholdersOf(grid)
  parts.add('ppt/theme/theme1.xml', themeXml, 'theme')
  parts.add('ppt/theme/theme2.xml', themeXml, 'theme')
  const layout = parts.relate(master, 'slideLayout', slideLayout)
  parts.relate(master, 'theme', 'ppt/theme/theme1.xml')
  parts.relate(slideLayout, 'slideMaster', master)
  parts.relate(notesMaster, 'theme', 'ppt/theme/theme2.xml')
  parts.add(master, masterXml(layout, placeholders), 'presentationml.slideMaster')
  parts.add(slideLayout, layoutXml(placeholders), 'presentationml.slideLayout')
  parts.add(notesMaster, notesMasterXml, 'presentationml.notesMaster')
}

const { rule, categories } = palettes.licht
const hex = (colour: string) => colour.slice(1).toUpperCase()

const group = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

function placeholder(id: number, name: string, type: string, box: Box, look: string, field = ''): string {
  const { x, y, width, height } = box
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${type.includes('title') ? 't' : 'ctr'}"><a:normAutofit/></a:bodyPr><a:lstStyle>${look}</a:lstStyle>` +
    `<a:p>${field}<a:endParaRPr lang="nl-NL"/></a:p></p:txBody></p:sp>`
  )
}

const small = (align: string) =>
  `<a:lvl1pPr algn="${align}"><a:defRPr lang="nl-NL" sz="1000"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr>`
const slideNumber =
  '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="nl-NL"/><a:t>‹nr.›</a:t></a:fld>'

function placeholdersOf({ width, height, content }: SlideGrid): string {
  const foot = { y: height - 32, height: 18 }
  const title: Box = { x: margin, y: 46, width: width - 2 * margin, height: content.y - 60 }
  const words: Box = { x: margin, ...foot, width: width - 2 * margin - 120 }
  const number: Box = { x: width - margin - 80, ...foot, width: 80 }
  return [
    placeholder(2, 'Titel', 'type="title"', title, ''),
    placeholder(3, 'Voettekst', 'type="ftr" sz="quarter" idx="11"', words, small('l')),
    placeholder(4, 'Dianummer', 'type="sldNum" sz="quarter" idx="12"', number, small('r'), slideNumber),
  ].join('')
}

const level = (name: string, size: number, bold: boolean) =>
  `<a:${name} algn="l"><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr lang="nl-NL" sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:${name}>`

const masterXml = (layout: string, placeholders: string) =>
  [
    `<p:sldMaster ${slideNames}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`,
    `<p:spTree>${group}${placeholders}</p:spTree></p:cSld>${colourMap}`,
    `<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="${layout}"/></p:sldLayoutIdLst>`,
    '<p:hf hdr="0" dt="0"/>',
    `<p:txStyles><p:titleStyle>${level('lvl1pPr', 26, true)}</p:titleStyle>`,
    `<p:bodyStyle>${level('lvl1pPr', 14, false)}</p:bodyStyle><p:otherStyle>${level('lvl1pPr', 14, false)}</p:otherStyle></p:txStyles></p:sldMaster>`,
  ].join('')

const layoutXml = (placeholders: string) =>
  `<p:sldLayout ${slideNames} type="titleOnly" preserve="1"><p:cSld name="Feitenblad"><p:spTree>${group}${placeholders}</p:spTree></p:cSld>` +
  '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'

const notesMasterXml = [
  `<p:notesMaster ${slideNames}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${group}`,
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Dia"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>',
  '<p:spPr><a:xfrm><a:off x="685800" y="685800"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>',
  placeholder(
    3,
    'Notities',
    'type="body" sz="quarter" idx="1"',
    { x: 54, y: 324, width: 432, height: 340 },
    '',
  ),
  `</p:spTree></p:cSld>${colourMap}<p:notesStyle>${level('lvl1pPr', 12, false)}</p:notesStyle></p:notesMaster>`,
].join('')

const scheme = ({ accent, ink, muted }: OfficeStyle) =>
  [
    ['dk1', hex(ink)],
    ['lt1', 'FFFFFF'],
    ['dk2', hex(muted)],
    ['lt2', hex(rule)],
    ...Array.from({ length: 6 }, (_, at) => [
      `accent${at + 1}`,
      hex(at === 0 ? accent : (categories[at] ?? accent)),
    ]),
    ['hlink', hex(accent)],
    ['folHlink', hex(accent)],
  ].map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const outline = `<a:ln w="9525">${fill}</a:ln>`
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
const font = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`

const themeOf = (style: OfficeStyle): string =>
  [
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Feitenwerk"><a:themeElements>',
    `<a:clrScheme name="Feitenwerk">${scheme(style).join('')}</a:clrScheme>`,
    `<a:fontScheme name="Feitenwerk"><a:majorFont>${font(style.letters)}</a:majorFont><a:minorFont>${font(style.letters)}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="Feitenwerk"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${outline.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  ].join('')
