import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** A page of the manual. */
export interface ManualPage {
  /** Within the manual, as `kanttekeningen/behoud.md`. */
  readonly path: string
  /** Its first heading. */
  readonly title: string
  readonly markdown: string
  /** Its parts, each under its heading: what is searched, and what a link can point at. */
  readonly parts: readonly ManualPart[]
  /** Addresses of its links, as they are written. */
  readonly links: readonly string[]
  /** The same of its pictures. */
  readonly pictures: readonly string[]
}

export interface ManualPart {
  /** What a link to it has behind `#`; the page's own part has its too. */
  readonly anchor: string
  readonly title: string
  /** The words below the heading, up to the next one. */
  readonly text: string
}

/** Reads a page; one that doesn't begin with a heading has no title. */
export function readPage(path: string, markdown: string): ManualPage {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const parts: { anchor: string; title: string; text: string }[] = []
  for (const block of tree.children) {
    const last = parts.at(-1)
    const words = wordsOf(block)
    if (block.type === 'heading') parts.push({ anchor: anchorOf(words), title: words, text: '' })
    else if (last !== undefined) last.text = `${last.text} ${words}`.trim()
  }
  return {
    path,
    title: parts[0]?.title ?? '',
    markdown,
    parts,
    links: urlsOf('link', tree),
    pictures: urlsOf('image', tree),
  }
}

/** What GitHub makes of a heading: small letters, no signs, a hyphen for each space. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')

/** Cells, items and paragraphs stay apart; the pieces of one of them don't. */
function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  if (!('children' in node)) return ' '
  const isLine = ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link'].includes(node.type)
  return node.children.map((child) => wordsOf(child)).join(isLine ? '' : ' ')
}

function urlsOf(kind: 'link' | 'image', node: Nodes): readonly string[] {
  const own = node.type === kind ? [node.url] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => urlsOf(kind, child))] : own
}

/** A place in the manual. */
export interface ManualPlace {
  readonly path: string
  /** Of one of its parts; empty: its beginning. */
  readonly anchor: string
}

/** Where a link on a page leads; null when that is outside the manual. */
export function placeOf(from: string, href: string): ManualPlace | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('/')) return null
  const [file = '', anchor = ''] = href.split('#', 2)
  if (file === '') return { path: from, anchor }
  const steps = [...from.split('/').slice(0, -1), ...file.split('/')]
  const path: string[] = []
  for (const step of steps) {
    if (step === '..' && path.pop() === undefined) return null
    if (step !== '..' && step !== '.') path.push(step)
  }
  return { path: path.join('/'), anchor }
}

/** The page of a caveat. */
export const pageOfFlag = (code: string): ManualPlace => ({ path: `kanttekeningen/${code}.md`, anchor: '' })
