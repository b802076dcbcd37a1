import { StreamLanguage } from '@codemirror/language'
import type { StreamParser } from '@codemirror/language'
import { lineNumbers } from '@codemirror/view'
import type { Extension } from '@codemirror/state'

/** Colours for YAML a line at a time: keys, texts between quotes, numbers, comments. */
const parser: StreamParser<null> = {
  name: 'yaml',
  startState: () => null,
  token(stream) {
    if (stream.eatSpace()) return null
    if (stream.match(/^#.*/)) return 'comment'
    if (stream.match(/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/)) return 'string'
    if (stream.match(/^[\w-]+(?=\s*:(?:\s|$))/)) return 'keyword'
    if (stream.match(/^(?:\d{4}-\d{2}-\d{2}|-?\d+(?:\.\d+)?|true|false|null)(?=\s*(?:[,}\]#]|$))/))
      return 'number'
    if (stream.match(/^\{\{[^{}]*\}\}/)) return 'variableName.special'
    if (stream.match(/^[\p{L}\p{N}]+/u) === null) stream.next()
    return null
  },
  languageData: { commentTokens: { line: '#' } },
}

export const yamlLanguage: Extension = [StreamLanguage.define(parser), lineNumbers()]
