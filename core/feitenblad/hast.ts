import type { Element, ElementContent, Properties } from 'hast'

export type Child = ElementContent | string | null

/** An element of a page; texts are escaped by whoever writes the tree out, and null children are left out. */
export function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return { type: 'element', tagName, properties, children: children.flatMap(toContent) }
}

function toContent(child: Child): ElementContent[] {
  if (child === null || child === '') return []
  return typeof child === 'string' ? [{ type: 'text', value: child }] : [child]
}
