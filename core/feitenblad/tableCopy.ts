import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Figure } from '../figures/model'
import { linesForSpreadsheet, spreadsheetText } from '../notebook/copyCells'
import { protectedSign } from '../notebook/formatValue'
import { dataTable } from './dataTable'
import { h } from './hast'
import { tableTexts } from './tableTexts'

/** A table as the clipboard takes it: for a text with its lay-out, and for a spreadsheet. */
export interface TableCopy {
  readonly html: string
  /** Tabs between cells; numbers with a decimal comma and no points, a protected cell •. */
  readonly text: string
}

/** A figure's published data, with its title, and under it what the figure says under its chart: n, source, caveats. */
export function tableCopy(figure: Figure): TableCopy {
  const { head, rows, note } = tableTexts(figure)
  const under = [...(note === null ? [] : [note]), ...figure.notes.map(({ text }) => text)]
  const cells = rows.map((texts, at) =>
    figure.data.columns.map(({ name }, column) => {
      const shown = texts[column] ?? ''
      return shown === protectedSign ? shown : spreadsheetText(figure.data.rows[at]?.[name] ?? null, shown)
    }),
  )
  const names = head.map(({ text }) => text)
  const lines = [figure.title, ...under].map((text) => spreadsheetText(text, text))
  const page = h(
    'div',
    { lang: 'nl' },
    alignNumbers(dataTable(figure, figure.name, figure.title)),
    ...figure.notes.map(({ text }) => h('p', {}, text)),
  )
  return { html: toHtml(page), text: `${linesForSpreadsheet(names, cells)}\n\n${lines.join('\n')}` }
}

/** There is no style sheet where it is pasted. */
function alignNumbers(element: Element): Element {
  const { className } = element.properties
  const isNumber = Array.isArray(className) && className.includes('getal')
  return {
    ...element,
    properties: { ...element.properties, ...(isNumber && { style: 'text-align: right' }) },
    children: element.children.map((child) => (child.type === 'element' ? alignNumbers(child) : child)),
  }
}
