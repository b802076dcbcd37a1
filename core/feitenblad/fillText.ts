import { isSmallGroup } from '../figures/smallGroups'
import { formatValue, protectedSign } from '../notebook/formatValue'
import { readFormat } from '../notebook/inlineValues'
import type { InlineFormat } from '../notebook/model'
import { findValue, type FoundValue, type Lookup, type PublishedCell } from './lookup'

export interface FilledText {
  readonly text: string
  /** The cells that the text took values from. */
  readonly cells: readonly PublishedCell[]
  readonly problems: readonly string[]
  readonly hidden: boolean
}

const reference =
  /(`+)[\s\S]*?\1|\{\{\s*([^{}.|\r\n]+)\.(\w+)\.(\w+)\s*(?:\|\s*([a-z]+)(?::(\d))?\s*)?\}\}|\{\{[^{}]*\}\}/g

/** Replaces `{{notebook.cel.kolom | opmaak}}`; a protected value reads •, one that can't be found keeps its place. */
export function fillText(text: string, lookup: Lookup): FilledText {
  const cells: PublishedCell[] = []
  const problems: string[] = []
  let hidden = false
  const filled = text.replaceAll(reference, (whole: string, code, notebook, cell, column, word, decimals) => {
    if (code !== undefined) return whole
    const format = notebook === undefined ? null : readFormat(word, decimals)
    const found = format === null ? unreadable(whole) : findValue(lookup, notebook, cell, column)
    if (typeof found === 'string' || format === null) {
      problems.push(typeof found === 'string' ? found : unreadable(whole))
      return '[ontbreekt]'
    }
    cells.push(found.cell)
    hidden ||= found.hidden
    return writeValue(found, column, format)
  })
  return { text: filled, cells, problems, hidden }
}

/** A found value as it is printed: • when protected, `7 van de 22` where the base is too small for a percentage. */
export function writeValue(
  { cell, value, hidden }: FoundValue,
  column: string,
  format: InlineFormat,
): string {
  if (hidden) return protectedSign
  const role = cell.roles.find(({ kolom }) => kolom === column)
  const { table } = cell.protection
  if (format.kind === 'procent' && role?.rol === 'aandeel' && isSmallGroup({ ...cell, table }, 0, column)) {
    const row = table.rows[0]
    return `${row?.[role.teller] ?? 'onbekend'} van de ${row?.[role.noemer] ?? 'onbekend'}`
  }
  return formatValue(value, format)
}

const unreadable = (whole: string) =>
  `${whole} is niet te lezen. Schrijf {{notebook.cel.kolom}} of {{notebook.cel.kolom | procent}}.`
