import type { Element } from 'hast'
import { h, type Child } from './hast'
import type { Feitenblad } from './model'

/** Place of a page among those with a number. */
export interface PageNumber {
  readonly number: number
  readonly total: number
}

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
