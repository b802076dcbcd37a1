import type { InspectedColumn } from '../inspection'
import type { RawColumn, RawTable } from '../rawTable'

/** The table as a JSON list of flat records with the kept columns only; cells without a value are null. */
export function copyJson(table: RawTable, inspected: readonly InspectedColumn[]): string {
  const kept = table.columns.flatMap((column, at) => (inspected[at]?.loaded === true ? [{ column, at }] : []))
  const lines: string[] = []
  for (const { cells } of table.rows()) {
    const fields = kept.map(
      ({ column, at }) => `${JSON.stringify(column.header)}: ${written(cells[at] ?? '', column)}`,
    )
    lines.push(`  { ${fields.join(', ')} }`)
  }
  return `[\n${lines.join(',\n')}\n]\n`
}

/** Numbers, `true` and `false` stand in a cell as JSON writes them. */
function written(cell: string, { known }: RawColumn): string {
  if (cell === '') return 'null'
  const isBare = known !== undefined && known.type !== 'text' && known.reasonOf(cell) === null
  return isBare ? cell : JSON.stringify(cell)
}
