import type { InlineFormat, InlineValue } from './model'

export interface InlineProblem {
  readonly from: number
  readonly text: string
}

/** Code closes with as many backticks as it opens with, no more and no fewer. */
const codeOrValue = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|\{\{([^{}\r\n]*)\}\}/g

/** Finds `{{cel.kolom}}` and `{{cel.kolom | opmaak}}` in Markdown. Code (between backticks) is left alone. */
export function readInlineValues(markdown: string): {
  readonly values: readonly InlineValue[]
  readonly problems: readonly InlineProblem[]
} {
  const values: InlineValue[] = []
  const problems: InlineProblem[] = []
  for (const match of markdown.matchAll(codeOrValue)) {
    if (match[2] === undefined) continue
    const read = readValue(match[2])
    if (read) values.push({ from: match.index, to: match.index + match[0].length, ...read })
    else
      problems.push({
        from: match.index,
        text: `“${match[0]}” is niet te lezen. Schrijf {{cel.kolom}} of {{cel.kolom | procent}}.`,
      })
  }
  return { values, problems }
}

function readValue(text: string): Omit<InlineValue, 'from' | 'to'> | null {
  const match = /^\s*([\w-]+)\.(\w+)\s*(?:\|\s*([a-z]+)(?::(\d))?\s*)?$/.exec(text)
  if (!match) return null
  const format = readFormat(match[3], match[4])
  return format && { cell: match[1] as string, column: match[2] as string, format }
}

/** The part after the bar: `procent`, `procent:1`, `percentage:1`, `getal:1`, `datum`; without one the value is written as it is. */
export function readFormat(word: string | undefined, decimals: string | undefined): InlineFormat | null {
  if (word === undefined) return { kind: 'vanzelf' }
  if (word === 'getal') return { kind: 'getal', decimals: Number(decimals ?? 0) }
  if (word === 'procent' || word === 'percentage')
    return Number(decimals ?? 0) > 2
      ? null
      : { kind: word, ...(decimals !== undefined && { decimals: Number(decimals) }) }
  return word === 'datum' && decimals === undefined ? { kind: word } : null
}
