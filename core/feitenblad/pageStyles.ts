import type { HouseStyle } from './houseStyle'
import { rowGap } from './layout/grid'
import { gridRows } from './layout/gridPlace'
import { highestImage, isUpright, type Paper } from './paper'

/**
 * Styles of the pages of a feitenblad, for the exported file and for the preview alike. Light only: it is paper.
 * Everything hangs below `.blad`, so that a host page keeps its own look. Only the exported file, whose pages stand in
 * its `main`, gives up the page on a narrow screen; a preview stays a page.
 */
export const pageStyles = (paper: Paper, style: HouseStyle): string => `
.blad {
  --inkt: ${style.ink}; --gedempt: ${style.muted}; --lijn: #e2dfd8; --papier: #ffffff; --accent: ${style.accent};
  --blokkeert: #9c2f1b; --waarschuwt: #8a5a00; --informeert: #35618e;
  --schreefloos: ${style.letters === 'Source Serif 4' ? serif : sans};
  --schreef: ${style.letters === 'Source Sans 3' ? sans : serif};
  box-sizing: border-box; width: ${paper.width}mm; min-height: ${paper.height}mm; padding: 12mm 14mm 10mm; margin: 0 auto;
  display: flex; flex-direction: column;
  background: var(--papier); color: var(--inkt);
  font: 400 10.5pt/1.45 var(--schreefloos); font-variant-numeric: tabular-nums lining-nums;
  hyphens: auto; overflow-wrap: break-word; -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
.blad *, .blad *::before { box-sizing: border-box; }
.blad p, .blad h1, .blad h2, .blad h3, .blad h4, .blad ul, .blad ol { margin: 0; padding: 0; }
.blad a { color: inherit; text-decoration-color: var(--lijn); text-underline-offset: 2px; }
.blad a:focus-visible, .blad summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

.blad-kop { padding-bottom: 5mm; }
.logo { float: right; height: 14mm; max-width: 60mm; margin: 0 0 2mm 6mm; object-fit: contain; object-position: right top; }
.blad-thema {
  display: flex; justify-content: space-between; gap: 5mm; padding-bottom: 1.6mm;
  border-bottom: .75pt solid var(--inkt); margin-bottom: 5mm !important;
  font-size: 9.5pt; letter-spacing: .06em; font-variant-caps: all-small-caps; color: var(--gedempt);
}
.blad-thema span:first-child { color: var(--accent); font-weight: 600; }
.blad h1 { font: 600 26pt/1.15 var(--schreefloos); letter-spacing: -.01em; margin-bottom: 2mm; hyphens: manual; }
.blad h2 { font: 600 18pt/1.2 var(--schreefloos); hyphens: manual; text-wrap: balance; }
.blad h3 { font: 600 11pt/1.3 var(--schreefloos); margin: 4mm 0 1.5mm; }
.vervolg { color: var(--gedempt); font-weight: 400; font-size: .7em; }

.blad-inhoud { flex: 1; display: flex; flex-direction: column; gap: 10mm; }
.hoofdstuk { display: flex; flex-direction: column; gap: 7mm; }
.hoofdstuk-kop { margin-bottom: -2mm; }
.hoofdstuk + .hoofdstuk { border-top: .75pt solid var(--inkt); padding-top: 4mm; }
.hoofdstuk-plaats { color: var(--gedempt); font-size: 9.5pt; letter-spacing: .06em; font-variant-caps: all-small-caps; }
.eerste > .hoofdstuk:first-child h2 { font-size: 14pt; color: var(--gedempt); }
.band { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); column-gap: 5mm; align-items: start; }
.kolom { display: flex; flex-direction: column; gap: 6mm; min-width: 0; }
${gridClasses}
.blad:has(.raster) { height: ${paper.height}mm; }
.blad-inhoud:has(.raster), .hoofdstuk:has(> .raster) { min-height: 0; flex: 1; }
.raster { flex: 1; min-height: 0; display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); grid-template-rows: repeat(${gridRows}, minmax(0, 1fr)); gap: ${rowGap}mm 5mm; }
.cel { min-width: 0; min-height: 0; }
:is(.b8, .b9, .b10, .b11, .b12) > .tekst { font-size: 12pt; }
:is(.tekst, .citaat, .leeg) { max-width: 178mm; }
.band:has(> .kolom > .activiteit) { align-items: stretch; }
.band > .kolom > .activiteit { flex: 1; }
.doorlopend { display: block; }

.tekst { font: 400 11pt/1.5 var(--schreef); }
.tekst p + p, .tekst ul, .tekst ol, .tekst table { margin-top: 2.6mm !important; }
.tekst ul, .tekst ol { padding-left: 5mm !important; }
.tekst strong { font-weight: 600; }

.kerncijfer { border-top: 2pt solid var(--accent); padding-top: 2.5mm; }
.kerncijfer-getal { display: block; font: 600 34pt/1.05 var(--schreefloos); letter-spacing: -.015em; margin-bottom: 1mm; }
.kerncijfer-label { font-size: 11.5pt; line-height: 1.35; font-weight: 600; }
.kerncijfer-basis { color: var(--gedempt); font-size: 9.5pt; margin-top: 1.2mm !important; }

.citaat { margin: 0; padding-left: 5mm; border-left: 2pt solid var(--accent); }
.blad blockquote { margin: 0; font: italic 400 13pt/1.45 var(--schreef); }
.blad blockquote p + p { margin-top: 2mm; }
.citaat figcaption { color: var(--gedempt); font-size: 9.5pt; margin-top: 1.5mm; }
.citaat figcaption::before { content: '– '; }
.zonder-toestemming { color: var(--blokkeert); font-weight: 600; font-size: 9.5pt; margin-top: 1.5mm !important; }

.afbeelding { margin: 0; }
.afbeelding img { display: block; max-width: 100%; width: auto; height: auto; max-height: ${highestImage(paper)}mm; }
.afbeelding figcaption { color: var(--gedempt); font-size: 8.5pt; margin-top: 1mm; }

.doelen { display: grid; grid-template-columns: repeat(auto-fit, minmax(60mm, 1fr)); gap: 4mm 6mm; align-content: start; }
.doelsoort h3 { margin: 0 0 1.5mm; padding-bottom: 1mm; border-bottom: 1pt solid var(--accent); }
.doelsoort ul { padding-left: 4.5mm; }
.doelsoort li + li { margin-top: 1.2mm; }

.netwerk svg { display: block; width: 100%; max-width: 165mm; height: auto; margin-bottom: 3mm; }
.netwerk h3 { margin: 0 0 1mm; font-size: 11pt; }
.netwerk dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: .6mm 4mm; font-size: 9.5pt; }
.netwerk dt { font-weight: 600; }
.netwerk dd { margin: 0; }
${isUpright(paper) ? '' : networkBesideStyles.trim()}

.activiteit { border: .75pt solid var(--lijn); border-top: 2pt solid var(--accent); padding: 3.5mm 4mm 3mm; }
.activiteit h3 { margin: 0 0 1mm; font-size: 12pt; }
.activiteit dl { margin: 2mm 0 0; display: flex; flex-wrap: wrap; gap: 1mm 7mm; }
.activiteit dt { color: var(--gedempt); font-size: 8.5pt; }
.activiteit dd { margin: 0; font-weight: 600; }
.blad .dimensies { list-style: none; display: flex; flex-wrap: wrap; gap: 1mm 4mm; margin-top: 2.5mm; padding-top: 2mm; border-top: .5pt solid var(--lijn); font-size: 9pt; }
.dimensies li { display: flex; align-items: center; gap: 1.5mm; }
.dimensies svg { flex: none; color: var(--accent); }

.tabelblok caption { font-weight: 600; font-size: 11pt; color: var(--inkt); }
.tabelblok table { width: 100%; }

.tekening svg { display: block; width: 100%; height: auto; }
.blad .noten { list-style: none; margin-top: 1.5mm; font-size: 8.5pt; line-height: 1.4; color: var(--gedempt); hyphens: manual; }
.noten.veel { columns: 2; column-gap: 8mm; }
.noten li { break-inside: avoid; margin-bottom: .8mm; }
.noten .voorbehoud { padding-left: 4mm; color: var(--inkt); }
.noten .voorbehoud > span { float: left; margin-left: -4mm; color: var(--waarschuwt); font-size: 7pt; line-height: 1.7; }
.bronmerk { color: var(--gedempt); font-size: 8.5pt; margin-top: 1mm !important; }
.ingehouden { border: .75pt solid var(--lijn); border-left: 3pt solid var(--gedempt); padding: 5mm 6mm; }
.ingehouden-titel { font-weight: 600; font-size: 12pt; margin-bottom: 1.5mm !important; }
.leeg { color: var(--gedempt); font: italic 400 12pt/1.5 var(--schreef); padding-top: 4mm !important; }

.gegevens { margin-top: 2mm; font-size: 9.5pt; }
.gegevens summary { color: var(--gedempt); cursor: pointer; width: fit-content; padding: 1mm 0; }
.gegevens[open] { border-left: 2pt solid var(--lijn); padding-left: 4mm; }
.gegevens p { max-width: 70ch; margin-bottom: 2mm; }
.tabel { overflow-x: auto; }
.blad table { border-collapse: collapse; min-width: 75mm; font: 400 9.5pt/1.35 var(--schreefloos); hyphens: manual; }
.blad caption { text-align: left; color: var(--gedempt); padding-bottom: 1mm; }
.blad th, .blad td { text-align: left; font-weight: 400; padding: .8mm 4mm .8mm 0; border-bottom: .5pt solid var(--lijn); vertical-align: top; }
.blad thead th { font-weight: 600; border-bottom: .75pt solid var(--gedempt); }
.blad .getal { text-align: right; }
.tabel-noot { color: var(--gedempt); font-size: 9pt; margin-top: 1mm !important; }

.leeswijzer { font: 400 11pt/1.5 var(--schreef); max-width: 160mm; margin-bottom: 6mm !important; }
.beperkingen { list-style: none; columns: 2; column-gap: 8mm; }
.beperking { break-inside: avoid; margin-bottom: 4mm; padding-left: 3.5mm; border-left: 2pt solid var(--informeert); }
.beperking.waarschuwt { border-color: var(--waarschuwt); }
.beperking.blokkeert { border-color: var(--blokkeert); }
.beperking-soort { font-size: 8.5pt; letter-spacing: .04em; font-weight: 600; color: var(--informeert); }
.waarschuwt > .beperking-soort { color: var(--waarschuwt); }
.blokkeert > .beperking-soort { color: var(--blokkeert); }
.beperking-reden { font-style: italic; }
.beperking-plaats { color: var(--gedempt); font-size: 9pt; }
.ingehouden-lijst, .bronnenlijst { padding-left: 5mm !important; max-width: 200mm; }
.bronnenlijst li { margin-bottom: 2.5mm; padding-left: 1mm; }
.kenmerk { display: block; color: var(--gedempt); font-size: 9pt; }
.bijlage-inhoud { columns: 2; column-gap: 8mm; font-size: 9.5pt; }
.bijlage-deel { margin-bottom: 6mm; }
.bijlage-deel h3 { margin-top: 0; break-after: avoid; }
.bijlage-deel p { margin-bottom: 2mm; color: var(--gedempt); font-size: 9pt; }
.bijlage-deel tr { break-inside: avoid; }
.bijlage-deel table { width: 100%; min-width: 0; font-size: 8.5pt; }
.bijlage-deel :is(th, td) { padding-right: 2mm; overflow-wrap: anywhere; }

.blad-voet { margin-top: 6mm; padding-top: 2mm; border-top: .5pt solid var(--lijn); font-size: 8.5pt; line-height: 1.4; color: var(--gedempt); hyphens: manual; }
.blad-bronnen { list-style: none; margin-bottom: 1mm !important; }
.blad-bronnen b { color: var(--inkt); font-weight: 600; }
.blad-uitgave { display: flex; justify-content: space-between; gap: 5mm; }
.blad-nummer { white-space: nowrap; }

.overslaan { position: absolute; left: -200vw; }
.overslaan:focus { left: 4mm; top: 4mm; background: #fff; padding: 2mm 4mm; z-index: 1; }

@media screen {
  body:has(> main > .blad) { margin: 0; background: #e9e6df; }
  main > .blad { margin: 8mm auto; box-shadow: 0 1px 3px rgb(28 36 48 / .16); }
  .bijlage { display: none; }
}
@media screen and (max-width: ${Math.ceil(paper.width) + 3}mm) {
  main > .blad { width: auto; height: auto; min-height: 0; margin: 0 0 6mm; padding: 6mm 5mm; }
  main > .blad :is(.band, .raster) { display: flex; flex-direction: column; gap: 6mm; }
  main > .blad .tekening { overflow-x: auto; }
  main > .blad .tekening svg { min-width: 130mm; max-height: none; }
  main > .blad .beperkingen { columns: 1; }
  main > .blad :is(.blad-thema, .blad-uitgave) { flex-wrap: wrap; gap: 0 5mm; }
}
@media print {
  @page { size: ${paper.width}mm ${paper.height}mm; margin: 0; }
  body { margin: 0; }
  .blad { break-after: page; break-inside: auto; }
  .blad:last-child { break-after: auto; }
  .gegevens, .overslaan { display: none; }
  .tabel { overflow: visible; }
  .bijlage-deel:last-child { margin-bottom: 0; }
  .bijlage { display: flex; min-height: 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
}
`

const sans = "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif"
const serif = "'Source Serif 4', 'Source Serif Pro', Georgia, serif"

/** Where a column begins, and how many of the twelve it takes. */
const gridClasses = Array.from(
  { length: 12 },
  (_, at) =>
    `.k${at + 1} { grid-column-start: ${at + 1}; } .b${at + 1} { grid-column-end: span ${at + 1}; } .r${at + 1} { grid-row-start: ${at + 1}; } .h${at + 1} { grid-row-end: span ${at + 1}; }`,
).join('\n')

/** Across there is room for the list beside the drawing. */
const networkBesideStyles = `
.b12 > .netwerk { display: grid; grid-template-columns: minmax(0, 165mm) 1fr; grid-template-rows: auto 1fr; column-gap: 8mm; }
.b12 > .netwerk svg { grid-row: 1 / span 3; margin: 0; }
.b12 > .netwerk dl { display: block; }
.b12 > .netwerk dt { margin-top: 1.2mm; }
`
