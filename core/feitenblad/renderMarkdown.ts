import type { Element, ElementContent, Root } from 'hast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'

/**
 * Markdown as page content. Raw HTML is dropped, images too (nothing is fetched), links keep their address only when it
 * is https, a mail address or relative.
 *
 * @param below Levels of heading that the page itself has: `#` becomes the one under it.
 * @param imageAt The address of an own image, by what the text calls it; null, or without this function, it is dropped.
 */
export function renderMarkdown(
  markdown: string,
  below: number,
  imageAt: ImageAt = () => null,
): ElementContent[] {
  const tree = toHast(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  const { children } = tree as Root
  return children.flatMap((child) => (child.type === 'doctype' ? [] : cleanContent(child, below, imageAt)))
}

export type ImageAt = (src: string) => string | null

function cleanContent(node: ElementContent, below: number, imageAt: ImageAt): ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element' || node.tagName === 'input') return []
  return node.tagName === 'img' ? cleanImage(node, imageAt) : [cleanElement(node, below, imageAt)]
}

function cleanImage({ properties }: Element, imageAt: ImageAt): Element[] {
  const src = typeof properties['src'] === 'string' ? imageAt(properties['src']) : null
  if (src === null) return []
  return [{ type: 'element', tagName: 'img', properties: { src, alt: properties['alt'] }, children: [] }]
}

function cleanElement(element: Element, below: number, imageAt: ImageAt): Element {
  const children = element.children.flatMap((child) => cleanContent(child, below, imageAt))
  const heading = /^h([1-6])$/.exec(element.tagName)
  if (heading) return { ...element, tagName: `h${Math.min(6, Number(heading[1]) + below)}`, children }
  if (element.tagName !== 'a') return { ...element, children }
  const { href } = element.properties
  const properties = typeof href === 'string' && isAllowed(href) ? { href } : {}
  return { ...element, properties, children }
}

// Relative means: no scheme and no host (`//elsewhere`).
const isAllowed = (href: string) =>
  /^(https:\/\/|mailto:)/i.test(href) ||
  (!/^[a-z][a-z0-9+.-]*:/i.test(href) && !/^[/\\]{2}/.test(href.trim()))
