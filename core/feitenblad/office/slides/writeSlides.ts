import type { OfficeFigure, OfficeSheet } from '../model'
import { PackageParts } from '../packageParts'
import { composeSlides } from './composeSlides'
import { addMasters, master, notesMaster, slideLayout, slideNames } from './masters'
import { notesXml, slideXml, titleSlideXml } from './slideXml'
import { slideGrid } from './layout'
import { emu } from './shapes'

/**
 * A sheet as a .pptx, with charts that PowerPoint draws itself, tables, words for who can't see them and notes
 * with sources and caveats. Equal input gives equal bytes.
 *
 * @param record Canonical JSON of the provenance record.
 */
export function writeSlides(sheet: OfficeSheet, record: string): Uint8Array {
  const parts = new PackageParts('ppt')
  const grid = slideGrid(sheet.papers.slide)
  addMasters(parts, grid, sheet.style)
  const foot = `${sheet.organisatie} · ${sheet.titel} · ${sheet.periode}`
  const slides = composeSlides(sheet, grid)
  const names = Array.from({ length: slides.length + 1 }, (_, at) => `ppt/slides/slide${at + 1}.xml`)
  const first = names[0] ?? ''
  parts.relate(first, 'slideLayout', slideLayout)
  const logo = sheet.style.logo === null ? null : parts.picture(first, sheet.style.logo)
  parts.add(first, titleSlideXml(sheet, grid, logo), 'presentationml.slide')
  for (const [at, one] of slides.entries()) {
    const name = names[at + 1] ?? ''
    parts.relate(name, 'slideLayout', slideLayout)
    parts.add(
      name,
      slideXml(one, foot, (drawn) => drawnIn(parts, name, drawn)),
      'presentationml.slide',
    )
    if (one.notes.length === 0) continue
    const notes = `ppt/notesSlides/notesSlide${at + 2}.xml`
    parts.add(notes, notesXml(one.notes), 'presentationml.notesSlide')
    parts.relate(notes, 'notesMaster', notesMaster)
    parts.relate(notes, 'slide', name)
    parts.relate(name, 'notesSlide', notes)
  }
  const masterId = parts.relate(main, 'slideMaster', master)
  const notesId = parts.relate(main, 'notesMaster', notesMaster)
  const listed = names.map(
    (name, at) => `<p:sldId id="${256 + at}" r:id="${parts.relate(main, 'slide', name)}"/>`,
  )
  parts.relate(main, 'theme', 'ppt/theme/theme1.xml')
  const xml = [
    `<p:presentation ${slideNames} saveSubsetFonts="1">`,
    `<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${masterId}"/></p:sldMasterIdLst>`,
    `<p:notesMasterIdLst><p:notesMasterId r:id="${notesId}"/></p:notesMasterIdLst>`,
    `<p:sldIdLst>${listed.join('')}</p:sldIdLst>`,
    `<p:sldSz cx="${emu(grid.width)}" cy="${emu(grid.height)}"/><p:notesSz cx="6858000" cy="9144000"/>`,
    '<p:defaultTextStyle><a:defPPr><a:defRPr lang="nl-NL"/></a:defPPr></p:defaultTextStyle></p:presentation>',
  ].join('')
  parts.add(main, xml, 'presentationml.presentation.main')
  return parts.pack(main, sheet, record)
}

const main = 'ppt/presentation.xml'

/** Letters of a chart: those of the theme, as all on a slide. */
const chartLetters = { size: 11, name: '+mn-lt' }

type Drawn = OfficeFigure['drawn']

const drawnIn = (parts: PackageParts, name: string, drawn: Drawn): string =>
  'plot' in drawn ? parts.chart(name, drawn.plot, chartLetters) : parts.picture(name, drawn.picture)
