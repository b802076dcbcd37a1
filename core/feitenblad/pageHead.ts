import type { Element } from 'hast'
import { h, type Child } from './hast'
import type { Feitenblad } from './model'

/** Theme at the left, place in the sheet at the right; the first page carries the sheet's own title. */
export function pageHead(
  { thema, titel }: Feitenblad,
  place: { readonly isFirst: boolean; readonly text: string | null },
  ...titles: readonly Child[]
): Element {
  const right = place.text === null ? null : h('span', {}, place.text)
  return h(
    'header',
    { className: ['blad-kop'] },
    h('p', { className: ['blad-thema'] }, h('span', {}, thema), right),
    place.isFirst ? h('h1', {}, titel) : null,
    ...titles,
  )
}
