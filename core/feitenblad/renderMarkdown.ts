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
 */
export function renderMarkdown(markdown: string, below: number): ElementContent[] {
  const tree = toHast(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  const { children } = tree as Root
  return children.flatMap((child) => (child.type === 'doctype' ? [] : cleanContent(child, below)))
}

function cleanContent(node: ElementContent, below: number): ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element' || node.tagName === 'img' || node.tagName === 'input') return []
  return [cleanElement(node, below)]
}

function cleanElement(element: Element, below: number): Element {
  const children = element.children.flatMap((child) => cleanContent(child, below))
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
