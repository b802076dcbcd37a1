import type { Element } from 'hast'
import { h, type Child } from './hast'
import type { Feitenblad } from './model'

/** Numbered sources at the left; organisation, title and page at the right. */
export function pageFoot(feitenblad: Feitenblad, number: number, total: number, sources: Child): Element {
  const { organisatie, titel, periode } = feitenblad
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
