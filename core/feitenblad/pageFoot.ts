import type { Element } from 'hast'
import type { PageNumber } from './chapterPage'
import { h, type Child } from './hast'
import type { Feitenblad } from './model'

/** Numbered sources at the left; organisation, title and page at the right. */
export function pageFoot(
  { organisatie, titel, periode }: Feitenblad,
  { number, total }: PageNumber,
  sources: Child,
): Element {
  return h(
    'footer',
    { className: ['blad-voet'] },
    sources,
    h(
      'p',
      { className: ['blad-uitgave'] },
      h('span', {}, `${organisatie} · ${titel} · ${periode}`),
      h('span', { className: ['blad-nummer'] }, `pagina ${number} / ${total}`),
    ),
  )
}
