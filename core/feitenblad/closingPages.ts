import type { Element } from 'hast'
import type { Mark } from './blockMarks'
import type { PageNumber } from './pageFoot'
import { h } from './hast'
import type { Feitenblad } from './model'
import { pageFoot } from './pageFoot'
import { pageHead } from './pageHead'
import { papersOf } from './paper'
import { placesText, splitCaveats } from './splitCaveats'
import { sourceText, splitSources } from './splitSources'

export const severities = { blokkeert: 'Beperking', waarschuwt: 'Let op', informeert: 'Ter informatie' }

/** "Leeswijzer en beperkingen": every caveat that occurs, with what it stands on, on as many pages as it takes. */
export function limitsPages(feitenblad: Feitenblad, mark: Mark): ((at: PageNumber) => Element)[] {
  const pages = splitCaveats(feitenblad.caveats, papersOf(feitenblad.pagina).page)
  return pages.map((caveats, index) => (at) => {
    const isLast = index === pages.length - 1
    const title = limitsTitle(index)
    return closingPage(
      { feitenblad, at, id: index === 0 ? 'leeswijzer' : `leeswijzer-${index + 1}`, title },
      index === 0 ? h('p', { className: ['leeswijzer'] }, howToRead) : null,
      caveatList(caveats, mark),
      ...(isLast ? withheldList(feitenblad.withheld) : []),
    )
  })
}

/** Each page has a name of its own: it is what a screen reader calls it. */
export function limitsTitle(index: number): string {
  if (index === 0) return 'Leeswijzer en beperkingen'
  return index === 1 ? 'Beperkingen, vervolg' : `Beperkingen, vervolg ${index}`
}

function caveatList(caveats: Feitenblad['caveats'], mark: Mark): Element {
  if (caveats.length === 0) return h('p', {}, 'Bij dit feitenblad horen geen voorbehouden.')
  const items = caveats.map(({ flag, figures, reasons }) =>
    h(
      'li',
      { className: ['beperking', flag.severity] },
      mark.caveat(h('p', { className: ['beperking-soort'] }, severities[flag.severity]), flag.code),
      h('p', { className: ['beperking-tekst'] }, flag.message),
      ...reasons.map((reason) => h('p', { className: ['beperking-reden'] }, reason)),
      h('p', { className: ['beperking-plaats'] }, placesText(figures)),
    ),
  )
  return h('ul', { className: ['beperkingen'] }, ...items)
}

function withheldList(withheld: readonly string[]): Element[] {
  if (withheld.length === 0) return []
  const items = withheld.map((text) => h('li', {}, text))
  return [h('h3', {}, 'Wat niet is getoond'), h('ul', { className: ['ingehouden-lijst'] }, ...items)]
}

export const howToRead =
  'Elk cijfer in dit feitenblad heeft een bron en een aantal waarop het rust. Een percentage van weinig waarnemingen is geschreven als aantal van het totaal. Een punt (•) betekent dat een cijfer niet is getoond, zodat het niet tot personen te herleiden is.'

/** "Verantwoording": the sources in full, with the start of each file's SHA-256, on as many pages as it takes. */
export function sourcesPages(feitenblad: Feitenblad): ((at: PageNumber) => Element)[] {
  const pages = splitSources(
    feitenblad.sources,
    papersOf(feitenblad.pagina).page,
    tellsOfDecimals(feitenblad) ? twoLines : 0,
  )
  return pages.map((sources, index) => (at) => {
    const page = { feitenblad, at, id: index === 0 ? 'verantwoording' : `verantwoording-${index + 1}` }
    return closingPage(
      { ...page, title: sourcesTitle(index) },
      index === 0 ? h('p', { className: ['leeswijzer'] }, howItWasMade(feitenblad)) : null,
      sources.length === 0
        ? h('p', {}, 'In dit feitenblad zijn geen bronnen gebruikt.')
        : h(
            'ol',
            { className: ['bronnenlijst'], start: sources[0]?.number ?? 1 },
            ...sources.map(sourceItem),
          ),
    )
  })
}

function sourcesTitle(index: number): string {
  if (index === 0) return 'Verantwoording'
  return index === 1 ? 'Verantwoording, vervolg' : `Verantwoording, vervolg ${index}`
}

const sourceItem = (source: Feitenblad['sources'][number]): Element =>
  h(
    'li',
    { id: `bron-${source.number}` },
    h('span', {}, sourceText(source)),
    ' ',
    h('span', { className: ['kenmerk'] }, `Kenmerk van het bestand: ${source.sha256.slice(0, 12)}`),
  )

/** With a sentence on decimals where the author chose more of them than the rounding rule gives. */
export const howItWasMade = ({ caveats }: Pick<Feitenblad, 'caveats'>): string =>
  tellsOfDecimals({ caveats }) ? `${plainAccount} ${onDecimals}` : plainAccount

const tellsOfDecimals = ({ caveats }: Pick<Feitenblad, 'caveats'>) =>
  caveats.some(({ flag }) => flag.code === 'meer-decimalen')

/** In CSS pixels. */
const twoLines = 44

const onDecimals =
  'Sommige percentages hebben meer decimalen dan de afrondingsregel geeft, om ze naast een gepubliceerd cijfer te kunnen leggen; de leeswijzer zegt welke.'

const plainAccount =
  'De cijfers zijn met bewaarde vragen uit de bronnen hieronder berekend en zijn daarmee te controleren. Het kenmerk is het begin van de SHA-256 van het bestand: een ander bestand heeft een ander kenmerk.'

interface ClosingPage {
  readonly feitenblad: Feitenblad
  readonly at: PageNumber
  readonly id: string
  readonly title: string
}

function closingPage(page: ClosingPage, ...content: readonly (Element | null)[]): Element {
  const { feitenblad, at, id, title } = page
  return h(
    'section',
    { className: ['blad', 'slot'], id, ariaLabelledBy: [`${id}-titel`] },
    pageHead(feitenblad, { isFirst: at.number === 1, text: null }, h('h2', { id: `${id}-titel` }, title)),
    h('div', { className: ['blad-inhoud', 'doorlopend'] }, ...content),
    pageFoot(feitenblad, at, null),
  )
}
