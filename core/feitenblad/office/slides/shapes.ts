import { palettes } from '../../../figures/colours'
import { xmlText } from '../../../workbook/xmlText'
import type { OfficeTable, Paragraph, Run } from '../model'
import { solid } from '../chart/textLook'
import { cellSize, looks, rowHeight, tableWidths, type Box, type Placed } from './layout'

const { rule } = palettes.licht

// Colours of the theme: who edits the slides changes them all at once.
const themed = (name: string) => `<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`
const ink = themed('tx1')
const muted = themed('tx2')
const accent = themed('accent1')

/** Of the theme, whatever a program takes for text of a slide's own. */
const letters = '<a:latin typeface="+mn-lt"/>'

export const emu = (points: number) => Math.round(points * 12_700)

const place = ({ x, y, width, height }: Box) =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`

/** The title that a slide is known by. @param box Where it stands on the first slide, larger. */
export function titleShape(id: number, text: string, box: Box | null = null): string {
  const look = `lang="nl-NL"${box === null ? '' : ' sz="4000"'}`
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Titel"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${box === null ? '' : `<a:xfrm>${place(box)}</a:xfrm>`}</p:spPr>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr ${look}/><a:t>${xmlText(text)}</a:t></a:r></a:p></p:txBody></p:sp>`
  )
}

const footLook = `<a:rPr lang="nl-NL" sz="1000">${muted}${letters}</a:rPr>`

/** Foot of a slide: the publication at the left, its number at the right. */
export const footShapes = (id: number, text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Voettekst"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="ftr" sz="quarter" idx="11"/></p:nvPr></p:nvSpPr>` +
  `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r>${footLook}<a:t>${xmlText(text)}</a:t></a:r></a:p></p:txBody></p:sp>` +
  `<p:sp><p:nvSpPr><p:cNvPr id="${id + 1}" name="Dianummer"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr>` +
  `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${footLook}<a:t>‹nr.›</a:t></a:fld></a:p></p:txBody></p:sp>`

/** @param name What the shape is called in a list of the slide's parts. */
export function textShape(id: number, name: string, { box, paragraphs, inset }: Placed): string {
  const around = emu(inset ?? 0)
  const frame = inset === undefined ? '' : `<a:ln w="9525">${solid(rule)}</a:ln>`
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlText(name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${place(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>${frame}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="${around}" tIns="${around}" rIns="${around}" bIns="${around}"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    `${paragraphs.map(paragraphXml).join('')}</p:txBody></p:sp>`
  )
}

export function paragraphXml({ look, runs, level = 0, number }: Paragraph): string {
  const { size, bold = false, after } = looks[look]
  const colour = look === 'klein' ? muted : look === 'getal' ? accent : ink
  const isList = look === 'punt' || (look === 'nummer' && number !== undefined)
  const indent = isList ? ` marL="${emu(18 * (level + 1))}" indent="${emu(-18)}"` : ''
  const bullet =
    look === 'punt'
      ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>'
      : look === 'nummer' && number !== undefined
        ? `<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod" startAt="${number}"/>`
        : '<a:buNone/>'
  const text = runs.map((run) => runXml(run, size, colour, bold, look === 'citaat'))
  return `<a:p><a:pPr${indent}><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${after * 100}"/></a:spcAft>${bullet}</a:pPr>${text.join('')}</a:p>`
}

function runXml(run: Run, size: number, colour: string, bold: boolean, italic: boolean): string {
  const look = `lang="nl-NL" sz="${size * 100}" b="${bold || run.bold === true ? 1 : 0}" i="${italic || run.italic === true ? 1 : 0}"`
  const lines = run.text
    .split('\n')
    .map((line) => `<a:r><a:rPr ${look}>${colour}${letters}</a:rPr><a:t>${xmlText(line)}</a:t></a:r>`)
  return lines.join(`<a:br><a:rPr ${look}/></a:br>`)
}

export interface Named {
  readonly title: string
  readonly alternative: string
}

const named = (id: number, name: string, { title, alternative }: Named) =>
  `<p:cNvPr id="${id}" name="${xmlText(name)}" descr="${xmlText(alternative)}" title="${xmlText(title)}"/>`

export const chartShape = (id: number, box: Box, relation: string, about: Named): string =>
  `<p:graphicFrame><p:nvGraphicFramePr>${named(id, 'Grafiek', about)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
  `<p:xfrm>${place(box)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`

export const pictureShape = (id: number, box: Box, relation: string, about: Named): string =>
  `<p:pic><p:nvPicPr>${named(id, 'Figuur', about)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
  `<p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
  `<p:spPr><a:xfrm>${place(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`

/** A table whose first row and first column are heads. */
export function tableShape(id: number, { x, y, width }: Omit<Box, 'height'>, table: OfficeTable): string {
  const { head, rows, caption } = table
  const widths = tableWidths(table, width)
  const texts = [head.map(({ text }) => text), ...rows]
  const heights = texts.map((row) => rowHeight(row, widths))
  const box = { x, y, width: sum(widths), height: sum(heights) }
  const cell = (text: string, column: number, isHead: boolean) => {
    const align = head[column]?.isNumber ? 'r' : 'l'
    const run = `<a:r><a:rPr lang="nl-NL" sz="${cellSize * 100}" b="${isHead ? 1 : 0}">${ink}${letters}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`
    const line = (side: string, colour: string) => `<a:${side} w="9525">${colour}</a:${side}>`
    const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`
    const lines = `${none('lnL')}${none('lnR')}${isHead ? line('lnT', muted) : none('lnT')}${line('lnB', isHead ? muted : solid(rule))}`
    return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="${align}"/>${run}</a:p></a:txBody><a:tcPr marL="50800" marR="101600" marT="38100" marB="38100">${lines}<a:noFill/></a:tcPr></a:tc>`
  }
  const body = texts.map(
    (row, at) =>
      `<a:tr h="${emu(heights[at] ?? 0)}">${row.map((text, column) => cell(text, column, at === 0)).join('')}</a:tr>`,
  )
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Tabel" descr="${xmlText(caption)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm>${place(box)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr firstRow="1" firstCol="1"/><a:tblGrid>${widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')}</a:tblGrid>${body.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
