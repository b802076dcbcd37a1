import { fromMarkdown } from 'mdast-util-from-markdown'
import { fenceMarker, isClosed } from '../splitNotebook'

/**
 * Markdown that leaves nothing open: a fence, a comment or a block of HTML at its end that would take what comes after it
 * gets the line that closes it.
 */
export function closeOpenEnd(markdown: string, eol: string): string {
  const closing = missingClosing(markdown)
  return closing === null ? markdown : markdown + eol + closing
}

function missingClosing(markdown: string): string | null {
  const node = fromMarkdown(markdown).children.at(-1)
  // Up to its own end: blank lines that follow a closed fence don't open it.
  const written = markdown.slice(node?.position?.start.offset ?? 0, node?.position?.end.offset)
  if (node?.type === 'html') return missingInHtml(written)
  if (node?.type !== 'code' || !/^(```|~~~)/.test(written) || isClosed(written)) return null
  return fenceMarker(written)
}

/** The blocks of HTML that CommonMark ends with a sign of their own rather than with a blank line. */
function missingInHtml(html: string): string | null {
  const tag = /^<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(html)?.[1]
  const ends: readonly (readonly [boolean, string])[] = [
    [tag !== undefined, `</${tag}>`],
    [html.startsWith('<!--'), '-->'],
    [html.startsWith('<?'), '?>'],
    [html.startsWith('<![CDATA['), ']]>'],
    [/^<![A-Za-z]/.test(html), '>'],
  ]
  const closing = ends.find(([opens]) => opens)?.[1]
  return closing === undefined || html.toLowerCase().includes(closing) ? null : closing
}
