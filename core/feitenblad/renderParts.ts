import type { Element } from 'hast'
import { protectedSign } from '../notebook/formatValue'
import { h, type Child } from './hast'

export function withheldBox(title: string, reason: string | null): Element {
  return h(
    'div',
    { className: ['ingehouden'] },
    h('p', { className: ['ingehouden-titel'] }, title),
    h('p', {}, h('span', { ariaHidden: 'true' }, `${protectedSign} `), reason ?? ''),
  )
}

export function sourceMark(sources: readonly number[]): Child {
  if (sources.length === 0) return null
  const links = sources.map((number) => h('a', { href: `#bron-${number}` }, String(number)))
  const parts = links.flatMap((link, index): Child[] => (index === 0 ? [link] : [', ', link]))
  return h('p', { className: ['bronmerk'] }, sources.length > 1 ? 'bronnen ' : 'bron ', ...parts)
}
