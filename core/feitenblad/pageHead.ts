import type { Element } from 'hast'
import { h, type Child } from './hast'
import type { Logo } from './houseStyle'
import { dataUrl } from './images/sheetImage'
import type { Feitenblad } from './model'

/** Theme at the left, place in the sheet at the right; the first page carries the sheet's own title and the logo. */
export function pageHead(
  { thema, titel, style }: Feitenblad,
  place: { readonly isFirst: boolean; readonly text: string | null },
  ...titles: readonly Child[]
): Element {
  const right = place.text === null ? null : h('span', {}, place.text)
  return h(
    'header',
    { className: ['blad-kop'] },
    h('p', { className: ['blad-thema'] }, h('span', {}, thema), right),
    place.isFirst && style.logo !== null ? logoImage(style.logo) : null,
    place.isFirst ? h('h1', {}, titel) : null,
    ...titles,
  )
}

const logoImage = ({ image, alt }: Logo): Element =>
  h('img', { className: ['logo'], src: dataUrl(image), alt })
