import { line } from '../blockParts'
import { xmlText } from '../../../workbook/xmlText'
import type { OfficeFigure, OfficeSheet, Paragraph } from '../model'
import type { Slide } from './composeSlides'
import { content, figureBox, slide as size, textHeight, type Box } from './layout'
import { slideNames } from './masters'
import { chartShape, footShapes, pictureShape, tableShape, textShape, titleShape } from './shapes'

/** Shapes in the order in which they are read. */
export function slideXml(
  { title, place, texts, figure, table }: Slide,
  foot: string,
  relate: (drawn: OfficeFigure['drawn']) => string,
): string {
  let id = 1
  const next = () => (id += 1)
  const shapes = [
    ...(place === null ? [] : [textShape(next(), 'Plaats', placeBox, [line('klein', place)])]),
    titleShape(next(), title),
    ...texts.map(({ box, paragraphs }) => textShape(next(), 'Tekst', box, paragraphs)),
    ...(figure === null ? [] : figureShapes(figure, next, relate)),
    ...(table === null ? [] : [tableShape(next(), content.x, content.y + 24, table)]),
    footShapes(next(), foot),
  ]
  return whole(shapes)
}

const placeBox: Box = { x: size.margin, y: 30, width: 500, height: 16 }

const whole = (shapes: readonly string[]) =>
  `<p:sld ${slideNames}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>` +
  `${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`

/** The first slide: what it is, of whom, over which period. */
export const titleSlideXml = ({ titel, thema, periode, organisatie }: OfficeSheet): string =>
  whole([
    textShape(2, 'Thema', { x: size.margin, y: 150, width: 800, height: 20 }, [
      line('label', `Feitenblad ${thema}`),
    ]),
    titleShape(3, titel, { x: size.margin, y: 178, width: size.width - 2 * size.margin, height: 110 }),
    textShape(4, 'Uitgave', { x: size.margin, y: 300, width: 800, height: 60 }, [
      line('tekst', periode),
      line('tekst', organisatie),
    ]),
  ])

function figureShapes(
  { figure, isWide }: NonNullable<Slide['figure']>,
  next: () => number,
  relate: (drawn: OfficeFigure['drawn']) => string,
): readonly string[] {
  const { title, subtitle, drawn, notes } = figure
  const box = isWide ? content : figureBox
  if ('picture' in drawn) {
    const { width, height } = drawn.picture
    const scale = Math.min(box.width / width, box.height / height)
    return [
      pictureShape(next(), { ...box, width: width * scale, height: height * scale }, relate(drawn), figure),
    ]
  }
  const head = [line('kop', title), ...(subtitle === '' ? [] : [line('klein', subtitle)])]
  const { reference } = drawn.plot
  const under: readonly Paragraph[] = [
    ...(reference === null ? [] : [line('klein', `Ter vergelijking: ${reference.text}`)]),
    ...notes.map(({ text }) => line('klein', text)),
  ]
  const [above, below] = [textHeight(head, box.width), textHeight(under, box.width)]
  const chart = { ...box, y: box.y + above + 4, height: box.height - above - below - 12 }
  return [
    textShape(next(), 'Titel van de figuur', { ...box, height: above }, head),
    chartShape(next(), chart, relate(drawn), figure),
    textShape(next(), 'Toelichting', { ...box, y: box.y + box.height - below, height: below }, under),
  ]
}

/** What stands on the page under a slide. */
export function notesXml(notes: readonly string[]): string {
  const paragraphs = notes.map(
    (text) => `<a:p><a:r><a:rPr lang="nl-NL"/><a:t>${xmlText(text)}</a:t></a:r></a:p>`,
  )
  return [
    `<p:notes ${slideNames}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>`,
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Dia"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>',
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notities"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr>',
    `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`,
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>',
  ].join('')
}
