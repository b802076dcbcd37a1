import { fromMarkdown } from 'mdast-util-from-markdown'

/** A stretch of a notebook file; the pieces in order join to the whole file, byte for byte. */
export interface Piece {
  readonly kind: 'front-matter' | 'text' | 'fence' | 'break'
  readonly from: number
  readonly to: number
  /** For a fence and the front matter: what stands between its first and last line. For text: the whole. */
  readonly bodyFrom: number
  readonly bodyTo: number
  /** For a fence: its language, and the `sleutel=waarde` pairs behind it. */
  readonly language: string
  readonly attributes: Readonly<Record<string, string>>
}

/** What stands within a line decides nothing about fences, and takes minutes to read when someone means harm. */
const blocksOnly = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
}
const cellLanguages = new Set(['sql', 'figuur', 'zrm', 'vergelijking', 'peiling'])

/** On a line of its own: one text cell ends here and another begins. No reader of Markdown shows it. */
export const cellBreak = '<!-- cel -->'

/**
 * Cuts a notebook file into front matter, cell fences, breaks between texts and the text between them. Fences are found
 * by a CommonMark parser: a scanner of lines takes fences inside lists, HTML and longer fences for cells.
 */
export function splitNotebook(text: string): readonly Piece[] {
  const start = text.startsWith('\ufeff') ? 1 : 0
  const front = frontMatter(text, start)
  const bodyStart = front?.to ?? start
  const fences = findCells(text, bodyStart)
  const pieces: Piece[] = front ? [{ ...front, from: 0 }] : []
  let at = front ? bodyStart : 0
  for (const fence of fences) {
    if (fence.from > at) pieces.push(textPiece(at, fence.from))
    pieces.push(fence)
    at = fence.to
  }
  if (at < text.length) pieces.push(textPiece(at, text.length))
  return pieces
}

function frontMatter(text: string, start: number): Piece | null {
  const match = /^---[ \t]*(\r\n|\n|\r)([\s\S]*?)(^---[ \t]*(?:\r\n|\n|\r|$))/m.exec(text.slice(start))
  if (!match || match.index !== 0) return null
  const bodyFrom = start + match[0].indexOf(match[1] as string) + (match[1] as string).length
  return {
    kind: 'front-matter',
    from: start,
    to: start + match[0].length,
    bodyFrom,
    bodyTo: bodyFrom + (match[2] as string).length,
    language: 'yaml',
    attributes: {},
  }
}

function findCells(text: string, start: number): readonly Piece[] {
  const tree = fromMarkdown(text.slice(start), { extensions: [blocksOnly] })
  return tree.children.flatMap((node): Piece[] => {
    if (!node.position) return []
    const to = start + (node.position.end.offset ?? 0)
    const from = withIndent(text, start, start + (node.position.start.offset ?? 0))
    if (node.type === 'html' && node.value.trim() === cellBreak)
      return [{ ...textPiece(from, to), kind: 'break' }]
    if (node.type !== 'code' || !cellLanguages.has(node.lang ?? '')) return []
    const language = node.lang ?? ''
    return [
      {
        kind: 'fence',
        from,
        to,
        ...fenceBody(text, from, to),
        language,
        attributes: readAttributes(node.meta ?? ''),
      },
    ]
  })
}

/** Spaces before a fence are part of it: under a list they decide whether it is. */
function withIndent(text: string, start: number, from: number): number {
  let at = from
  while (at > start && text.charAt(at - 1) === ' ') at--
  return at
}

/** The lines between the fences, without the last line's end. */
function fenceBody(text: string, from: number, to: number): { bodyFrom: number; bodyTo: number } {
  const whole = text.slice(from, to)
  const opening = /^[^\r\n]*(\r\n|\n|\r|$)/.exec(whole)?.[0].length ?? 0
  const bodyFrom = from + opening
  const closing = isClosed(whole) ? /(\r\n|\n|\r)[^\r\n]*$/.exec(whole) : null
  return { bodyFrom, bodyTo: closing ? Math.max(bodyFrom, from + closing.index) : to }
}

/** Whether a fence, given whole, ends with a line that closes it rather than with the file. */
export function isClosed(fence: string): boolean {
  const marker = fenceMarker(fence)
  return new RegExp(`[\\r\\n] {0,3}${marker}${marker.charAt(0)}*[ \\t]*$`).test(fence)
}

/** The backticks or tildes that open a fence. */
export function fenceMarker(fence: string): string {
  return /^ *(`+|~+)/.exec(fence)?.[1] ?? '```'
}

function readAttributes(meta: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...meta.matchAll(/([a-z_]+)=(\S+)/g)].map(([, key, value]) => [key, value]))
}

function textPiece(from: number, to: number): Piece {
  return { kind: 'text', from, to, bodyFrom: from, bodyTo: to, language: '', attributes: {} }
}
