import { gridColumns, type Column } from '../../layout/model'
import type { DocumentPage } from './documentPage'

/** Points between the columns of a page. */
export const columnGap = 14

/** Of so many of the twelve columns, in points. */
export const columnWidth = ({ lineWidth }: Pick<DocumentPage, 'lineWidth'>, span: number): number =>
  Math.floor(((lineWidth + columnGap) / gridColumns) * span - columnGap)

/** With empty columns where nothing stands, so that together they are as wide as the line. */
export function withGaps(columns: readonly Column[]): readonly Column[] {
  const filled: Column[] = []
  let next = 1
  const gap = (to: number) => {
    if (to > next) filled.push({ start: next, span: to - next, blocks: [] })
  }
  for (const column of columns) {
    gap(column.start)
    filled.push(column)
    next = column.start + column.span
  }
  gap(gridColumns + 1)
  return filled
}

export function columnsXml(columns: readonly Column[], page: DocumentPage): string {
  const each = columns.map(({ span }, at) => {
    const space = at === columns.length - 1 ? 0 : columnGap * 20
    return `<w:col w:w="${columnWidth(page, span) * 20}" w:space="${space}"/>`
  })
  return `<w:cols w:num="${columns.length}" w:equalWidth="0">${each.join('')}</w:cols>`
}
