import { line } from '../blockParts'
import { xmlText } from '../../../workbook/xmlText'
import { fitted } from '../fitted'
import type { OfficeFigure, OfficeSheet } from '../model'
import type { Slide } from './composeSlides'
import { figureWords } from './figureWords'
import { margin, textHeight, type Box, type SlideGrid } from './layout'
import type { SlideItem } from './placeBands'
import { slideNames } from './masters'
import { chartShape, footShapes, pictureShape, tableShape, textShape, titleShape } from './shapes'

/** Shapes in the order in which they are read. */
export function slideXml(
  { title, place, items }: Slide,
  foot: string,
  relate: (drawn: OfficeFigure['drawn']) => string,
): string {
  let id = 1
  const next = () => (id += 1)
  const shapes = [
    ...(place === null
      ? []
      : [textShape(next(), 'Plaats', { box: placeBox, paragraphs: [line('klein', place)] })]),
    titleShape(next(), title),
    ...items.flatMap((item) => itemShapes(item, next, relate)),
    footShapes(next(), foot),
  ]
  return whole(shapes)
}

function itemShapes(
  item: SlideItem,
  next: () => number,
  relate: (drawn: OfficeFigure['drawn']) => string,
): readonly string[] {
  switch (item.kind) {
    case 'tekst':
      return [textShape(next(), 'Tekst', item)]
    case 'tabel':
      return [tableShape(next(), item.box, item.table)]
    case 'figuur':
      return figureShapes(item, next, relate)
  }
}

const placeBox: Box = { x: margin, y: 30, width: 500, height: 16 }

const whole = (shapes: readonly string[]) =>
  `<p:sld ${slideNames}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>` +
  `${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`

const logoRoom = { width: 220, height: 64 }

/** The first slide: what it is, of whom, over which period. */
export function titleSlideXml(
  { titel, thema, periode, organisatie, style }: OfficeSheet,
  { width: slideWidth }: SlideGrid,
  logo: string | null,
): string {
  const width = slideWidth - 2 * margin
  return whole([
    textShape(2, 'Thema', {
      box: { x: margin, y: 150, width, height: 20 },
      paragraphs: [line('label', `Feitenblad ${thema}`)],
    }),
    titleShape(3, titel, { x: margin, y: 178, width, height: 110 }),
    textShape(4, 'Uitgave', {
      box: { x: margin, y: 300, width, height: 60 },
      paragraphs: [line('tekst', periode), line('tekst', organisatie)],
    }),
    ...(style.logo === null || logo === null
      ? []
      : [
          pictureShape(5, { x: margin, y: 48, ...fitted(style.logo, logoRoom) }, logo, {
            title: 'Logo',
            alternative: style.logo.alt,
          }),
        ]),
  ])
}

function figureShapes(
  { figure, box }: Extract<SlideItem, { kind: 'figuur' }>,
  next: () => number,
  relate: (drawn: OfficeFigure['drawn']) => string,
): readonly string[] {
  const { title, drawn } = figure
  const { above: head, below: under } = figureWords(figure)
  const [above, below] = [textHeight(head, box.width), textHeight(under, box.width)]
  if ('picture' in drawn) {
    const room = under.length === 0 ? box : { width: box.width, height: box.height - below - 8 }
    const size = fitted(drawn.picture, room)
    const about = title === '' ? { ...figure, title: 'Afbeelding' } : figure
    const picture = pictureShape(next(), { ...box, ...size }, relate(drawn), about)
    if (under.length === 0) return [picture]
    const foot = { ...box, y: box.y + size.height + 8, height: below }
    return [picture, textShape(next(), 'Bron', { box: foot, paragraphs: under })]
  }
  // Higher than wide it no longer reads as one drawing.
  const height = Math.min(box.height - above - below - 12, box.width)
  const chart = { ...box, y: box.y + above + 4, height }
  return [
    textShape(next(), 'Titel van de figuur', { box: { ...box, height: above }, paragraphs: head }),
    chartShape(next(), chart, relate(drawn), figure),
    textShape(next(), 'Toelichting', {
      box: { ...box, y: chart.y + height + 8, height: below },
      paragraphs: under,
    }),
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
